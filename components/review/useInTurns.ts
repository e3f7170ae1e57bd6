import { useEffect, useState } from 'preact/hooks';

/**
 * What each of several parts of a page is to show: the first the latest at once, the others it one
 * after the other, each after the page was drawn and could hear, and what they showed before until
 * then. All at once would stop the page for longer than one notices.
 */
export function useInTurns<Thing>(latest: Thing, parts: number): readonly (Thing | undefined)[] {
  const [shown, setShown] = useState<readonly (Thing | undefined)[]>(() =>
    Array.from({ length: parts }),
  );
  const now = shown.with(0, latest);
  useEffect(() => {
    const next = now.findIndex((one) => one !== latest);
    if (next > 0) setShown(now.with(next, latest));
  });
  return now;
}
