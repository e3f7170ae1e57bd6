import { useEffect, useRef } from 'preact/hooks';

/** The state of an address that was changed under what the person is doing: nobody arrives there. */
export const IN_PLACE = { inPlace: true };

/**
 * Another page within this one is announced by its heading, as a newly loaded one would be. `place`
 * names it; gives the element in which the heading stands.
 */
export function useFocusOnArrival(place: string) {
  const page = useRef<HTMLElement>(null);
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    if (isInPlace(history.state)) return;
    window.scrollTo(0, 0);
    page.current?.querySelector('h1')?.focus();
  }, [place]);
  return page;
}

function isInPlace(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'inPlace' in state;
}
