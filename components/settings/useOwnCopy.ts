import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * A list that is changed as a whole, quicker than the change comes back from where it is stored:
 * each change is made on what was wanted last. What is stored takes its place when it arrives.
 */
export function useOwnCopy<Item>(
  stored: readonly Item[],
  onSet: (items: Item[]) => void,
): [readonly Item[], (change: (items: readonly Item[]) => Item[]) => void] {
  const [shown, setShown] = useState(stored);
  const latest = useRef(stored);
  useEffect(() => {
    latest.current = stored;
    setShown(stored);
  }, [JSON.stringify(stored)]);
  function change(make: (items: readonly Item[]) => Item[]): void {
    const items = make(latest.current);
    latest.current = items;
    setShown(items);
    onSet(items);
  }
  return [shown, change];
}
