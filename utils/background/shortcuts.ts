import type { SavableTab } from './savingTab';
import type { Sessions } from './sessions';

interface Dependencies {
  sessions: Pick<Sessions, 'endRunning'>;
  openLog(): Promise<void>;
  openDashboard(): Promise<void>;
  savePerson(tab: SavableTab | undefined): Promise<void>;
  /** Derives anew what hangs on what was done. */
  recover(): void;
}

/** Carries out the keyboard commands of the manifest, by their names there. */
export function createShortcuts({
  sessions,
  openLog,
  openDashboard,
  savePerson,
  recover,
}: Dependencies) {
  /** `tab`: the one in front, where the browser tells it. */
  return async (name: string, tab?: SavableTab): Promise<void> => {
    if (name === 'log-action') await openLog();
    if (name === 'open-dashboard') await openDashboard();
    if (name === 'save-person') await savePerson(tab);
    if (name !== 'end-visit') return;
    await sessions.endRunning();
    recover();
  };
}
