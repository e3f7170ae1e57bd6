import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readSettings, type Settings, settingsSchema } from '../../../utils/domain/settings';
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
  unlimited: false,
  colourScheme: 'browser',
  weeklyTarget: 3,
  reviewDay: 5,
  currency: 'EUR',
  guardedDays: [1, 2, 3, 4, 5, 6, 7],
  purposes: [],
  notices: true,
  pillCorner: 'bottom-right',
  pillHidden: false,
  strict: false,
  apps: [],
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
        unlimited: field,
        colourScheme: field,
        weeklyTarget: field,
        hourlyRate: field,
        currency: field,
        guardedDays: fc.oneof(field, fc.array(field)),
        purposes: fc.oneof(field, fc.array(fc.record({ id: field, name: field }))),
        notices: field,
        pillCorner: field,
        pillHidden: field,
        strict: field,
        strictEnds: field,
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
