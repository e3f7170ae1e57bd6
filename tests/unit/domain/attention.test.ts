import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Beat, beatSchema, type CreditMark, creditOf } from '../../../utils/domain/attention';
import type { Reading } from '../../../utils/domain/time';

const reading = (ms: number, boot = 'b1', wallMs = ms): Reading => ({ wallMs, monoMs: ms, boot });
const beat = (seq: number, elapsedMs: number): Beat => ({ seq, elapsedMs });

type Told = [document: string, beats: Beat[], now: Reading];

/** Tells reports one after the other; gives the credit of each. */
function credits(...reports: Told[]): number[] {
  let mark: CreditMark | undefined;
  return reports.map(([document, beats, now]) => {
    const credit = creditOf(mark, document, beats, now);
    mark = credit.mark;
    return credit.creditMs;
  });
}

describe('the credit of beats', () => {
  it('is the time that they tell', () => {
    expect(
      credits(['a', [beat(1, 5_000)], reading(5_000)], ['a', [beat(2, 4_000)], reading(9_000)]),
    ).toEqual([5_000, 4_000]);
  });

  it('is given once to a beat that comes again, alone or among new ones', () => {
    expect(
      credits(
        ['a', [beat(1, 5_000)], reading(5_000)],
        ['a', [beat(1, 5_000)], reading(10_000)],
        ['a', [beat(1, 5_000), beat(2, 4_000)], reading(15_000)],
      ),
    ).toEqual([5_000, 0, 4_000]);
  });

  it('leaves out a beat of more than 12 s, which was sleep', () => {
    expect(
      credits(
        ['a', [beat(1, 12_001)], reading(12_001)],
        ['a', [beat(2, 12_000)], reading(30_000)],
        ['a', [beat(3, 60_000), beat(4, 1_000)], reading(99_000)],
      ),
    ).toEqual([0, 12_000, 1_000]);
  });

  it('does not shrink when a message was slow, for beats of one page never overlap', () => {
    expect(
      credits(['a', [beat(1, 5_000)], reading(9_000)], ['a', [beat(2, 5_000)], reading(10_000)]),
    ).toEqual([5_000, 5_000]);
  });

  it('takes off what another page has covered', () => {
    expect(
      credits(
        ['a', [beat(1, 5_000)], reading(5_000)],
        ['b', [beat(1, 5_000)], reading(7_500)],
        ['a', [beat(2, 5_000)], reading(10_000)],
        ['b', [beat(2, 2_500)], reading(10_000)],
      ),
    ).toEqual([5_000, 2_500, 2_500, 0]);
  });

  it('takes off only what was covered, not the time before it', () => {
    expect(
      credits(['b', [beat(1, 500)], reading(12_500)], ['a', [beat(1, 5_000)], reading(15_000)]),
    ).toEqual([500, 4_500]);
  });

  it('takes off once what two other pages have covered together', () => {
    expect(
      credits(
        ['b', [beat(1, 3_000)], reading(4_000)],
        ['c', [beat(1, 2_000)], reading(4_000)],
        ['a', [beat(1, 5_000)], reading(5_000)],
      ),
    ).toEqual([3_000, 0, 2_000]);
  });

  it('takes off what was covered when the beats were attended, however late they are told', () => {
    const { mark } = creditOf(undefined, 'a', [beat(1, 5_000)], reading(5_000));
    const told = creditOf(mark, 'b', [beat(1, 4_000)], reading(20_000), 14_000);
    expect(told.creditMs).toBe(1_000);
  });

  it('goes by the wall clock from one life of the worker to the next', () => {
    expect(
      credits(
        ['a', [beat(1, 5_000)], reading(500_000, 'b1', 5_000)],
        ['b', [beat(1, 5_000)], reading(10, 'b2', 7_000)],
      ),
    ).toEqual([5_000, 2_000]);
  });

  it('is what was told when the wall clock went back between two lives of the worker', () => {
    expect(
      credits(
        ['a', [beat(1, 5_000)], reading(500_000, 'b1', 5_000)],
        ['b', [beat(1, 5_000)], reading(10, 'b2', 1_000)],
      ),
    ).toEqual([5_000, 5_000]);
  });

  it('is never below zero, and what is remembered does not grow', () => {
    const reports = Array.from({ length: 500 }, (_, index): Told => {
      const document = `d${index % 60}`;
      return [document, [beat(index + 1, 5_000)], reading(1_000 * index)];
    });
    expect(Math.min(...credits(...reports))).toBeGreaterThanOrEqual(0);
    let mark: CreditMark | undefined;
    for (const [document, beats, now] of reports) {
      mark = creditOf(mark, document, beats, now).mark;
      expect(mark?.lately.length).toBeLessThanOrEqual(27);
      expect(mark?.seen.length).toBeLessThanOrEqual(40);
    }
  });
});

describe('a beat that arrives', () => {
  it('must have a number of its own and a length', () => {
    for (const elapsedMs of [Number.NaN, -1, Number.POSITIVE_INFINITY, '5']) {
      expect(v.is(beatSchema, { seq: 1, elapsedMs })).toBe(false);
    }
    expect(v.is(beatSchema, { seq: 0, elapsedMs: 1 })).toBe(false);
    expect(v.is(beatSchema, { seq: 1.5, elapsedMs: 1 })).toBe(false);
    expect(v.is(beatSchema, beat(1, 0))).toBe(true);
  });
});
