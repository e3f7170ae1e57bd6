// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchFeed } from '../../../../entrypoints/companion/feedWatch';
import { FEED_WAIT_MS } from '../../../../utils/domain/feedHiding';
import type { Command } from '../../../../utils/messages';
import { observersInTest } from './pageParts';

const FEED = 'https://www.linkedin.com/feed/';
const PROFILE = 'https://www.linkedin.com/in/marie-dubois/';

let sights: ReturnType<typeof observersInTest>;
let ending: AbortController;
let sent: Command[];
let onChange: () => void;
let page: Window & { listeners: Map<string, () => void> };
let isVisible: boolean;
let feed: ReturnType<typeof watchFeed>;

/** A window at an address, that was scrolled. */
function aWindow(href: string) {
  const listeners = new Map<string, () => void>();
  const addEventListener = (name: string, listener: () => void) => listeners.set(name, listener);
  const window = { location: { href }, scrollX: 10, scrollY: 300, addEventListener, listeners };
  return window as unknown as typeof page;
}

beforeEach(() => {
  vi.useFakeTimers();
  sights = observersInTest();
  vi.stubGlobal('IntersectionObserver', sights.Observer);
  ending = new AbortController();
  sent = [];
  onChange = vi.fn();
  page = aWindow(FEED);
  isVisible = true;
  const seen = {
    get visibilityState() {
      return isVisible ? 'visible' : 'hidden';
    },
    querySelector: (selector: string) => document.querySelector(selector),
  } as Document;
  feed = watchFeed({
    document: seen,
    window: page,
    send: async (command) => {
      sent.push(command);
      return { ok: true };
    },
    onChange,
    signal: ending.signal,
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

function aRoot() {
  const root = document.createElement('main');
  document.body.append(root);
  return root;
}
const box = { left: 5, top: 20, width: 560 };

describe('the place of the feed', () => {
  it('is where the browser saw it, in px of the whole document', () => {
    const root = aRoot();
    feed.look('linkedin', root);
    expect(feed.place()).toBeUndefined();
    sights.see(root, { isIntersecting: true, box });
    expect(feed.place()).toEqual({ left: 15, top: 320, width: 560 });
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('is none as long as it has no width, nor where it was taken away', () => {
    const root = aRoot();
    feed.look('linkedin', root);
    sights.see(root, { isIntersecting: false, box: { left: 0, top: 0, width: 0 } });
    expect(feed.place()).toBeUndefined();
    expect(onChange).not.toHaveBeenCalled();
    sights.see(root, { isIntersecting: true, box });
    root.remove();
    expect(feed.place()).toBeUndefined();
  });

  it('is measured again when the window changes, and for another root', () => {
    const root = aRoot();
    feed.look('linkedin', root);
    sights.see(root, { isIntersecting: true, box });
    page.listeners.get('resize')?.();
    expect(sights.watched()).toEqual([root]);
    sights.see(root, { isIntersecting: true, box: { ...box, width: 320 } });
    expect(feed.place()?.width).toBe(320);
    const other = aRoot();
    feed.look('linkedin', other);
    expect(feed.place()).toBeUndefined();
    expect(sights.watched()).toEqual([other]);
  });
});

describe('whether the feed is known', () => {
  const found = { type: 'feedSeen', network: 'linkedin', found: true };

  it('is told at once, and once, where it is', () => {
    const root = aRoot();
    feed.look('linkedin', root);
    feed.look('linkedin', root);
    vi.advanceTimersByTime(2 * FEED_WAIT_MS);
    expect(sent).toEqual([found]);
  });

  it('is not denied any more on a page where it was there', () => {
    feed.look('linkedin', aRoot());
    feed.look('linkedin', undefined);
    vi.advanceTimersByTime(2 * FEED_WAIT_MS);
    expect(sent).toEqual([found]);
  });

  it('is denied once a page that must have one has stood long enough', () => {
    feed.look('linkedin', undefined);
    vi.advanceTimersByTime(FEED_WAIT_MS - 1);
    feed.look('linkedin', undefined);
    expect(sent).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(sent).toEqual([{ ...found, found: false }]);
    // Asked no more on the same page, and right again where it comes after all.
    vi.advanceTimersByTime(3 * FEED_WAIT_MS);
    expect(sent).toHaveLength(1);
    feed.look('linkedin', aRoot());
    expect(sent.at(-1)).toEqual(found);
  });

  it('is not denied on a page that has none, or that one left before', () => {
    page.location.href = PROFILE;
    feed.look('linkedin', undefined);
    vi.advanceTimersByTime(FEED_WAIT_MS);
    page.location.href = FEED;
    feed.look('linkedin', undefined);
    vi.advanceTimersByTime(FEED_WAIT_MS / 2);
    page.location.href = PROFILE;
    feed.look('linkedin', undefined);
    vi.advanceTimersByTime(FEED_WAIT_MS);
    expect(sent).toEqual([]);
  });

  it('is not denied where one has to sign in', () => {
    document.body.innerHTML = '<input type="password">';
    feed.look('linkedin', undefined);
    vi.advanceTimersByTime(FEED_WAIT_MS);
    expect(sent).toEqual([]);
  });

  it('is not denied by a page that nobody looks at, nor by one that is over', () => {
    isVisible = false;
    feed.look('linkedin', undefined);
    vi.advanceTimersByTime(FEED_WAIT_MS);
    expect(sent).toEqual([]);
    isVisible = true;
    page.location.href = `${FEED}?again`;
    feed.look('linkedin', undefined);
    ending.abort();
    vi.advanceTimersByTime(FEED_WAIT_MS);
    expect(sent).toEqual([]);
    expect(sights.watched()).toEqual([]);
  });
});
