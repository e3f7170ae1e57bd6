import type { Curtain } from '../domain/curtain';
import { hiddenParts, readHiding } from '../domain/feedHiding';
import { networkSettingsOf } from '../domain/networkSettings';
import { curtainOver } from '../networks/feedRules';
import type { LiveState } from '../storage/liveState';

type Behind = Pick<LiveState, 'settings' | 'session' | 'notes' | 'curtain'>;

/** What of its pages is not shown, from the running session's goal and the person's choices. */
function curtainBehind({ session, notes, settings }: Behind): Curtain | undefined {
  if (!session) return undefined;
  const { mode, hiding } = networkSettingsOf(settings.networks, session.network);
  if (mode === 'hands-off') return undefined;
  const shown = notes?.session === session.id ? notes.shown : [];
  const { purpose } = session.goal;
  return curtainOver(session.network, hiddenParts(readHiding(hiding), { purpose, shown }));
}

/** The curtain where something of what it follows from has changed. */
export function renewedCurtain(state: Behind, stored: Behind): Partial<Pick<LiveState, 'curtain'>> {
  const isSame =
    state.session?.id === stored.session?.id &&
    state.notes?.shown === stored.notes?.shown &&
    state.settings.networks === stored.settings.networks;
  if (isSame) return {};
  const curtain = curtainBehind(state);
  return JSON.stringify(curtain) === JSON.stringify(stored.curtain) ? {} : { curtain };
}
