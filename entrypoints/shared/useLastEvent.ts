import { useCallback, useState } from 'preact/hooks';

/** What last happened, and how many things have, so that the same one twice is said twice. */
export function useLastEvent<Event>() {
  const [last, setLast] = useState<{ event?: Event; count: number }>({ count: 0 });
  const say = useCallback(
    (event: Event) => setLast(({ count }) => ({ event, count: count + 1 })),
    [],
  );
  const forget = useCallback(() => setLast(({ count }) => ({ count })), []);
  return { event: last.event, count: last.count, say, forget };
}
