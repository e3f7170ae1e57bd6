import { describe, expect, it } from 'vitest';
import type { RealWorldAction } from '../../../../utils/domain/action';
import { promisesOf } from '../../../../utils/domain/review/promises';
import { actionId } from '../helpers/actions';
import { aBareAction, arranged, parisAt } from './records';

const week = { from: '2026-11-23', to: '2026-11-29' };
const TODAY = '2026-11-27';

const promised = (id: string, due: string, doneAt?: number) =>
  aBareAction(id, {
    on: '2026-11-02',
    next: { note: 'send the plans', due, ...(doneAt && { doneAt }) },
  });

function standing(...actions: RealWorldAction[]) {
  const { kept, late, open, pending } = promisesOf(arranged({ actions }), week, TODAY);
  return { kept, late, open, pending };
}

const only = (which: string, id: string) => {
  const none = { count: 0, from: { actions: [] } };
  const one = { count: 1, from: { actions: [id] } };
  return { kept: none, late: none, open: none, pending: none, [which]: one };
};

describe('a promised next step', () => {
  it.each([
    ['kept', 'on its day', parisAt('2026-11-25', '23:30')],
    ['kept', 'before its day', parisAt('2026-11-10')],
    ['kept', 'in the night before the next day begins', parisAt('2026-11-26', '03:59')],
    ['late', 'on the next day', parisAt('2026-11-26', '04:00')],
  ])('is %s when it was done %s', (which, _when, doneAt) => {
    expect(standing(promised('a1', '2026-11-25', doneAt))).toEqual(only(which, 'a1'));
  });

  it('is open once its day is past, and pending until then', () => {
    expect(standing(promised('a1', '2026-11-26'))).toEqual(only('open', 'a1'));
    expect(standing(promised('a1', TODAY))).toEqual(only('pending', 'a1'));
    expect(standing(promised('a1', '2026-11-29'))).toEqual(only('pending', 'a1'));
  });

  it('is kept by what was done on its day, though it was written down later', () => {
    const kept = promised('a1', '2026-11-24', parisAt('2026-11-27'));
    const carriedOut = (id: string, on: string) =>
      aBareAction(id, { on, resolves: actionId('a1'), loggedAt: parisAt('2026-11-27') });
    const tooLate = carriedOut('a2', '2026-11-26');
    expect(standing(kept, tooLate)).toEqual(only('late', 'a1'));
    expect(standing(kept, tooLate, carriedOut('a3', '2026-11-24'))).toEqual(only('kept', 'a1'));
  });

  it('counts by its day, not by when it was promised; what is pending has no share in it', () => {
    const actions = [
      promised('a1', '2026-11-22', 1),
      promised('a2', '2026-11-23', 1),
      promised('a3', '2026-11-24'),
      promised('a4', '2026-11-29'),
      promised('a5', '2026-11-30', 1),
      aBareAction('a6', { next: { note: 'some day' } }),
      { ...promised('a7', '2026-11-24'), deletedAt: 1 },
    ];
    const { due, share } = promisesOf(arranged({ actions }), week, TODAY);
    expect(due).toEqual({ count: 3, from: { actions: ['a2', 'a3', 'a4'] } });
    expect(share).toMatchObject({ part: 1, whole: 2, share: 0.5 });
  });
});
