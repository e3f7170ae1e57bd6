import { describe, expect, it } from 'vitest';
import { applyBeats, closeSlice, type Ledger } from '../../../utils/domain/ledger';
import type { Reading } from '../../../utils/domain/time';
import { aDay, aSession, at, NOON, PARIS, sessionId } from './helpers/make';

const session = aSession();
const fresh: Ledger = { day: aDay(), session, slice: undefined, credit: undefined };

const reading = (afterMs: number, boot = 'b1'): Reading => ({
  wallMs: NOON + afterMs,
  monoMs: afterMs,
  boot,
});
const report = (seq: number, elapsedMs: number, document = 'd1') => ({
  document,
  session: session.id,
  beats: [{ seq, elapsedMs }],
});

describe('a report of beats', () => {
  it('is credited to the day, the session and the open slice in one step', () => {
    const { ledger, creditMs, closed } = applyBeats(fresh, report(1, 5_000), reading(5_000), PARIS);
    expect(creditMs).toBe(5_000);
    expect(closed).toEqual([]);
    expect(ledger.day.spentMs).toBe(5_000);
    expect(ledger.session).toMatchObject({ spentMs: 5_000, lastAttendedAt: NOON + 5_000 });
    expect(ledger.slice).toEqual({
      session: session.id,
      start: NOON,
      lastBeat: NOON + 5_000,
      ms: 5_000,
      boot: 'b1',
    });
  });

  it('that comes twice changes nothing', () => {
    const once = applyBeats(fresh, report(1, 5_000), reading(5_000), PARIS);
    const twice = applyBeats(once.ledger, report(1, 5_000), reading(9_000, 'b2'), PARIS);
    expect(twice).toEqual({ ledger: once.ledger, creditMs: 0, closed: [] });
  });

  it('moves the end of the open slice', () => {
    const first = applyBeats(fresh, report(1, 5_000), reading(5_000), PARIS);
    const second = applyBeats(first.ledger, report(2, 5_000), reading(10_000), PARIS);
    expect(second.closed).toEqual([]);
    expect(second.ledger.slice).toMatchObject({ start: NOON, lastBeat: NOON + 10_000, ms: 10_000 });
  });

  it('begins another slice after a pause, in another life of the worker, or when the clock went back', () => {
    const first = applyBeats(fresh, report(1, 5_000), reading(5_000), PARIS);
    const closed = [{ session: session.id, slice: [NOON, NOON + 5_000, 5_000] }];
    for (const later of [
      reading(30_000),
      reading(10_000, 'b2'),
      { ...reading(10_000), wallMs: NOON + 4_000 },
    ]) {
      const second = applyBeats(first.ledger, report(2, 5_000), later, PARIS);
      expect(second.closed).toEqual(closed);
      expect(second.ledger.slice?.start).toBe(later.wallMs - 5_000);
    }
  });

  it('that was written down before and found later counts for when it was attended', () => {
    const found = reading(600_000, 'b2');
    const rest = { ...report(1, 5_000), endedAt: NOON + 5_000 };
    const { ledger } = applyBeats(fresh, rest, found, PARIS);
    expect(ledger.slice).toMatchObject({ start: NOON, lastBeat: NOON + 5_000, ms: 5_000 });
    expect(ledger.session?.lastAttendedAt).toBe(NOON + 5_000);
    const nextDay = { ...found, wallMs: NOON + 24 * 3_600_000 };
    const later = applyBeats(fresh, rest, nextDay, PARIS);
    expect(later.creditMs).toBe(5_000);
    expect(later.ledger.day.spentMs).toBe(0);
    expect(later.ledger.session?.spentMs).toBe(5_000);
    expect(later.ledger.slice).toMatchObject({ start: NOON, lastBeat: NOON + 5_000, ms: 5_000 });
  });

  it('of a session that has ended counts for the day, not for the one that runs', () => {
    const late = { ...report(1, 3_000), session: sessionId('an earlier one') };
    const { ledger } = applyBeats(fresh, late, reading(3_000), PARIS);
    expect(ledger.day.spentMs).toBe(3_000);
    expect(ledger.session).toEqual(session);
    expect(ledger.slice?.session).toBe('an earlier one');
  });

  it('with no session running counts for the day', () => {
    const { ledger } = applyBeats(
      { ...fresh, session: undefined },
      report(1, 3_000),
      reading(3_000),
      PARIS,
    );
    expect(ledger).toMatchObject({ day: { spentMs: 3_000 }, session: undefined });
  });

  it('counts in full while the clock lies a day back: no refill, and nothing is free', () => {
    const yesterday = { ...reading(5_000), wallMs: NOON - 86_400_000 };
    const before = { ...fresh, day: aDay({ spentMs: 60_000 }) };
    const { ledger } = applyBeats(before, report(1, 5_000), yesterday, PARIS);
    expect(ledger.day).toMatchObject({ key: '2026-11-23', spentMs: 65_000 });
  });

  it('is split at the start of the day also when the new day was written before it came', () => {
    const wallMs = at('2026-11-24T04:00:03+01:00');
    const newDay = aDay({ key: '2026-11-24', startedAt: at('2026-11-24T04:00+01:00') });
    const now = { wallMs, monoMs: 0, boot: 'b1' };
    for (const day of [aDay({ spentMs: 1_000 }), newDay]) {
      const { ledger, creditMs } = applyBeats({ ...fresh, day }, report(1, 5_000), now, PARIS);
      expect(creditMs).toBe(5_000);
      expect(ledger.day).toMatchObject({ key: '2026-11-24', spentMs: 3_000 });
    }
  });
});

describe('a report at the very start of a day', () => {
  it('belongs to the day before, whole, and leaves no empty slice', () => {
    const start = at('2026-11-24T04:00+01:00');
    const now = { wallMs: start, monoMs: 0, boot: 'b1' };
    const { ledger, closed } = applyBeats(fresh, report(1, 5_000), now, PARIS);
    expect(ledger.day).toMatchObject({ key: '2026-11-24', spentMs: 0 });
    expect(closed).toEqual([]);
    expect(ledger.slice).toMatchObject({ start: start - 5_000, lastBeat: start, ms: 5_000 });
  });
});

describe('an open slice', () => {
  it('ends at its last beat, never later', () => {
    const slice = { session: session.id, start: 1, lastBeat: 7, ms: 5, boot: 'b1' };
    expect(closeSlice(slice)).toEqual({ session: session.id, slice: [1, 7, 5] });
  });
});
