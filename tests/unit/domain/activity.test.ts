import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  activityOf,
  conversationsThisWeek,
  firstDayShown,
  warmthOf,
} from '../../../utils/domain/activity';
import { addDays, weekdayOf } from '../../../utils/domain/calendar';
import { mondayOf } from '../../../utils/domain/review/period';
import { anAction } from './helpers/actions';
import { daysAgo, someActions } from './helpers/people';
import { holds, SEED } from './helpers/seed';

// A Wednesday.
const TODAY = '2026-11-25';
const { reach: _spoke, ...message } = anAction({ kind: 'message' });

describe('the last weeks', () => {
  it('begin on a Monday, end today, and have seven days each but the last', () => {
    const weeks = activityOf([], TODAY);
    expect(weeks).toHaveLength(12);
    expect(weeks[0]?.monday).toBe('2026-09-07');
    expect(weeks.map(({ monday }) => weekdayOf(monday))).toEqual(Array(12).fill(1));
    expect(weeks.slice(0, -1).map(({ days }) => days.length)).toEqual(Array(11).fill(7));
    expect(weeks.at(-1)?.days.map(({ day }) => day)).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
    ]);
  });

  it('count what was done by its local day, the conversations apart', () => {
    const weeks = activityOf(
      [anAction({ on: TODAY }), { ...message, on: TODAY }, anAction({ on: '2026-09-07' })],
      TODAY,
    );
    expect(weeks.at(-1)?.days.at(-1)).toEqual({ day: TODAY, actions: 2, conversations: 1 });
    expect(weeks[0]?.days[0]).toEqual({ day: '2026-09-07', actions: 1, conversations: 1 });
  });

  it('know nothing of what is older, still to come or deleted', () => {
    const actions = [
      anAction({ on: '2026-09-06' }),
      anAction({ on: '2026-11-26' }),
      anAction({ on: TODAY, deletedAt: 1 }),
    ];
    const days = activityOf(actions, TODAY).flatMap((week) => week.days);
    expect(days.every(({ actions }) => actions === 0)).toBe(true);
  });

  it(`hold each action of their days once, over the ends of years too (seed ${SEED})`, () => {
    holds(
      fc.property(someActions, fc.integer({ min: 0, max: 800 }), (actions, ago) => {
        const today = daysAgo(ago);
        const days = activityOf(actions, today).flatMap((week) => week.days);
        expect(days.map(({ day }) => day)).toEqual(
          days.map((_, index) => addDays(firstDayShown(today), index)),
        );
        const known = new Set(days.map(({ day }) => day));
        const counted = days.reduce((sum, day) => sum + day.actions, 0);
        expect(counted).toBe(actions.filter((a) => !a.deletedAt && known.has(a.on)).length);
      }),
      100,
    );
  });
});

describe('the conversations of this week', () => {
  it('are those since Monday', () => {
    const days = ['2026-11-22', '2026-11-23', '2026-11-25'];
    const actions = [...days.map((on) => anAction({ on })), { ...message, on: TODAY }];
    expect(conversationsThisWeek(actions, TODAY)).toBe(2);
    expect(conversationsThisWeek(actions, '2026-11-22')).toBe(1);
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(mondayOf('2027-01-01')).toBe('2026-12-28');
  });
});

it('a day stands out in five steps', () => {
  expect([0, 1, 2, 3, 4, 5, 50].map(warmthOf)).toEqual([0, 1, 2, 3, 3, 4, 4]);
});
