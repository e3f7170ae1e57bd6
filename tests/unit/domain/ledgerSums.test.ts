import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClosedSlice } from '../../../utils/domain/ledger';
import type { Slice } from '../../../utils/domain/slice';
import { dyingWorker, movedClock, oneDocument, sideBySide, slowMessages } from './helpers/faults';
import { at, NOON } from './helpers/make';
import { holds, SEED } from './helpers/seed';
import { live } from './helpers/world';

const slicesOf = (closed: readonly ClosedSlice[]): Slice[] => closed.map(({ slice }) => slice);
const sum = (slices: readonly Slice[]) => slices.reduce((total, [, , ms]) => total + ms, 0);

/** Half a minute before a day begins, so that most generated worlds live through its start. */
const EARLY = at('2026-11-23T03:59:30+01:00');
const START = at('2026-11-23T04:00+01:00');

describe(`the sums of the ledger (seed ${SEED})`, () => {
  it('slices, session, day and credit agree, whatever goes wrong', () => {
    holds(
      fc.property(
        sideBySide,
        dyingWorker,
        movedClock,
        slowMessages(200),
        (documents, dying, moved, slow) => {
          const { creditedMs, slices, ledger, dayKeys } = live({
            documents,
            ...dying,
            ...moved,
            ...slow,
          });
          expect(sum(slicesOf(slices))).toBe(creditedMs);
          expect(ledger.session?.spentMs).toBe(creditedMs);
          expect(dayKeys).toEqual(['2026-11-23']);
          expect(ledger.day.spentMs).toBe(creditedMs);
        },
      ),
    );
  });

  it('what lies before the start of a day is not counted in it', () => {
    holds(
      fc.property(sideBySide, dyingWorker, (documents, dying) => {
        const { creditedMs, slices, ledger } = live({ documents, ...dying, startedAt: EARLY });
        const all = slicesOf(slices);
        expect(sum(all)).toBe(creditedMs);
        expect(ledger.day.spentMs).toBe(
          sum(all.filter(([start]) => start >= ledger.day.startedAt)),
        );
      }),
    );
  });

  it('the credit of a beat that crosses the start of a day is split exactly', () => {
    const documents = [[[28_000, 33_000]]] as const;
    const { slices, ledger } = live({ documents, startedAt: EARLY });
    expect(ledger.day).toMatchObject({ key: '2026-11-23', startedAt: START, spentMs: 3_000 });
    expect(ledger.session?.spentMs).toBe(5_000);
    expect(slicesOf(slices)).toEqual([
      [START - 2_000, START, 2_000],
      [START, START + 3_000, 3_000],
    ]);
  });

  it('no slice lies across the start of a day', () => {
    holds(
      fc.property(oneDocument, dyingWorker, slowMessages(200), (documents, dying, slow) => {
        const { slices } = live({ documents, ...dying, ...slow, startedAt: EARLY });
        for (const [start, end] of slicesOf(slices)) {
          expect(end <= START || start >= START).toBe(true);
        }
      }),
    );
  });

  it('slices of one page lie one after the other, each as long as what it credits or longer', () => {
    holds(
      fc.property(oneDocument, dyingWorker, (documents, dying) => {
        const { bootMs = 0 } = dying;
        const slices = slicesOf(live({ documents, ...dying }).slices);
        for (const [index, [start, end, ms]] of slices.entries()) {
          const [, endBefore] = slices[index - 1] ?? [0, NOON];
          // What had to wait for a worker to wake is written down later than it was.
          expect(start).toBeGreaterThanOrEqual(endBefore - bootMs);
          expect(end - start + bootMs).toBeGreaterThanOrEqual(ms);
          expect(ms).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('a slice never ends before it starts, though the wall clock goes back', () => {
    holds(
      fc.property(oneDocument, movedClock, dyingWorker, (documents, moved, dying) => {
        for (const [start, end] of slicesOf(live({ documents, ...moved, ...dying }).slices)) {
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });
});
