import type { Place } from '../../components/companion/FeedPlace';
import { FEED_WAIT_MS } from '../../utils/domain/feedHiding';
import type { NetworkId } from '../../utils/domain/network';
import { feedRootsAt } from '../../utils/networks/feedRules';
import type { CompanionLink } from '../shared/companionLink';

interface Dependencies {
  document: Document;
  window: Window;
  send: CompanionLink['send'];
  onChange(): void;
  signal: AbortSignal;
}

/**
 * Where the feed stands, measured by the browser in passing (to ask for it would make a heavy page
 * lay itself out), and whether a page that must have one has one that is known.
 */
export function watchFeed({ document, window, send, onChange, signal }: Dependencies) {
  let feed: Element | undefined;
  let place: Place | undefined;
  let url: string | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const observer = new IntersectionObserver((entries) => {
    const { left, top, width } = entries.at(-1)?.boundingClientRect ?? {};
    if (left === undefined || top === undefined || !width) return;
    place = { left: left + window.scrollX, top: top + window.scrollY, width };
    onChange();
  });

  function measure(): void {
    observer.disconnect();
    if (feed?.isConnected) observer.observe(feed);
  }

  function expect(network: NetworkId): void {
    clearTimeout(waiting);
    const wanted = feedRootsAt(network, window.location.href);
    if (!wanted) return;
    waiting = setTimeout(() => {
      if (document.visibilityState !== 'visible' || feed) return;
      // A page that asks to sign in has no feed, whatever its address.
      if (wanted.guest.some((selector) => document.querySelector(selector))) return;
      void send({ type: 'feedSeen', network, found: false });
    }, FEED_WAIT_MS);
  }

  window.addEventListener('resize', measure, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(waiting);
  });

  return {
    place: () => (feed?.isConnected ? place : undefined),
    look(network: NetworkId, seen: Element | undefined): void {
      if (url !== window.location.href) {
        url = window.location.href;
        expect(network);
      }
      if (seen === feed) return;
      feed = seen;
      place = undefined;
      measure();
      if (!seen) return;
      clearTimeout(waiting);
      void send({ type: 'feedSeen', network, found: true });
    },
  };
}
