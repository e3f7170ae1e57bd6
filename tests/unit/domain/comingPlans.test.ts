import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { comingPlans } from '../../../utils/domain/comingPlans';
import { type IfThen, ifThenSchema } from '../../../utils/domain/ifThen';
import { personId } from './helpers/actions';

/** A Monday. */
const TODAY = '2026-11-23';
const plan = (id: string, day: IfThen['day'], some: Partial<IfThen> = {}) =>
  v.parse(ifThenSchema, { id, day, time: '10:00', about: 'x', updatedAt: 1, ...some });
const weekly = (id: string, weekday: 1 | 2 | 7, some?: Partial<IfThen>) =>
  plan(id, { each: 'week', weekday }, some);
const once = (id: string, on: string, some?: Partial<IfThen>) =>
  plan(id, { each: 'date', on }, some);
const coming = (...plans: IfThen[]) =>
  comingPlans(plans, TODAY, new Set([personId('barred')])).map(({ plan, on }) => [plan.id, on]);

describe('the coming plans', () => {
  it('are each at the next date it is meant for, the earliest first', () => {
    const plans = [weekly('sunday', 7), once('later', '2027-02-01'), weekly('today', 1)];
    expect(coming(...plans)).toEqual([
      ['today', TODAY],
      ['sunday', '2026-11-29'],
      ['later', '2027-02-01'],
    ]);
    expect(coming(once('b', TODAY), once('a', TODAY, { time: '11:00' }))).toEqual([
      ['b', TODAY],
      ['a', TODAY],
    ]);
  });

  it('are in a week, where today is done', () => {
    expect(coming(weekly('a', 1, { doneOn: TODAY }))).toEqual([['a', '2026-11-30']]);
  });

  it('are none that are over, deleted, or with somebody who wants no contact', () => {
    expect(
      coming(
        once('past', '2026-11-22'),
        once('done', '2026-11-25', { doneOn: '2026-11-20' }),
        weekly('deleted', 2, { deletedAt: 1 }),
        weekly('barred', 2, { person: personId('barred') }),
      ),
    ).toEqual([]);
  });
});
