import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { type RowRange, rowsInView } from './rowsInView';

/** Until the first row is there to be measured. */
const ROW_HEIGHT = 64;

interface Rows extends RowRange {
  /** In px: it follows the size of the type, and is greater where the page is narrow. */
  rowHeight: number;
}

/** Which rows of a list of equal ones are to be drawn, as the page scrolls. */
export function useRowsInView(list: RefObject<HTMLElement | null>, count: number): Rows {
  const [rows, setRows] = useState<Rows>({
    ...rowsInView(0, window.innerHeight, ROW_HEIGHT, count),
    rowHeight: ROW_HEIGHT,
  });
  useLayoutEffect(() => {
    const look = () => {
      const element = list.current;
      if (!element) return;
      const row = element.firstElementChild;
      const rowHeight = (row instanceof HTMLElement && row.offsetHeight) || ROW_HEIGHT;
      const above = -element.getBoundingClientRect().top;
      const now = { ...rowsInView(above, window.innerHeight, rowHeight, count), rowHeight };
      setRows((before) => (isSame(before, now) ? before : now));
    };
    look();
    // Nothing of it can be prevented, so the page need not wait for it to scroll.
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [list, count]);
  return rows;
}

function isSame(one: Rows, other: Rows): boolean {
  return one.first === other.first && one.end === other.end && one.rowHeight === other.rowHeight;
}
