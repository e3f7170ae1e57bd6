import fc from 'fast-check';
import { merged, type Sleep, type Stretch } from './trueTime';
import type { Death, Scenario } from './world';

/** Generated worlds. All lengths are whole ms, so that sums are exact. */
const upTo = (max: number, min = 0) => fc.integer({ min, max });

/** One document, attended again and again. */
export const oneDocument: fc.Arbitrary<Stretch[][]> = fc
  .array(fc.record({ pause: upTo(20_000, 1), length: upTo(40_000, 1) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => {
    let now = 0;
    const stretches = parts.map(({ pause, length }): Stretch => {
      const from = now + pause;
      now = from + length;
      return [from, now];
    });
    return [stretches];
  });

/**
 * Quick and slow switches between three tabs, one attended at a time, except that the focus of the
 * next can come up to `longestOverlap` ms before the blur of the last.
 */
export function switching(longestOverlap: number): fc.Arbitrary<Stretch[][]> {
  const part = fc.record({
    tab: upTo(2),
    pause: fc.oneof(fc.constant(0), upTo(3_000)),
    length: fc.oneof(upTo(2_000, 400), upTo(25_000, 400)),
    overlap: upTo(longestOverlap),
  });
  return fc.array(part, { minLength: 2, maxLength: 15 }).map((parts) => {
    let now = 0;
    const tabs: Stretch[][] = [[], [], []];
    for (const { tab, pause, length, overlap } of parts) {
      const from = now + pause;
      now = from + length;
      tabs[tab]?.push([from, now + overlap]);
    }
    return tabs.map(merged);
  });
}

/** Up to three documents that are attended whenever they like, side by side. */
export const sideBySide: fc.Arbitrary<Stretch[][]> = fc
  .array(
    fc.array(
      fc.tuple(upTo(90_000), upTo(30_000, 1)).map(([from, ms]): Stretch => [from, from + ms]),
      { minLength: 1, maxLength: 4 },
    ),
    { minLength: 2, maxLength: 3 },
  )
  .map((documents) => documents.map(merged));

const deaths = fc.array(
  fc.constantFrom<Death>('none', 'none', 'before the write', 'after the write'),
  { maxLength: 40 },
);

/** Workers that die at any moment, and take their time to wake. */
export const dyingWorker: fc.Arbitrary<Partial<Scenario>> = fc.record({
  deaths,
  kills: fc.array(upTo(120_000), { maxLength: 10 }),
  bootMs: upTo(1_500),
});

/** Messages that take up to so long. */
export const slowMessages = (longest: number): fc.Arbitrary<Partial<Scenario>> =>
  fc.record({ delays: fc.array(upTo(longest), { minLength: 1, maxLength: 7 }) });

/** A wall clock that somebody, or a time server, sets. */
export const movedClock: fc.Arbitrary<Partial<Scenario>> = fc.record({
  wallSteps: fc.array(
    fc.record({
      at: upTo(120_000),
      by: fc.oneof(upTo(20_000, -20_000), fc.constantFrom(3_600_000, -3_600_000, -25_200_000)),
    }),
    { maxLength: 5 },
  ),
});

/** Sleeps that do not touch each other. */
export const someSleeps: fc.Arbitrary<Sleep[]> = fc
  .array(fc.record({ awake: upTo(30_000, 1), ms: fc.oneof(upTo(15_000, 1), upTo(900_000, 1)) }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => {
    let now = 0;
    return parts.map(({ awake, ms }) => {
      const sleep = { at: now + awake, ms };
      now = sleep.at + ms;
      return sleep;
    });
  });
