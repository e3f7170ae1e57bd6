import { describe, expect, it } from 'vitest';
import { compareWorlds } from '../../../../utils/domain/review/comparison';
import type { ThroughNetwork } from '../../../../utils/domain/review/throughNetwork';
import {
  judge,
  NO_LARGE_DIFFERENCE,
  type Verdict,
  weigh,
} from '../../../../utils/domain/review/verdict';
import { HOUR_MS } from '../../../../utils/domain/time';
import { SEED } from '../helpers/seed';
import { chance, poissonCount, range } from './chance';

const RUNS = 2_000;
const MOST_WRONG = 0.05 * RUNS;

/** In a world whose true ratio of online to the real world is known. */
function isWrong(verdict: Verdict, ratio: number): boolean {
  const { low, high } = NO_LARGE_DIFFERENCE;
  switch (verdict) {
    case 'cannot-tell':
      return false;
    case 'less':
      return ratio >= 1;
    case 'more':
      return ratio <= 1;
    case 'no-large-difference':
      return ratio <= low || ratio >= high;
  }
}

interface World {
  ratio: number;
  online: number;
  offline: number;
  perHour: number;
}

const WORLDS: World[] = [
  { ratio: 1, online: 20, offline: 10, perHour: 0.05 },
  { ratio: 1, online: 40, offline: 40, perHour: 0.3 },
  { ratio: 1, online: 100, offline: 20, perHour: 2 },
  { ratio: 0.95, online: 100, offline: 60, perHour: 1 },
  { ratio: 0.5, online: 100, offline: 100, perHour: 1 },
  { ratio: 2, online: 100, offline: 100, perHour: 1 },
  { ratio: 0.2, online: 40, offline: 12, perHour: 1 },
  { ratio: 4, online: 20, offline: 30, perHour: 0.4 },
];

describe(`in ${RUNS} runs of a world whose truth is known (seed ${SEED})`, () => {
  it.each(WORLDS.map((world, index) => ({ ...world, index })))(
    'the verdict is wrong in at most 5 %: ratio $ratio, $online h and $offline h, $perHour an hour',
    ({ ratio, online, offline, perHour, index }) => {
      const random = chance(index);
      const wrong = range(RUNS).filter(() => {
        const { verdict } = judge(
          { events: poissonCount(online * perHour * ratio, random), hours: online },
          { events: poissonCount(offline * perHour, random), hours: offline },
        );
        return isWrong(verdict, ratio);
      });
      expect(wrong.length).toBeLessThanOrEqual(MOST_WRONG);
    },
  );

  it.each([
    ['less', { ratio: 0.2, online: 40, offline: 40, perHour: 1 }],
    ['more', { ratio: 5, online: 40, offline: 40, perHour: 0.3 }],
    ['no-large-difference', { ratio: 1, online: 100, offline: 100, perHour: 1 }],
  ] as const)('it does tell "%s" where that is plainly so', (expected, world) => {
    const random = chance(50);
    const told = range(200).filter(() => {
      const { verdict } = judge(
        { events: poissonCount(world.online * world.perHour * world.ratio, random), hours: 40 },
        { events: poissonCount(world.offline * world.perHour, random), hours: 40 },
      );
      return verdict === expected;
    });
    expect(told.length).toBeGreaterThan(180);
  });

  it('a firm one is wrong in at most 5 %, though the hours were declared up to twice or half', () => {
    const random = chance(60);
    const wrong = range(RUNS).filter(() => {
      const declared = 30 * 2 ** (random() * 2 - 1);
      const { verdict, isFirm } = weigh(
        { events: poissonCount(30, random), hours: 30 },
        { events: poissonCount(30, random), hours: declared },
      );
      return isFirm && isWrong(verdict, 1);
    });
    expect(wrong.length).toBeLessThanOrEqual(MOST_WRONG);
  });

  it('what holds whomever one credits is wrong in at most 5 %, though sources are half forgotten', () => {
    const random = chance(70);
    const pick = (part: number, one: ThroughNetwork, other: ThroughNetwork) =>
      random() < part ? one : other;
    const wrong = range(RUNS).filter(() => {
      const online = range(poissonCount(15, random)).map(() => pick(0.5, 'strict', 'loose'));
      const offline = range(poissonCount(15, random)).map(() => pick(0.3, 'loose', 'none'));
      const things = [...online, ...offline].map((through) => ({ through }));
      const hours = { onlineMs: 30 * HOUR_MS, offlineMinutes: 30 * 60 };
      return isWrong(compareWorlds(things, hours).verdict, 1);
    });
    expect(wrong.length).toBeLessThanOrEqual(MOST_WRONG);
  });
});
