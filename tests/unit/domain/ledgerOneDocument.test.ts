import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dyingWorker, movedClock, oneDocument, slowMessages, someSleeps } from './helpers/faults';
import { holds, SEED } from './helpers/seed';
import { attendedMs } from './helpers/trueTime';
import { live } from './helpers/world';

describe(`one attended page (seed ${SEED})`, () => {
  it('is credited to the millisecond, wherever the worker dies', () => {
    holds(
      fc.property(oneDocument, dyingWorker, (documents, faults) => {
        expect(live({ documents, ...faults }).creditedMs).toBe(attendedMs(documents));
      }),
    );
  });

  it('is credited to the millisecond, however the wall clock is set and however slow messages are', () => {
    holds(
      fc.property(
        oneDocument,
        dyingWorker,
        movedClock,
        slowMessages(400),
        (documents, dying, moved, slow) => {
          const account = live({ documents, ...dying, ...moved, ...slow });
          expect(account.creditedMs).toBe(attendedMs(documents));
        },
      ),
    );
  });

  it('loses nothing when it is closed, for its rest lies in storage', () => {
    holds(
      fc.property(oneDocument, dyingWorker, slowMessages(100), (documents, dying, slow) => {
        const account = live({ documents, closing: true, ...dying, ...slow });
        expect(account.creditedMs).toBe(attendedMs(documents));
      }),
    );
  });

  it('is not credited for sleep where the steady clock stops, and loses nothing', () => {
    holds(
      fc.property(oneDocument, someSleeps, dyingWorker, (documents, sleeps, dying) => {
        const account = live({ documents, sleeps, ...dying });
        expect(account.creditedMs).toBe(attendedMs(documents, sleeps));
      }),
    );
  });

  it('where the clock ticks in sleep: at most 5 s lost and 12 s too much a sleep', () => {
    holds(
      fc.property(oneDocument, someSleeps, dyingWorker, (documents, sleeps, dying) => {
        const { creditedMs } = live({ documents, sleeps, ticksInSleep: true, ...dying });
        const truth = attendedMs(documents, sleeps);
        expect(creditedMs).toBeGreaterThanOrEqual(truth - 5_000 * sleeps.length);
        expect(creditedMs).toBeLessThanOrEqual(truth + 12_000 * sleeps.length);
      }),
    );
  });

  it('gives nothing for an hour of sleep', () => {
    const documents = [[[0, 3_660_000]]] as const;
    const sleeps = [{ at: 30_000, ms: 3_600_000 }];
    for (const ticksInSleep of [true, false]) {
      const { creditedMs } = live({ documents, sleeps, ticksInSleep });
      expect(creditedMs).toBeLessThanOrEqual(60_000);
      expect(creditedMs).toBeGreaterThanOrEqual(55_000);
    }
  });

  it('loses at most 5 s and one write when the whole browser is killed', () => {
    holds(
      fc.property(
        oneDocument,
        slowMessages(50),
        fc.integer({ min: 1, max: 120_000 }),
        (documents, slow, browserDiesAt) => {
          const { creditedMs } = live({ documents, browserDiesAt, ...slow });
          const truth = attendedMs(documents, [], browserDiesAt);
          expect(creditedMs).toBeLessThanOrEqual(truth);
          expect(creditedMs).toBeGreaterThanOrEqual(truth - 5_000 - 50);
        },
      ),
    );
  });

  it('counts a minute as a minute though the worker dies every two seconds', () => {
    const kills = Array.from({ length: 30 }, (_, index) => index * 2_000 + 999);
    const account = live({ documents: [[[0, 60_000]]], kills, bootMs: 60, delays: [3, 20] });
    expect(account.deaths).toBe(30);
    expect(account.creditedMs).toBe(60_000);
  });
});
