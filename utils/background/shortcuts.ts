import type { Sessions } from './sessions';

interface Dependencies {
  sessions: Pick<Sessions, 'endRunning'>;
  openLog(): Promise<void>;
  openDashboard(): Promise<void>;
  /** Derives anew what hangs on what was done. */
  recover(): void;
}

/** Carries out the keyboard commands of the manifest, by their names there. */
export function createShortcuts({ sessions, openLog, openDashboard, recover }: Dependencies) {
  return async (name: string): Promise<void> => {
    if (name === 'log-action') await openLog();
    if (name === 'open-dashboard') await openDashboard();
    if (name !== 'end-visit') return;
    await sessions.endRunning();
    recover();
  };
}
