import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginExperiment,
  type Experiment,
  goOn,
  planProblem,
  stopExperiment,
} from '../../../../utils/domain/review/experiment';
import {
  firstMondayAfter,
  handedOver,
  holdOf,
  proposedBudgets,
  readHold,
  underExperiment,
} from '../../../../utils/domain/review/experimentBudget';
import { readSettings } from '../../../../utils/domain/settings';
import { holds } from '../helpers/seed';

const MONDAY = '2026-11-23';
const settings = readSettings({ dailyBudgetMinutes: 20, welcomedAt: 1 });
const begun = beginExperiment({ budgets: [10, 40], weeks: 8, budgetBefore: 20 }, MONDAY, 1);
const low = goOn(begun, MONDAY, () => 0, 2);
const high = goOn(begun, MONDAY, () => 0.9, 2);
const hold = (experiment: Experiment, minutes?: number) => holdOf(experiment, minutes);

describe('the budget under an experiment', () => {
  it('is the draw of the week, and what was to hold from tomorrow on is gone', () => {
    const waiting = { ...settings, nextDailyBudgetMinutes: 60 };
    const { settings: after, hold } = underExperiment(
      { settings: waiting, hold: undefined },
      high,
      MONDAY,
    );
    expect(after).toEqual({ ...settings, dailyBudgetMinutes: 40 });
    expect(hold).toEqual({ startsOn: MONDAY, until: '2027-01-17', minutes: 40, thrown: 1 });
  });

  it('is the person’s before the first Monday, and the pages know it already', () => {
    const later = beginExperiment({ budgets: [10, 40], weeks: 8, budgetBefore: 20 }, MONDAY, 1);
    const under = underExperiment({ settings, hold: undefined }, later, '2026-11-20');
    expect(under.settings).toBe(settings);
    expect(under.hold).toEqual({ startsOn: MONDAY, until: '2027-01-17' });
  });

  it('is the one from before, at once, when the experiment has ended', () => {
    const ended = goOn(low, '2027-01-18', () => 0, 3);
    const set = { ...settings, dailyBudgetMinutes: 10 };
    const after = underExperiment({ settings: set, hold: hold(low, 10) }, ended, '2027-01-18');
    expect(after).toEqual({ settings, hold: undefined });
  });

  it('goes back after a stop: a lower one at once, a higher one from tomorrow', () => {
    const stop = (experiment: Experiment) => stopExperiment(experiment, '2026-11-25', 3);
    const under = (experiment: Experiment, minutes: number) =>
      underExperiment(
        { settings: { ...settings, dailyBudgetMinutes: minutes }, hold: hold(experiment, minutes) },
        stop(experiment),
        '2026-11-25',
      );
    expect(under(high, 40)).toEqual({ settings, hold: undefined });
    expect(under(low, 10).settings).toMatchObject({
      dailyBudgetMinutes: 10,
      nextDailyBudgetMinutes: 20,
    });
  });

  it.each([
    ['it was never set', hold(low), stopExperiment(low, MONDAY, 3)],
    ['it was given back already', undefined, stopExperiment(low, MONDAY, 3)],
    [
      'another experiment had set it',
      { ...hold(low, 10), startsOn: '2026-01-05' },
      stopExperiment(low, MONDAY, 3),
    ],
    ['the record is gone', hold(low, 10), undefined],
  ])('is left alone where %s', (_why, before, experiment) => {
    const under = underExperiment({ settings, hold: before }, experiment, MONDAY);
    expect(under.settings).toBe(settings);
    expect(under.hold).toBeUndefined();
  });

  it('goes on to be that of the last draw while a clock is wrong', () => {
    const set = { ...settings, dailyBudgetMinutes: 10 };
    const under = underExperiment({ settings: set, hold: hold(low, 10) }, low, '2020-01-01');
    expect(under).toEqual({ settings: set, hold: hold(low, 10) });
  });
});

describe('the budget that one experiment hands over to another', () => {
  const other = beginExperiment({ budgets: [15, 30], weeks: 8, budgetBefore: 25 }, '2026-12-07', 3);
  const stopped = stopExperiment(high, '2026-11-25', 4);
  const set = { settings: { ...settings, dailyBudgetMinutes: 40 }, hold: hold(high, 40) };
  const today = '2026-11-25';

  it('is first the one from before, and then that of the other once its Monday has come', () => {
    expect(handedOver(set, stopped, other, today)).toEqual({ settings, hold: hold(other) });
    const drawn = goOn(other, '2026-12-07', () => 0.9, 5);
    expect(handedOver(set, stopped, drawn, '2026-12-07')).toEqual({
      settings: { ...settings, dailyBudgetMinutes: 30 },
      hold: hold(drawn, 30),
    });
  });

  it('is the one from before where the other is over, and no other one is told', () => {
    const over = stopExperiment(other, today, 4);
    expect(handedOver(set, stopped, over, today)).toEqual({ settings, hold: undefined });
  });

  it('is left alone where the one that had set it is gone from the record', () => {
    expect(handedOver(set, undefined, other, today)).toEqual({ ...set, hold: hold(other) });
  });

  it('is as ever where there is but one', () => {
    expect(handedOver(set, undefined, high, today)).toEqual(set);
  });
});

describe('what is stored of it', () => {
  it.each([undefined, null, 7, 'x', {}, { startsOn: 'soon', until: MONDAY }, { startsOn: MONDAY }])(
    'is nothing where it says %j',
    (raw) => {
      expect(readHold(raw)).toBeUndefined();
    },
  );

  it('is read as it was written', () => {
    expect(readHold(hold(low, 10))).toEqual(hold(low, 10));
    expect(readHold(hold(low))).toEqual(hold(low));
  });
});

describe('a new experiment', () => {
  it.each([
    ['2026-11-23', '2026-11-30'],
    ['2026-11-24', '2026-11-30'],
    ['2026-11-29', '2026-11-30'],
  ])('of %s begins on %s, never on the same day', (today, monday) => {
    expect(firstMondayAfter(today)).toBe(monday);
  });

  it('proposes half of the present budget and all of it', () => {
    expect(proposedBudgets(20)).toEqual([10, 20]);
    expect(proposedBudgets(5)).toEqual([5, 10]);
    expect(proposedBudgets(600)).toEqual([120, 240]);
  });

  it('proposes two budgets that can be compared, whatever the present one', () => {
    holds(
      fc.property(fc.double({ min: 0.01, max: 2_000, noNaN: true }), (present) => {
        expect(planProblem({ budgets: proposedBudgets(present), weeks: 10 })).toBeUndefined();
      }),
    );
  });
});
