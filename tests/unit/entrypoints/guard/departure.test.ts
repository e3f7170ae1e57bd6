// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDeparture } from '../../../../entrypoints/guard/departure';

const NEWS = 'https://news.example/';

let went: number[];
let leaveTab: ReturnType<typeof vi.fn<(keepPage: boolean) => Promise<{ ok: true }>>>;
let page: EventTarget;
let life: AbortController;

/** Leaves a page that one came to from there, with so many entries of the site behind it. */
function leave({ referrer = NEWS, hasWork = false, index = 0 } = {}) {
  page = Object.assign(new EventTarget(), {
    document: { referrer },
    history: { length: 3, go: (steps: number) => went.push(steps) },
    navigation: { currentEntry: { index } },
  });
  return createDeparture({
    window: page as unknown as Window,
    hasWork: () => hasWork,
    isElsewhere: (address) => address === NEWS,
    leaveTab,
    signal: life.signal,
  })();
}

beforeEach(() => {
  vi.useFakeTimers();
  went = [];
  leaveTab = vi.fn(async () => ({ ok: true }));
  life = new AbortController();
});
afterEach(() => vi.useRealTimers());

it('goes back past all entries of the site, and waits for one that answers slowly', async () => {
  const left = leave({ index: 2 });
  page.dispatchEvent(new Event('beforeunload'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await left).toEqual({ ok: true });
  expect(went).toEqual([-3]);
  expect(leaveTab).not.toHaveBeenCalled();
});

it('closes the tab where going back leads nowhere', async () => {
  const left = leave();
  await vi.advanceTimersByTimeAsync(60_000);
  await left;
  expect(leaveTab.mock.calls).toEqual([[false]]);
});

it('closes the tab where one did not come from elsewhere, and keeps one with work on it', async () => {
  await leave({ referrer: '' });
  await leave({ hasWork: true });
  expect(leaveTab.mock.calls).toEqual([[false], [true]]);
  expect(went).toEqual([]);
});
