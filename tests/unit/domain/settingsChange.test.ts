import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readSettings, type Settings, settingsOfNewDay } from '../../../utils/domain/settings';
import { changeSettings, LIMITS, settingsChangeSchema } from '../../../utils/domain/settingsChange';
import { holds } from './helpers/seed';

const defaults = readSettings({ welcomedAt: 1 });
const budget = (settings: Settings, minutes: number) =>
  changeSettings(settings, { dailyBudgetMinutes: minutes });

describe('another daily budget', () => {
  it('that is lower counts at once', () => {
    expect(budget(defaults, 10)).toEqual({ ...defaults, dailyBudgetMinutes: 10 });
  });

  it('that is higher counts from tomorrow', () => {
    const raised = budget(defaults, 40);
    expect(raised).toMatchObject({ dailyBudgetMinutes: 20, nextDailyBudgetMinutes: 40 });
    expect(settingsOfNewDay(raised)).toEqual({ ...defaults, dailyBudgetMinutes: 40 });
  });

  it('that is the first one of all counts at once, higher or lower', () => {
    const first = budget(readSettings({}), 40);
    expect(first.dailyBudgetMinutes).toBe(40);
    expect(first.nextDailyBudgetMinutes).toBeUndefined();
  });

  it('takes the place of one that waits', () => {
    const raised = budget(defaults, 40);
    expect(budget(raised, 30).nextDailyBudgetMinutes).toBe(30);
    expect(budget(raised, 20)).toEqual(defaults);
    expect(budget(raised, 15)).toEqual({ ...defaults, dailyBudgetMinutes: 15 });
  });

  it('of the same day is never higher than it was, whatever is tried', () => {
    const tries = fc.array(fc.integer({ min: 1, max: 240 }), { minLength: 1, maxLength: 8 });
    holds(
      fc.property(tries, (minutes) => {
        let settings = defaults;
        for (const wanted of minutes) {
          const before = settings.dailyBudgetMinutes;
          settings = budget(settings, wanted);
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

describe('strict mode', () => {
  it('switched on counts at once', () => {
    expect(changeSettings(defaults, { strict: true }).strict).toBe(true);
  });

  it('switched off counts from tomorrow', () => {
    const strict = changeSettings(defaults, { strict: true });
    const ending = changeSettings(strict, { strict: false });
    expect(ending).toEqual({ ...strict, strictEnds: true });
    expect(settingsOfNewDay(ending)).toEqual(defaults);
  });

  it('switched on again stays', () => {
    const strict = changeSettings(defaults, { strict: true });
    const again = changeSettings(changeSettings(strict, { strict: false }), { strict: true });
    expect(again).toEqual(strict);
    expect(settingsOfNewDay(again)).toBe(again);
  });
});

describe('a change of the settings', () => {
  it('leaves alone what it does not name', () => {
    const before = { ...defaults, pillHidden: true, pillCorner: 'top-left' as const };
    const after = changeSettings(before, {
      networks: { facebook: { on: false } },
      pillHidden: false,
    });
    expect(after).toEqual({
      ...before,
      networks: { linkedin: before.networks.linkedin, facebook: { on: false, mode: 'on-page' } },
      pillHidden: false,
    });
  });

  it('lifts the limit for accessibility at once', () => {
    expect(changeSettings(defaults, { unlimited: true }).unlimited).toBe(true);
  });

  it('sets an hourly rate, and takes it away', () => {
    const rated = changeSettings(defaults, { hourlyRate: 90 });
    expect(rated.hourlyRate).toBe(90);
    expect(readSettings(changeSettings(rated, { hourlyRate: null }))).toEqual(defaults);
  });

  it('outside the limits of the forms is no change', () => {
    for (const [name, { min, max }] of Object.entries(LIMITS)) {
      for (const wrong of [min - 1, max + 1, min + 0.5, Number.NaN, '20', null]) {
        if (name === 'hourlyRate' && wrong === null) continue;
        expect(v.is(settingsChangeSchema, { [name]: wrong }), `${name} ${wrong}`).toBe(false);
      }
      expect(v.is(settingsChangeSchema, { [name]: min })).toBe(true);
      expect(v.is(settingsChangeSchema, { [name]: max })).toBe(true);
    }
    expect(v.is(settingsChangeSchema, { welcomedAt: 1 })).toBe(false);
  });

  it('leaves settings that the store can read back as they are', () => {
    const change = fc.record(
      {
        dailyBudgetMinutes: fc.integer(LIMITS.dailyBudgetMinutes),
        unlimited: fc.boolean(),
        guardedDays: fc.subarray([1, 2, 3, 4, 5, 6, 7] as const),
        strict: fc.boolean(),
        hourlyRate: fc.option(fc.integer(LIMITS.hourlyRate)),
        colourScheme: fc.constantFrom('browser' as const, 'light' as const, 'dark' as const),
        networks: fc.record({ linkedin: fc.record({ on: fc.boolean() }) }),
      },
      { requiredKeys: [] },
    );
    holds(
      fc.property(fc.array(change), (changes) => {
        const after = changes.reduce<Settings>(
          (settings, one) =>
            changeSettings(settings, {
              ...one,
              guardedDays: one.guardedDays && [...one.guardedDays],
            }),
          defaults,
        );
        expect(readSettings(JSON.parse(JSON.stringify(after)))).toEqual(
          JSON.parse(JSON.stringify(after)),
        );
      }),
    );
  });
});
