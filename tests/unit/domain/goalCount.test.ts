import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  type Counted,
  countGoal,
  goalCountSchema,
  NOTHING_COUNTED,
} from '../../../utils/domain/goalCount';
import { personIdSchema } from '../../../utils/domain/ids';
import { aSession } from './helpers/make';
import { holds } from './helpers/seed';

const save = (name: string): Counted => ({ did: 'save', person: v.parse(personIdSchema, name) });
const MORE: Counted = { did: 'more' };
const FEWER: Counted = { did: 'fewer' };

/** Where steps lead from nothing, and at which of them (from 1) it was said. */
function afterwards(target: number | undefined, steps: readonly Counted[], reached = 0) {
  const goal = { purpose: 'prospects', words: '3 prospects', ...(target && { target }) } as const;
  let session = aSession({ goal, reached });
  let count = NOTHING_COUNTED;
  const said: number[] = [];
  for (const [index, step] of steps.entries()) {
    const next = countGoal(session, count, step);
    session = { ...session, reached: next.reached };
    count = next.count;
    if (next.says) said.push(index + 1);
  }
  return { reached: session.reached, said, count };
}

describe('counting towards a target', () => {
  it('counts each saved person once', () => {
    expect(afterwards(3, [save('anna'), save('marie'), save('anna')]).reached).toBe(2);
  });

  it('counts nobody again who was taken away by hand', () => {
    expect(afterwards(3, [save('anna'), FEWER, save('anna')]).reached).toBe(0);
  });

  it('goes up and down by hand, and never below 0', () => {
    expect(afterwards(3, [MORE, FEWER, FEWER, FEWER, MORE]).reached).toBe(1);
  });

  it('says once that it is reached, when it is', () => {
    expect(afterwards(2, [MORE, save('anna'), MORE, FEWER, FEWER, MORE, MORE]).said).toEqual([2]);
  });

  it('does not say it to somebody who is there already', () => {
    expect(afterwards(2, [MORE, MORE], 2).said).toEqual([]);
    expect(afterwards(2, [FEWER, MORE], 2).said).toEqual([2]);
  });

  it('counts nothing without a target', () => {
    expect(afterwards(undefined, [MORE, save('anna')])).toEqual({
      reached: 0,
      said: [],
      count: NOTHING_COUNTED,
    });
  });

  it.each([
    [Number.NaN, 1],
    [-4, 1],
    [1.7, 2],
  ])('goes on from %d as a number of things', (reached, then) => {
    expect(afterwards(9, [MORE], reached).reached).toBe(then);
  });

  it('reads what the store holds, field by field', () => {
    expect(v.parse(goalCountSchema, { saved: 'x', said: true })).toEqual({ saved: [], said: true });
    expect(v.parse(goalCountSchema, {})).toEqual(NOTHING_COUNTED);
  });

  const step = fc.oneof(
    fc.constantFrom('a', 'b', 'c', 'd').map(save),
    fc.constant(MORE),
    fc.constant(FEWER),
  );

  it('is said at most once, and exactly if the target was ever reached', () => {
    holds(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.array(step, { maxLength: 20 }),
        (target, steps) => {
          const { said, reached, count } = afterwards(target, steps);
          const along = steps.map(
            (_, index) => afterwards(target, steps.slice(0, index + 1)).reached,
          );
          const first = along.findIndex((at) => at >= target);
          expect(said).toEqual(first < 0 ? [] : [first + 1]);
          expect(along.every((at) => Number.isInteger(at) && at >= 0)).toBe(true);
          expect(new Set(count.saved).size).toBe(count.saved.length);
          const most = steps.filter(({ did }) => did === 'more').length + count.saved.length;
          expect(reached).toBeLessThanOrEqual(most);
        },
      ),
      300,
    );
  });
});
