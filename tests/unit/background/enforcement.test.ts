import { describe, expect, it, vi } from 'vitest';
import { createEnforcement, type TabsBrowser } from '../../../utils/background/enforcement';
import { readSettings } from '../../../utils/domain/settings';

const FEED = 'https://www.linkedin.com/feed/';
const MARIE = 'https://www.linkedin.com/in/marie/';

type Where = Partial<Awaited<ReturnType<TabsBrowser['tabs']['get']>>>;

/** The worker's hand on one tab, which is there. */
function aTabAt(where: Where) {
  const update = vi.fn(async () => ({}));
  const tabs = { get: async () => ({ id: 7, index: 0, active: true, ...where }), update };
  const enforcement = createEnforcement({
    tabs: tabs as unknown as TabsBrowser['tabs'],
    inject: vi.fn(),
    pageAddress: (path) => `chrome-extension://rappel${path}`,
    settings: async () => readSettings({}),
    moreNetworksFiles: [],
  });
  return { ...enforcement, update };
}

describe('a tab that stood before a gate', () => {
  it.each([{ url: FEED }, { url: `${FEED}?trk=x#top` }])(
    'is led to the page of the goal from %j',
    async (where) => {
      const { lead, update } = aTabAt(where);
      await lead(7, MARIE, FEED);
      expect(update).toHaveBeenCalledExactlyOnceWith(7, { url: MARIE });
    },
  );

  it.each([
    ['another page', { url: 'https://www.linkedin.com/messaging/' }],
    ['another host', { url: 'https://news.example/feed/' }],
    ['a page on the way', { url: FEED, pendingUrl: 'https://news.example/' }],
    ['a page whose address may not be read', {}],
  ])('stays where one has gone meanwhile: %s', async (_where, where) => {
    const { lead, update } = aTabAt(where);
    await lead(7, MARIE, FEED);
    expect(update).not.toHaveBeenCalled();
  });
});
