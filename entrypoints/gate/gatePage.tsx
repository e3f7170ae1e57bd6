import type { ComponentChild } from 'preact';
import { gatePanel, type PanelContext, timeUpPanel } from '../../components/gate/panels';
import { systemCalendar } from '../../utils/domain/calendar';
import { decide, today } from '../../utils/domain/decide';
import { newId, type OpeningId, openingIdSchema, type SessionId } from '../../utils/domain/ids';
import type { NetworkPage } from '../../utils/domain/network';
import type { Clock } from '../../utils/domain/time';
import { guardMessages } from '../../utils/i18n/guard';
import { languageOf } from '../../utils/i18n/language';
import type { Answer, Command } from '../../utils/messages';
import { classify } from '../../utils/networks';
import type { LiveState } from '../../utils/storage/liveState';

interface Dependencies {
  /** The page of a network that waits behind this gate. */
  address: string;
  clock: Clock;
  draw(view: ComponentChild): void;
  send(command: Command): Promise<Answer>;
  goTo(address: string): void;
  browserLanguage(): string;
  isVisible(): boolean;
}

/** The same decision and the same panels as on the network's page, with nothing behind them. */
export function createGatePage(parts: Dependencies) {
  const page: NetworkPage = classify(parts.address) ?? { network: 'linkedin', kind: 'feed' };
  let latest: LiveState | undefined;
  let opening: OpeningId | undefined;
  let overSession: SessionId | undefined;
  let failed = false;

  function show(state: LiveState): void {
    latest = state;
    const nowMs = parts.clock.wallMs();
    const rule = { calendar: systemCalendar(), dayStartsAt: state.settings.dayStartsAt };
    const messages = guardMessages(languageOf(state.settings.language, parts.browserLanguage()));
    const decision = decide(page, state, nowMs, rule);
    if (decision.kind === 'nothing' || decision.kind === 'in-session') {
      parts.goTo(parts.address);
      return;
    }
    if (decision.kind === 'gate' && !opening && parts.isVisible()) {
      opening = newId(openingIdSchema);
      void parts.send({ type: 'gateShown', opening, network: page.network });
    }
    overSession = decision.kind === 'time-up' ? decision.session?.id : undefined;
    const context: PanelContext = {
      page,
      messages,
      ...today(state, nowMs, rule),
      recent: state.recent,
      mayType: true,
      failed,
      opening,
      send: (command) => void send(command),
      leave,
      payElsewhere: () => undefined,
    };
    parts.draw(
      decision.kind === 'gate'
        ? gatePanel(context, decision)
        : timeUpPanel(context, decision.session),
    );
    openDialog(messages.language);
  }

  async function send(command: Command): Promise<void> {
    const answer = await parts.send(command);
    failed = !answer.ok && answer.why === 'failed';
    if (failed && latest) show(latest);
  }

  function leave(): void {
    void parts.send({ type: 'leave', keepPage: false });
  }

  return {
    show,
    leave(): void {
      if (overSession) {
        void parts.send({ type: 'endSession', session: overSession, ending: 'time-up' });
      }
      leave();
    },
  };
}

function openDialog(language: string): void {
  document.documentElement.lang = language;
  const dialog = document.querySelector('dialog');
  if (!dialog) return;
  document.title = dialog.querySelector('h1')?.textContent ?? 'Rappel';
  if (!dialog.open) dialog.showModal();
}
