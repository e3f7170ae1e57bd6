import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, dayAt, dayKeyAt, endOfDay, startOfDay } from '../../../utils/domain/day';
import { HOUR_MS, MINUTE_MS } from '../../../utils/domain/time';
import { aDay, at, PARIS, ruleIn } from './helpers/make';
import { holds, SEED } from './helpers/seed';

const ZONES = ['Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Tokyo'];
const STARTS = ['04:00', '00:00', '02:30', '23:59', '01:45'];
const rules = fc
  .tuple(fc.constantFrom(...ZONES), fc.constantFrom(...STARTS))
  .map(([zone, start]) => ruleIn(zone, start));
const anywhere = fc.integer({ min: at('2026-01-01T00:00Z'), max: at('2028-01-01T00:00Z') });
/** The clock changes of 2026 in Paris, New York and on Lord Howe Island. */
const CHANGES = ['03-29', '10-25', '03-08', '11-01', '04-04', '10-03'];
const nearChange = fc
  .tuple(fc.constantFrom(...CHANGES), fc.integer({ min: -30 * HOUR_MS, max: 30 * HOUR_MS }))
  .map(([date, by]) => at(`2026-${date}T12:00Z`) + by);
const instants = fc.oneof(anywhere, nearChange);

/** The days that begin while a clock runs from one instant to another. */
function daysOver(from: number, to: number, rule = PARIS): Day[] {
  const days = [dayAt(undefined, from, rule)];
  for (let now = from; now <= to; now += 15 * MINUTE_MS) {
    const day = dayAt(days.at(-1), now, rule);
    if (day !== days.at(-1)) days.push(day);
  }
  return days;
}

describe('the day of an instant', () => {
  it.each([
    ['2026-11-23T03:59:59+01:00', '2026-11-22'],
    ['2026-11-23T04:00:00+01:00', '2026-11-23'],
    ['2026-11-24T00:30:00+01:00', '2026-11-23'],
    ['2026-03-01T03:00:00+01:00', '2026-02-28'],
    ['2027-01-01T02:00:00+01:00', '2026-12-31'],
  ])('at %s in Paris is %s', (instant, key) => {
    expect(dayKeyAt(at(instant), PARIS)).toBe(key);
  });

  it('has begun, and the next has not, where days start at four', () => {
    holds(
      fc.property(fc.constantFrom(...ZONES), instants, (zone, now) => {
        const rule = ruleIn(zone);
        const start = startOfDay(dayKeyAt(now, rule), rule);
        expect(start).toBeLessThanOrEqual(now);
        expect(now - start).toBeLessThan(25 * HOUR_MS);
      }),
      500,
    );
  });

  it('never goes back as time goes on, where days start at four', () => {
    holds(
      fc.property(fc.constantFrom(...ZONES), instants, instants, (zone, one, other) => {
        const rule = ruleIn(zone);
        const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
        expect(dayKeyAt(earlier, rule) <= dayKeyAt(later, rule)).toBe(true);
      }),
      500,
    );
  });
});

describe(`days one after the other (seed ${SEED})`, () => {
  it('are one a date, with any start and through every clock change', () => {
    const start = fc.integer({ min: 0, max: 700 }).map((n) => at('2026-01-01T12:00Z') + n * 86.4e6);
    holds(
      fc.property(rules, start, (rule, from) => {
        const keys = daysOver(from, from + 4 * 86.4e6, rule).map(({ key }) => key);
        expect(keys).toEqual([...new Set(keys)].toSorted());
        expect(keys.length).toBeGreaterThanOrEqual(4);
        expect(keys.length).toBeLessThanOrEqual(6);
      }),
      60,
    );
  });

  it.each(
    STARTS.flatMap((start) => [
      ['Europe/Paris', '2026-03-27T12:00Z', start],
      ['Europe/Paris', '2026-10-23T12:00Z', start],
      ['America/New_York', '2026-03-06T12:00Z', start],
      ['America/New_York', '2026-10-30T12:00Z', start],
      ['Australia/Lord_Howe', '2026-04-03T12:00Z', start],
      ['Australia/Lord_Howe', '2026-10-02T12:00Z', start],
    ]),
  )(
    'in %s around the clock change after %s are one a date, starting at %s',
    (zone, from, start) => {
      const days = daysOver(at(from), at(from) + 96 * HOUR_MS, ruleIn(zone, start));
      expect(days).toHaveLength(5);
      for (const [index, day] of days.slice(1).entries()) {
        const length = day.startedAt - (days[index]?.startedAt ?? 0);
        expect(length).toBeGreaterThanOrEqual(22.5 * HOUR_MS);
        expect(length).toBeLessThanOrEqual(25.5 * HOUR_MS);
      }
    },
  );

  it('skip the date that a place skipped: Samoa had no 30 December 2011', () => {
    const days = daysOver(at('2011-12-28T12:00Z'), at('2012-01-01T12:00Z'), ruleIn('Pacific/Apia'));
    expect(days.map(({ key }) => key)).not.toContain('2011-12-30');
    expect(days.map(({ key }) => key)).toContain('2011-12-31');
  });

  it('end when the next begins', () => {
    holds(
      fc.property(rules, instants, (rule, now) => {
        const day = dayAt(undefined, now, rule);
        const end = endOfDay(day, rule);
        expect(dayAt(day, end - 1, rule)).toBe(day);
        const next = dayAt(day, end, rule);
        expect(next.key > day.key).toBe(true);
        expect(next.startedAt).toBe(end);
      }),
    );
  });

  it('keep what is spent until they end, and begin with nothing spent', () => {
    const day = aDay({ spentMs: 7, earnedMs: 5, overtimeMs: 3 });
    expect(dayAt(day, at('2026-11-24T03:59:59+01:00'), PARIS)).toBe(day);
    expect(dayAt(day, at('2026-11-24T04:00+01:00'), PARIS)).toEqual(
      aDay({ key: '2026-11-24', startedAt: at('2026-11-24T04:00+01:00') }),
    );
  });
});
