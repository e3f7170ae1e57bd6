import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../utils/domain/calendar';
import { localDays, type Stay, staysOf } from '../../../../utils/domain/review/localDays';
import { HOUR_MS } from '../../../../utils/domain/time';
import { at, NOON } from '../helpers/make';
import { holds } from '../helpers/seed';

const always = (zone: string): Stay[] => [{ sinceMs: -Infinity, zone }];
const lengthOf = (zone: string, date: string, dayStartsAt = '00:00') => {
  const { startMs, endMs } = localDays(always(zone), dayStartsAt).boundsOf({
    from: date,
    to: date,
  });
  return (endMs - startMs) / HOUR_MS;
};

describe('the days of one who stays', () => {
  it.each([
    ['Europe/Paris', '2026-03-29', 23],
    ['Europe/Paris', '2026-10-25', 25],
    ['America/New_York', '2026-03-08', 23],
    ['Australia/Lord_Howe', '2026-04-05', 24.5],
    ['Europe/Paris', '2026-11-23', 24],
  ])('in %s last on %s %f hours', (zone, date, hours) => {
    expect(lengthOf(zone, date)).toBe(hours);
  });

  it('begin when the budget’s do', () => {
    const days = localDays(always('Europe/Paris'), '04:00');
    expect(days.startOf('2026-11-23')).toBe(at('2026-11-23T04:00+01:00'));
    expect(days.dateAt(at('2026-11-23T03:59+01:00'))).toBe('2026-11-22');
    expect(days.dateAt(at('2026-11-23T04:00+01:00'))).toBe('2026-11-23');
  });
});

describe('the days of one who travels', () => {
  const flown = (to: string, landed: string) =>
    localDays([...always('Europe/Paris'), { sinceMs: at(landed), zone: to }], '00:00');

  it('are those of each place: a week from Paris to New York is six hours longer', () => {
    const days = flown('America/New_York', '2026-11-25T20:00+01:00');
    const { startMs, endMs } = days.boundsOf({ from: '2026-11-23', to: '2026-11-29' });
    expect(startMs).toBe(at('2026-11-23T00:00+01:00'));
    expect(endMs).toBe(at('2026-11-30T00:00-05:00'));
  });

  it('begin once, though a flight to the west makes it yesterday again', () => {
    const days = flown('America/New_York', '2026-11-26T02:00+01:00');
    expect(days.startOf('2026-11-26')).toBe(at('2026-11-26T00:00+01:00'));
    expect(days.dateAt(at('2026-11-25T21:00-05:00'))).toBe('2026-11-26');
  });

  it('lose what a flight to the east skips', () => {
    const days = flown('Asia/Tokyo', '2026-11-25T20:00+01:00');
    expect(days.startOf('2026-11-26')).toBe(at('2026-11-25T20:00+01:00'));
    expect(days.startOf('2026-11-27')).toBe(at('2026-11-27T00:00+09:00'));
  });

  it('follow each other without gap or overlap, wherever one flies', () => {
    const zones = ['Europe/Paris', 'Asia/Tokyo', 'Pacific/Honolulu', 'Pacific/Kiritimati', 'UTC'];
    const stays = fc
      .array(
        fc.record({
          sinceMs: fc.integer({ min: -15 * 24, max: 15 * 24 }).map((h) => NOON + h * HOUR_MS),
          zone: fc.constantFrom(...zones, 'Australia/Lord_Howe'),
        }),
        { maxLength: 12 },
      )
      .map((some) => [
        ...always('Europe/Paris'),
        ...some.toSorted((a, b) => a.sinceMs - b.sinceMs),
      ]);
    holds(
      fc.property(stays, fc.integer({ min: 0, max: 23 }), (all, hour) => {
        const days = localDays(all, `${hour}:00`);
        for (let date = '2026-11-05'; date < '2026-12-12'; date = addDays(date, 1)) {
          const { startMs, endMs } = days.boundsOf({ from: date, to: date });
          expect(endMs).toBeGreaterThanOrEqual(startMs);
          expect(endMs).toBe(days.startOf(addDays(date, 1)));
          if (endMs === startMs) continue;
          expect(days.dateAt(startMs)).toBe(date);
          expect(days.dateAt(endMs - 1)).toBe(date);
        }
      }),
    );
  });
});

describe('where one was', () => {
  const logged = (loggedAt: number, zone: string) => ({ loggedAt, zone });

  it('is what the log says, in whatever order; before its first word, what that says', () => {
    const words = [
      logged(30, 'Asia/Tokyo'),
      logged(10, 'Europe/Paris'),
      logged(20, 'Europe/Paris'),
      logged(40, 'Europe/Paris'),
    ];
    const stays = staysOf(words, 'UTC');
    expect(stays).toEqual([
      { sinceMs: -Infinity, zone: 'Europe/Paris' },
      { sinceMs: 30, zone: 'Asia/Tokyo' },
      { sinceMs: 40, zone: 'Europe/Paris' },
    ]);
    expect(staysOf(words.toReversed(), 'UTC')).toEqual(stays);
  });

  it('is here when the log says nothing, or names places that there are not', () => {
    const here = [{ sinceMs: -Infinity, zone: 'Europe/Paris' }];
    expect(staysOf([], 'Europe/Paris')).toEqual(here);
    expect(staysOf([logged(1, 'Mars/Olympus'), logged(2, '')], 'Europe/Paris')).toEqual(here);
  });
});
