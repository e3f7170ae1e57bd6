import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsInView } from '../../../components/people/rowsInView';
import { holds } from '../domain/helpers/seed';

const px = fc.integer({ min: -5_000, max: 2_500_000 });
const height = fc.integer({ min: 100, max: 3_000 });
const rowHeight = fc.integer({ min: 32, max: 200 });
const count = fc.nat(30_000);

describe('the rows in view', () => {
  it('are the first ones where the list begins in view', () => {
    expect(rowsInView(-300, 700, 64, 30_000)).toEqual({ first: 0, end: 16 });
    expect(rowsInView(-300, 700, 64, 3)).toEqual({ first: 0, end: 3 });
  });

  it('are none of an empty list, or of one that is far away', () => {
    expect(rowsInView(0, 700, 64, 0)).toEqual({ first: 0, end: 0 });
    const { first, end } = rowsInView(-2_000, 700, 64, 30);
    expect(end - first).toBe(0);
  });

  it('cover the view and little more, wherever the page is', () => {
    holds(
      fc.property(px, height, rowHeight, count, (above, view, row, all) => {
        const { first, end } = rowsInView(above, view, row, all);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(all);
        expect(end - first).toBeLessThanOrEqual(view / row + 40);
        const seen = (px: number) => Math.min(all, Math.max(0, px / row));
        if (seen(above) < seen(above + view)) {
          expect(first).toBeLessThanOrEqual(seen(above));
          expect(end).toBeGreaterThanOrEqual(seen(above + view));
        }
      }),
    );
  });

  it('stay the same for most steps of a scroll', () => {
    const ranges = Array.from({ length: 640 }, (_, px) =>
      JSON.stringify(rowsInView(10_000 + px, 700, 64, 30_000)),
    );
    expect(new Set(ranges).size).toBeLessThan(6);
  });
});
