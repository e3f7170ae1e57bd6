import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  changeDailyBudget,
  readSettings,
  type Settings,
  settingsOfNewDay,
  settingsSchema,
} from '../../../utils/domain/settings';
import { holds, SEED } from './helpers/seed';

const defaults: Settings = {
  dailyBudgetMinutes: 20,
  language: 'browser',
  dayStartsAt: '04:00',
  idleSeconds: 60,
  awayMinutes: 10,
  earnMinutes: 5,
  earnCapMinutes: 15,
  networks: {
    linkedin: { on: true, mode: 'on-page' },
    facebook: { on: true, mode: 'on-page' },
  },
};

describe(`settings as the store holds them (seed ${SEED})`, () => {
  it.each([[undefined], [null], [[]], ['x'], [7], [{}], [{ unknown: 1 }]])(
    'from %j are the defaults',
    (raw) => {
      expect(readSettings(raw)).toEqual(defaults);
    },
  );

  it('from any garbage are valid, and read the same again', () => {
    const field = fc.oneof(
      fc.anything(),
      fc.constantFrom(0, -1, Number.NaN, Number.POSITIVE_INFINITY, '04:00', '24:00', true),
    );
    const garbage = fc.record(
      {
        dailyBudgetMinutes: field,
        nextDailyBudgetMinutes: field,
        language: field,
        dayStartsAt: field,
        idleSeconds: field,
        awayMinutes: field,
        earnMinutes: field,
        earnCapMinutes: field,
        welcomedAt: field,
        networks: fc.oneof(field, fc.record({ linkedin: field, facebook: field })),
      },
      { requiredKeys: [] },
    );
    holds(
      fc.property(fc.oneof(garbage, fc.anything()), (raw) => {
        const settings = readSettings(raw);
        expect(v.is(settingsSchema, settings)).toBe(true);
        expect(settings.dailyBudgetMinutes).toBeGreaterThan(0);
        expect(settings.dayStartsAt).toMatch(/^\d\d:\d\d$/);
        expect(readSettings(settings)).toEqual(settings);
      }),
      500,
    );
  });

  it('keep what can be read beside what cannot', () => {
    const raw = {
      dailyBudgetMinutes: 0.05,
      dayStartsAt: '25:00',
      networks: { facebook: { on: false, mode: 'sideways' } },
    };
    expect(readSettings(raw)).toEqual({
      ...defaults,
      dailyBudgetMinutes: 0.05,
      networks: { ...defaults.networks, facebook: { on: false, mode: 'on-page' } },
    });
  });
});

describe('another daily budget', () => {
  it('that is lower counts at once', () => {
    expect(changeDailyBudget(defaults, 10)).toEqual({ ...defaults, dailyBudgetMinutes: 10 });
  });

  it('that is higher counts from tomorrow', () => {
    const raised = changeDailyBudget(defaults, 40);
    expect(raised).toMatchObject({ dailyBudgetMinutes: 20, nextDailyBudgetMinutes: 40 });
    expect(settingsOfNewDay(raised)).toEqual({ ...defaults, dailyBudgetMinutes: 40 });
  });

  it('takes the place of one that waits', () => {
    const raised = changeDailyBudget(defaults, 40);
    expect(changeDailyBudget(raised, 30).nextDailyBudgetMinutes).toBe(30);
    expect(changeDailyBudget(raised, 20)).toEqual(defaults);
    expect(changeDailyBudget(raised, 15)).toEqual({ ...defaults, dailyBudgetMinutes: 15 });
  });

  it('of the same day is never higher than it was, whatever is tried', () => {
    const tries = fc.array(fc.integer({ min: 1, max: 240 }), { minLength: 1, maxLength: 8 });
    holds(
      fc.property(tries, (minutes) => {
        let settings = defaults;
        for (const wanted of minutes) {
          const before = settings.dailyBudgetMinutes;
          settings = changeDailyBudget(settings, wanted);
          expect(settings.dailyBudgetMinutes).toBe(Math.min(before, wanted));
        }
        expect(settingsOfNewDay(settings).dailyBudgetMinutes).toBe(minutes.at(-1));
      }),
    );
  });

  it('without one that waits, a new day changes nothing', () => {
    expect(settingsOfNewDay(defaults)).toBe(defaults);
  });
});
