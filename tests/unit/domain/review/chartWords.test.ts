import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../utils/domain/calendar';
import { chartNotesOf, markOf } from '../../../../utils/domain/review/chartNotes';
import { courseOf } from '../../../../utils/domain/review/course';
import { courseUpTo } from '../../../../utils/domain/review/period';
import { weeklyAimOf } from '../../../../utils/domain/review/weeklyAim';
import type { WeekNote } from '../../../../utils/domain/review/weekNote';
import { holds } from '../helpers/seed';
import { aBareAction, arranged } from './records';

const TODAY = '2026-11-25';
const WEEKS = courseUpTo(TODAY);
const note = (week: string, context: string): WeekNote => ({ week, context, updatedAt: 1 });

describe('the notes of a chart', () => {
  it('of one column have one mark', () => {
    const [one, two, three] = chartNotesOf(
      [{ from: '2026-11-02', to: '2026-11-22' }],
      ['2026-11-02', '2026-11-09', '2026-11-16'].map((week) => note(week, 'a fair')),
    );
    const marks = [[], [one], [one, two, three]].map((some) =>
      markOf(some.filter((each) => each !== undefined)),
    );
    expect(marks).toEqual(['', '1', '1–3']);
  });

  it('stand in their week, counted in its order, and only those that say something', () => {
    const notes = [
      note('2026-11-16', 'A fair'),
      note('2026-09-07', ' Holidays '),
      note('2026-09-14', '  '),
      note('2026-08-03', 'Before all of it'),
    ];
    expect(chartNotesOf(WEEKS, notes)).toEqual([
      { number: 1, column: 0, week: '2026-09-07', words: 'Holidays' },
      { number: 2, column: 10, week: '2026-11-16', words: 'A fair' },
    ]);
  });

  it('are several in a column of several weeks', () => {
    const notes = [note('2026-11-09', 'Later'), note('2026-11-02', 'Earlier')];
    expect(chartNotesOf([{ from: '2026-11-02', to: '2026-11-29' }], notes)).toMatchObject([
      { number: 1, column: 0, words: 'Earlier' },
      { number: 2, column: 0, words: 'Later' },
    ]);
  });
});

describe('the aim of the week', () => {
  const spoke = (on: string, index: number) =>
    aBareAction(`${on}-${index}`, { on, reach: 'spoke' });
  const course = courseOf(
    arranged({
      actions: [
        ...['2026-10-05', '2026-10-06', '2026-11-02', '2026-11-03', '2026-11-10'].map(spoke),
        // In the week that runs.
        ...['2026-11-23', '2026-11-24'].map(spoke),
      ],
    }),
    WEEKS,
  );

  it('is told of the weeks that are over, since the person began', () => {
    const told = (since: string | undefined) => {
      const aim = weeklyAimOf(course, 2, { today: TODAY, since });
      return [aim?.reached.map(({ from }) => from), aim?.weeks.length];
    };
    expect(told(undefined)).toEqual([['2026-10-05', '2026-11-02'], 11]);
    expect(told('2026-11-02')).toEqual([['2026-11-02'], 3]);
    // Who began on a Tuesday had no whole week of it.
    expect(told('2026-11-03')).toEqual([[], 2]);
  });

  it('is not told where there is none, nor before a week is over', () => {
    expect(weeklyAimOf(course, 0, { today: TODAY, since: undefined })).toBeUndefined();
    expect(weeklyAimOf(course, 2, { today: TODAY, since: '2026-11-23' })).toBeUndefined();
  });

  it('is never reached in more weeks than there were, nor more often when it is higher', () => {
    holds(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.nat(90), (target, days) => {
        const at = { today: addDays(TODAY, -days), since: undefined };
        const aim = weeklyAimOf(course, target, at);
        const higher = weeklyAimOf(course, target + 1, at);
        expect(aim?.weeks ?? []).toEqual(expect.arrayContaining([...(aim?.reached ?? [])]));
        expect(aim?.reached ?? []).toEqual(expect.arrayContaining([...(higher?.reached ?? [])]));
      }),
    );
  });
});
