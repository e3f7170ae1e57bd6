import fc from 'fast-check';
import { expect, it } from 'vitest';
import { heightOf, middleOf } from '../../../../components/review/charts/place';
import { ticksUpTo } from '../../../../utils/domain/review/chartScale';
import { holds } from '../../domain/helpers/seed';

it('columns stand inside the drawing, at even distances, alike from both ends', () => {
  holds(
    fc.property(fc.integer({ min: 1, max: 60 }), (columns) => {
      const middles = Array.from({ length: columns }, (_, column) => middleOf(column, columns));
      expect(Math.min(...middles)).toBeGreaterThan(0);
      expect(Math.max(...middles)).toBeLessThan(100);
      middles.forEach((middle, column) => {
        expect(middle + (middles.at(-1 - column) ?? 0)).toBeCloseTo(100, 1);
        const next = middles[column + 1];
        if (next !== undefined) expect(next - middle).toBeCloseTo(100 / columns, 1);
      });
    }),
  );
});

it('a greater value stands higher, none outside the drawing', () => {
  const some = fc.double({ min: 0, max: 5000, noNaN: true });
  holds(
    fc.property(some, some, (one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      const top = ticksUpTo(more).at(-1) ?? 1;
      expect(heightOf(more, top)).toBeLessThanOrEqual(heightOf(less, top));
      expect(heightOf(more, top)).toBeGreaterThanOrEqual(0);
      expect(heightOf(less, top)).toBeLessThanOrEqual(100);
      expect(heightOf(0, top)).toBe(100);
      expect(heightOf(top, top)).toBeCloseTo(0);
    }),
  );
});
