import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dyingWorker, movedClock, sideBySide, slowMessages, switching } from './helpers/faults';
import { holds, SEED } from './helpers/seed';
import { attendedMs, type Stretch } from './helpers/trueTime';
import { live, type Scenario } from './helpers/world';

/** How often attention began somewhere: each time, slow messages may blur the border. */
const beginnings = (documents: readonly (readonly Stretch[])[]) => documents.flat().length;

const slowest = ({ bootMs = 0, delays = [0] }: Partial<Scenario>) => bootMs + Math.max(...delays);

describe(`several attended pages (seed ${SEED})`, () => {
  it('side by side count once, to the millisecond', () => {
    holds(
      fc.property(sideBySide, fc.boolean(), movedClock, (documents, closing, moved) => {
        const { creditedMs } = live({ documents, closing, ...moved });
        expect(creditedMs).toBe(attendedMs(documents));
      }),
    );
  });

  it('that overlap while one switches between them count once, to the millisecond', () => {
    holds(
      fc.property(switching(300), movedClock, (documents, moved) => {
        expect(live({ documents, ...moved }).creditedMs).toBe(attendedMs(documents));
      }),
    );
  });

  it('one after the other are never credited too much, whatever goes wrong', () => {
    holds(
      fc.property(
        switching(0),
        dyingWorker,
        movedClock,
        slowMessages(400),
        (documents, dying, moved, slow) => {
          const { creditedMs } = live({ documents, ...dying, ...moved, ...slow });
          expect(creditedMs).toBeLessThanOrEqual(attendedMs(documents));
        },
      ),
    );
  });

  it('blur by what a message takes: at most 0.3 s lost or too much a switch', () => {
    holds(
      fc.property(switching(300), slowMessages(150), (documents, slow) => {
        const { creditedMs } = live({ documents, ...slow });
        const error = Math.abs(creditedMs - attendedMs(documents));
        expect(error).toBeLessThanOrEqual(300 * beginnings(documents));
      }),
    );
  });

  it('with a dying worker lose at most one beat a death, and gain what messages take', () => {
    holds(
      fc.property(sideBySide, dyingWorker, slowMessages(150), (documents, dying, slow) => {
        const { creditedMs, deaths } = live({ documents, ...dying, ...slow });
        const truth = attendedMs(documents);
        const blur = slowest({ ...dying, ...slow }) * (beginnings(documents) + deaths);
        expect(creditedMs).toBeGreaterThanOrEqual(truth - blur - 5_000 * deaths);
        expect(creditedMs).toBeLessThanOrEqual(truth + blur + 5_000 * deaths);
      }),
    );
  });

  it('fifty quick switches, focus before blur: no more than the time that passed', () => {
    const stretchesOf = (tab: number) =>
      Array.from({ length: 50 }, (_, index) => index)
        .filter((index) => index % 2 === tab)
        .map((index): Stretch => [index * 400, index * 400 + 550]);
    const documents = [stretchesOf(0), stretchesOf(1)];
    expect(live({ documents }).creditedMs).toBe(49 * 400 + 550);
    const { creditedMs } = live({ documents, delays: [5, 60, 20] });
    expect(creditedMs).toBeLessThanOrEqual(49 * 400 + 550 + 60);
    expect(creditedMs).toBeGreaterThanOrEqual(49 * 400 + 550 - 50 * 60);
  });

  it('three tabs and two windows for two minutes are two minutes', () => {
    const documents = [[[0, 120_000]], [[0, 120_000]], [[1_700, 120_000]]] as const;
    expect(live({ documents }).creditedMs).toBe(120_000);
  });
});
