import { describe, expect, it, vi } from 'vitest';
import { createShortcuts } from '../../../utils/background/shortcuts';

function aWorker() {
  const parts = {
    sessions: { endRunning: vi.fn(async () => ({ ok: true }) as const) },
    openLog: vi.fn(async () => {}),
    openDashboard: vi.fn(async () => {}),
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

  it('do nothing yet where one is only reserved', async () => {
    const { press, openLog, openDashboard, sessions, recover } = aWorker();
    await press('save-person');
    for (const part of [openLog, openDashboard, sessions.endRunning, recover]) {
      expect(part).not.toHaveBeenCalled();
    }
  });
});
