import { describe, expect, it } from 'vitest';
import { detailsOf, type FigureDetails } from '../../../../utils/domain/review/details';
import { keepingVisits, withSliceStruck } from '../../../../utils/domain/review/struckDetails';
import { sessionId } from '../helpers/make';
import { arranged, aVisit, parisAt } from './records';

const DAY = { from: '2026-11-24', to: '2026-11-24' };
const ids = ['s1', 's2', 's3'].map(sessionId);
const [s1 = sessionId('s1'), s2 = sessionId('s2')] = ids;
const starts = ['08:00', '10:00', '12:00'].map((time) => parisAt('2026-11-24', time));
const visits = ids.map((id, index) => aVisit(id, starts[index] ?? 0, 5));
const all = detailsOf(arranged({ sessions: visits }), [DAY], { sessions: ids }, 100);
const without = (...gone: string[]): FigureDetails => ({
  ...all,
  visits: all.visits.filter(({ record }) => !gone.includes(record.id)),
});

function struckIn({ visits }: FigureDetails): string[] {
  return visits.flatMap(({ record, slices }) =>
    slices.flatMap(({ isStruck }) => (isStruck ? [record.id] : [])),
  );
}
const shownIn = (details: FigureDetails) => details.visits.map(({ record }) => record.id);

describe('a slice that was struck out', () => {
  it('is marked, and no other; and is put back', () => {
    const struck = withSliceStruck(all, s2, starts[1] ?? 0, true);
    expect(struckIn(struck)).toEqual(['s2']);
    expect(struckIn(withSliceStruck(struck, s2, starts[1] ?? 0, false))).toEqual([]);
    expect(struckIn(withSliceStruck(all, s2, starts[0] ?? 0, true))).toEqual([]);
  });
});

describe('a visit that made the figure', () => {
  it('stays in its place when it does not any more, if a slice of it was struck out here', () => {
    expect(shownIn(keepingVisits(without('s2', 's1'), all, new Set([s2])))).toEqual(['s3', 's2']);
    expect(shownIn(keepingVisits(without('s2', 's1'), all, new Set([s1, s2])))).toEqual([
      's3',
      's2',
      's1',
    ]);
  });

  it('is told once, as it is by now, when it still does', () => {
    const now = withSliceStruck(all, s2, starts[1] ?? 0, true);
    expect(keepingVisits(now, all, new Set([s2]))).toBe(now);
    expect(keepingVisits(all, undefined, new Set([s2]))).toBe(all);
  });
});
