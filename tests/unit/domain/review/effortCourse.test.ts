import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../utils/domain/calendar';
import { type EffortWeek, effortOf } from '../../../../utils/domain/review/effort';
import { effortCourseOf, MOST_PARTS } from '../../../../utils/domain/review/effortCourse';
import { effortSpanOf } from '../../../../utils/domain/review/effortSpan';
import { daysOf } from '../../../../utils/domain/review/period';
import { holds } from '../helpers/seed';
import { arranged } from './records';

const MONDAY = '2016-11-21';

/** So many weeks with as many actions, the last of them still running. */
function weeksOf(actions: readonly number[]): EffortWeek[] {
  const today = addDays(MONDAY, 7 * actions.length - 5);
  return effortOf(arranged(), MONDAY, today).weeks.map((week, index) => {
    const done = actions[index] ?? 0;
    return { ...week, actions: done, isSilent: done === 0 && !week.isRunning };
  });
}
const someActions = fc.array(fc.nat(9), { minLength: 1, maxLength: 530 });

describe('the weeks of the effort, as they are drawn', () => {
  it.each([
    [1, 'week', 1],
    [26, 'week', 26],
    [27, 'month', 7],
    [110, 'month', 26],
    [111, 'quarter', 10],
    [520, 'quarter', 41],
  ])('%d of them go by %s: %d', (count, by, parts) => {
    const course = effortCourseOf(weeksOf(Array.from({ length: count }, () => 1)));
    expect([course.by, course.parts.length]).toEqual([by, parts]);
  });

  it('lose no week and no action, in whole weeks that follow each other', () => {
    holds(
      fc.property(someActions, (actions) => {
        const weeks = weeksOf(actions);
        const { by, parts } = effortCourseOf(weeks);
        const sum = (of: (part: (typeof parts)[number]) => number) =>
          parts.reduce((total, part) => total + of(part), 0);
        expect(sum((part) => part.weeks)).toBe(weeks.length);
        expect(sum((part) => part.actions)).toBe(actions.reduce((a, b) => a + b, 0));
        expect(parts[0]?.period.from).toBe(MONDAY);
        parts.forEach(({ period, weeks: count, actions: done, actionsPerWeek }, index) => {
          expect(daysOf(period)).toBe(7 * count);
          expect(actionsPerWeek * count).toBeCloseTo(done);
          const next = parts[index + 1];
          if (next) expect(next.period.from).toBe(addDays(period.to, 1));
        });
        if (by !== 'quarter') expect(parts.length).toBeLessThanOrEqual(MOST_PARTS);
        expect(parts.map(({ isRunning }) => isRunning)).toEqual(
          parts.map((_, index) => index === parts.length - 1),
        );
      }),
      30,
    );
  });

  it('count a week for the month of its Thursday', () => {
    const { parts } = effortCourseOf(weeksOf(Array.from({ length: 30 }, () => 2)));
    // Monday 28 November 2016 has its Thursday on 1 December.
    expect(parts.slice(0, 2)).toMatchObject([
      { names: '2016-11-01', period: { from: '2016-11-21', to: '2016-11-27' }, weeks: 1 },
      { names: '2016-12-01', period: { from: '2016-11-28', to: '2017-01-01' }, weeks: 5 },
    ]);
  });
});

describe('what can be said of the effort', () => {
  it('compares the first four weeks with the last four that are over', () => {
    const weeks = weeksOf([4, 4, 2, 2, 9, 0, 1, 1, 0, 2, 99]);
    const periods = weeks.map(({ period }) => period);
    expect(effortSpanOf(weeks)).toEqual({
      over: 10,
      judged: 10,
      active: periods.filter((_period, index) => ![5, 8, 10].includes(index)),
      first: { actions: 3, weeks: periods.slice(0, 4) },
      last: { actions: 1, weeks: periods.slice(6, 10) },
    });
  });

  it('does not judge a first week of few days in which nothing was done', () => {
    const { weeks } = effortOf(arranged(), '2026-11-13', '2026-11-26');
    expect(effortSpanOf(weeks)).toMatchObject({ over: 2, judged: 1, active: [] });
  });

  it('of a first week that runs says nothing', () => {
    const none = { actions: 0, weeks: [] };
    expect(effortSpanOf(weeksOf([3]))).toMatchObject({
      over: 0,
      judged: 0,
      first: none,
      last: none,
    });
  });
});
