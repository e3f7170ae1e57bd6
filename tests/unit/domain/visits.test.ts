import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSpent } from '../../../utils/domain/budget';
import { FINISH_MS, MORE_MS } from '../../../utils/domain/overtime';
import { PLAN_MINUTES } from '../../../utils/domain/purposes';
import { MINUTE_MS } from '../../../utils/domain/time';
import { holds, SEED } from './helpers/seed';
import { type Step, VisitsOfADay } from './helpers/visits';

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('enter' as const),
    choice: fc.constantFrom(...PLAN_MINUTES, 'all' as const),
  }),
  fc.record({ do: fc.constant('attend' as const), ms: fc.integer({ min: 1, max: 900_000 }) }),
  fc.record({ do: fc.constant('more' as const), pay: fc.boolean() }),
  fc.record({ do: fc.constant('finish' as const) }),
  fc.record({ do: fc.constant('leave' as const) }),
  fc.record({ do: fc.constant('earn' as const), minutes: fc.constantFrom(0, 5, 10, 15) }),
  fc.record({ do: fc.constant('set budget' as const), minutes: fc.integer({ min: 5, max: 60 }) }),
);
const steps = fc.array(step, { maxLength: 60 });

/** Lives through a day; `look` sees it before and after each step. */
function day(taken: readonly Step[], look: (visits: VisitsOfADay, step: Step) => () => void): void {
  const visits = new VisitsOfADay();
  for (const one of taken) {
    const after = look(visits, one);
    visits.take(one);
    after();
  }
}

describe(`a day of visits (seed ${SEED})`, () => {
  it('never leaves a session more than the day', () => {
    holds(
      fc.property(steps, (taken) =>
        day(taken, (visits) => () => {
          if (visits.session) expect(visits.sessionLeft).toBeLessThanOrEqual(visits.dayLeft);
        }),
      ),
    );
  });

  it('is spent no further than budget, earned time and what was added', () => {
    holds(
      fc.property(steps, (taken) => {
        let highest = 20 * MINUTE_MS;
        day(taken, (visits) => () => {
          const { settings, day: today, finishes, pricesBeyond } = visits;
          highest = Math.max(highest, settings.dailyBudgetMinutes * MINUTE_MS + today.earnedMs);
          expect(highest).toBeLessThanOrEqual(35 * MINUTE_MS);
          expect(today.spentMs).toBeGreaterThanOrEqual(0);
          const added = pricesBeyond.length * MORE_MS + Math.min(1, finishes) * FINISH_MS;
          expect(today.spentMs).toBeLessThanOrEqual(highest + added + 500 * pricesBeyond.length);
        });
      }),
    );
  });

  it('gives five minutes for five minutes pressed, however overdrawn', () => {
    holds(
      fc.property(steps, (taken) =>
        day(taken, (visits, { do: what }) => {
          const presses = visits.pricesBeyond.length;
          return () => {
            if (what !== 'more' || visits.pricesBeyond.length === presses) return;
            expect(visits.dayLeft).toBe(MORE_MS);
            if (visits.session) expect(visits.sessionLeft).toBe(MORE_MS);
          };
        }),
      ),
    );
  });

  it('asks for a press, then a reason, then for it again: leaving and coming back buys nothing', () => {
    holds(
      fc.property(steps, (taken) => {
        const visits = new VisitsOfADay();
        for (const one of taken) visits.take(one);
        const climbing = visits.pricesBeyond.map(
          (_, index) => ['press', 'reason'][index] ?? 'retype',
        );
        expect(visits.pricesBeyond).toEqual(climbing);
      }),
    );
  });

  it('lets nobody in once it is spent, but always sells five more minutes', () => {
    holds(
      fc.property(steps, (taken) => {
        const visits = new VisitsOfADay();
        for (const one of taken) visits.take(one);
        visits.take({ do: 'leave' });
        if (!isSpent(visits.dayLeft)) return;
        visits.take({ do: 'enter', choice: 'all' });
        expect(visits.session).toBeUndefined();
        visits.take({ do: 'more', pay: true });
        visits.take({ do: 'enter', choice: 'all' });
        expect(visits.sessionLeft).toBe(MORE_MS);
      }),
    );
  });

  it('keeps what earned time gave only as long as the conversation is in the log', () => {
    const visits = new VisitsOfADay();
    visits.take({ do: 'earn', minutes: 5 });
    expect(visits.dayLeft).toBe(25 * MINUTE_MS);
    visits.take({ do: 'earn', minutes: 0 });
    expect(visits.dayLeft).toBe(20 * MINUTE_MS);
  });
});
