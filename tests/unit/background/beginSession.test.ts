import { describe, expect, it, vi } from 'vitest';
import { createCommands } from '../../../utils/background/commands';

const FEED = 'https://www.linkedin.com/feed/';
const MARIE = 'https://www.linkedin.com/in/marie/';

/** Commands with what beginning a visit needs; the rest of the worker is not called for that. */
function commandsWith(leadsTo: string | undefined, ok = true) {
  const lead = vi.fn(async () => {});
  const command = createCommands({
    sessions: { begin: async () => (ok ? { ok } : { ok, why: 'failed' }) },
    leading: { pageFor: async () => leadsTo },
    enforcement: { lead },
    ownOrigin: 'chrome-extension://rappel/',
    recover: vi.fn(),
  } as unknown as Parameters<typeof createCommands>[0]);
  const begin = (url = FEED) =>
    command(
      {
        type: 'beginSession',
        network: 'linkedin',
        goal: { purpose: 'prepare', words: 'Marie Dubois' },
        plannedMs: 600_000,
        allThatIsLeft: false,
        address: FEED,
      },
      { tab: { id: 7 }, url },
    );
  return { begin, lead };
}

describe('the command to begin a visit', () => {
  it('leads to the page of the goal, from where the gate stood', async () => {
    const { begin, lead } = commandsWith(MARIE);
    expect(await begin()).toEqual({ ok: true, leadsTo: MARIE });
    expect(lead).toHaveBeenCalledExactlyOnceWith(7, MARIE, FEED);
  });

  it('tells the own page where to go, which goes there by itself', async () => {
    const { begin, lead } = commandsWith(MARIE);
    expect(await begin('chrome-extension://rappel/gate.html')).toMatchObject({ leadsTo: MARIE });
    expect(lead).not.toHaveBeenCalled();
  });

  it('leads nowhere where there is no such page, or no visit', async () => {
    for (const { begin, lead } of [commandsWith(undefined), commandsWith(MARIE, false)]) {
      await begin();
      expect(lead).not.toHaveBeenCalled();
    }
  });
});
