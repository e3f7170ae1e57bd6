import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * What each of several parts of a page is to show: the first the latest at once, the others it one
 * after the other, each in a task of its own, and what they showed before until then. All at once
 * would stop the page for longer than one notices; a frame for each would keep a quick one waiting.
 */
export function useInTurns<Thing>(latest: Thing, parts: number): readonly (Thing | undefined)[] {
  const [shown, setShown] = useState<readonly (Thing | undefined)[]>(() =>
    Array.from({ length: parts }),
  );
  const now = shown.with(0, latest);
  useLayoutEffect(() => {
    const next = now.findIndex((one) => one !== latest);
    if (next <= 0) return undefined;
    // A message: what the person does meanwhile is heard first, and a frame that is due is drawn.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => setShown(now.with(next, latest));
    port2.postMessage(undefined);
    return () => port1.close();
  });
  return now;
}
