import { describe, expect, it, vi } from 'vitest';
import { createShortcuts } from '../../../utils/background/shortcuts';

function aWorker() {
  const parts = {
    sessions: { endRunning: vi.fn(async () => ({ ok: true }) as const) },
    openLog: vi.fn(async () => {}),
    openDashboard: vi.fn(async () => {}),
    savePerson: vi.fn(async () => {}),
    recover: vi.fn(),
  };
  return { ...parts, press: createShortcuts(parts) };
}

describe('the keyboard commands', () => {
  it('log an action, and open the dashboard', async () => {
    const { press, openLog, openDashboard, sessions } = aWorker();
    await press('log-action');
    expect(openLog).toHaveBeenCalledOnce();
    await press('open-dashboard');
    expect(openDashboard).toHaveBeenCalledOnce();
    expect(sessions.endRunning).not.toHaveBeenCalled();
  });

  it('end the visit that runs, and derive anew what hangs on it', async () => {
    const { press, sessions, recover } = aWorker();
    await press('end-visit');
    expect(sessions.endRunning).toHaveBeenCalledOnce();
    expect(recover).toHaveBeenCalledOnce();
  });

  it('save the person of the tab in front', async () => {
    const { press, savePerson } = aWorker();
    const tab = { url: 'https://www.linkedin.com/in/marie-dubois/', title: 'Marie Dubois' };
    await press('save-person', tab);
    expect(savePerson).toHaveBeenCalledWith(tab);
  });

  it('do nothing by another name', async () => {
    const { press, openLog, openDashboard, savePerson, sessions, recover } = aWorker();
    await press('dance');
    for (const part of [openLog, openDashboard, savePerson, sessions.endRunning, recover]) {
      expect(part).not.toHaveBeenCalled();
    }
  });
});
