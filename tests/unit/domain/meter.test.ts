import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acknowledge,
  cut,
  idleMeter,
  look,
  startMeter,
  stopMeter,
  unwrittenMs,
} from '../../../utils/domain/meter';
import { holds, SEED } from './helpers/seed';

describe('the meter of a page', () => {
  it('measures from its start to its stop', () => {
    const meter = cut(stopMeter(startMeter(idleMeter, 1_000), 4_000), 9_000);
    expect(meter.unacknowledged).toEqual([{ seq: 1, elapsedMs: 3_000 }]);
  });

  it('cuts no beat when nothing was attended', () => {
    expect(cut(idleMeter, 5_000).unacknowledged).toEqual([]);
    expect(cut(startMeter(idleMeter, 5_000), 5_000).unacknowledged).toEqual([]);
  });

  it('does not take a gap of more than 12 s for attention', () => {
    const asleep = cut(startMeter(idleMeter, 0), 12_001);
    expect(asleep.unacknowledged).toEqual([]);
    expect(cut(asleep, 15_001).unacknowledged).toEqual([{ seq: 1, elapsedMs: 3_000 }]);
  });

  it('stops at an earlier moment when that is when attention ended', () => {
    const meter = stopMeter(look(startMeter(idleMeter, 0), 2_000), 3_000);
    expect(meter.restMs).toBe(3_000);
    expect(stopMeter(look(startMeter(idleMeter, 0), 4_000), 3_000).restMs).toBe(4_000);
  });

  it('keeps a beat as it is until it is acknowledged', () => {
    const two = cut(cut(startMeter(idleMeter, 0), 5_000), 9_000);
    expect(two.unacknowledged).toEqual([
      { seq: 1, elapsedMs: 5_000 },
      { seq: 2, elapsedMs: 4_000 },
    ]);
    expect(acknowledge(two, 1).unacknowledged).toEqual([{ seq: 2, elapsedMs: 4_000 }]);
    expect(acknowledge(two, 2).unacknowledged).toEqual([]);
  });

  it('tells what is not written yet: beats in flight and what runs since', () => {
    const meter = cut(cut(startMeter(idleMeter, 0), 5_000), 9_000);
    expect(unwrittenMs(meter, 0, 10_000)).toBe(10_000);
    expect(unwrittenMs(meter, 1, 10_000)).toBe(5_000);
    expect(unwrittenMs(meter, 2, 10_000)).toBe(1_000);
  });

  it(`loses and invents nothing, however it is cut and acknowledged (seed ${SEED})`, () => {
    const steps = fc.array(
      fc.record({
        ms: fc.integer({ min: 0, max: 12_000 }),
        what: fc.constantFrom('start', 'stop', 'cut', 'acknowledge'),
      }),
      { maxLength: 40 },
    );
    holds(
      fc.property(steps, (taken) => {
        let meter = idleMeter;
        let [now, attended, running, acknowledged] = [0, 0, false, 0];
        for (const { ms, what } of taken) {
          now += ms;
          if (running) attended += ms;
          meter = look(meter, now);
          if (what === 'start') meter = startMeter(meter, now);
          if (what === 'stop') meter = stopMeter(meter, now);
          if (what === 'cut') meter = cut(meter, now);
          if (what === 'acknowledge') {
            acknowledged += meter.unacknowledged.reduce((sum, beat) => sum + beat.elapsedMs, 0);
            meter = acknowledge(meter, meter.lastSeq);
          }
          running = meter.running;
          const cutShort = meter.unacknowledged.some((beat) => beat.elapsedMs === 12_000);
          if (cutShort) return;
          expect(acknowledged + unwrittenMs(meter, 0, now)).toBe(attended);
        }
      }),
    );
  });
});
