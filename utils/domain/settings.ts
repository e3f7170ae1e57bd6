import * as v from 'valibot';

const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));
const notNegative = v.pipe(v.number(), v.finite(), v.minValue(0));

export const networkModeSchema = v.picklist(['on-page', 'hands-off']);
export type NetworkMode = v.InferOutput<typeof networkModeSchema>;

const networkSettingsSchema = v.object({
  on: v.fallback(v.boolean(), true),
  mode: v.fallback(networkModeSchema, 'on-page'),
});
const NETWORK_DEFAULT = { on: true, mode: 'on-page' } as const;

export const languageChoiceSchema = v.picklist(['browser', 'en', 'fr']);
export type LanguageChoice = v.InferOutput<typeof languageChoiceSchema>;

/**
 * What a person can adjust. A missing or unreadable field takes its default, so that a settings
 * object of an older version, or one that was edited by hand, still works.
 */
export const settingsSchema = v.object({
  /** Over all networks together. Any number above 0; 5–240 is the form's rule, not the store's. */
  dailyBudgetMinutes: v.fallback(positive, 20),
  /** A raise waits here until the next day begins. */
  nextDailyBudgetMinutes: v.optional(v.fallback(v.union([positive, v.undefined()]), undefined)),
  language: v.fallback(languageChoiceSchema, 'browser'),
  /** Local wall time at which the day's budget begins anew. */
  dayStartsAt: v.fallback(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/)), '04:00'),
  idleSeconds: v.fallback(positive, 60),
  awayMinutes: v.fallback(positive, 10),
  earnMinutes: v.fallback(notNegative, 5),
  earnCapMinutes: v.fallback(notNegative, 15),
  networks: v.fallback(
    v.object({
      linkedin: v.fallback(networkSettingsSchema, NETWORK_DEFAULT),
      facebook: v.fallback(networkSettingsSchema, NETWORK_DEFAULT),
    }),
    { linkedin: NETWORK_DEFAULT, facebook: NETWORK_DEFAULT },
  ),
  /** When the person finished the welcome; unset means that it is still to be shown. */
  welcomedAt: v.optional(v.fallback(v.union([notNegative, v.undefined()]), undefined)),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

/** Reads whatever the store holds. Never throws: each field falls back by itself. */
export function readSettings(raw: unknown): Settings {
  const object = typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? raw : {};
  return v.parse(settingsSchema, object);
}

/** The limits of the form for the daily budget, in minutes. */
export const BUDGET_FORM = { min: 5, max: 240 } as const;

/**
 * The person's own limit: lowering counts at once, raising from the next day on, so that a weak
 * moment cannot buy the evening (evidence: people drift to easier settings).
 */
export function changeDailyBudget(settings: Settings, minutes: number): Settings {
  const { nextDailyBudgetMinutes: _dropped, ...rest } = settings;
  if (minutes > settings.dailyBudgetMinutes) return { ...rest, nextDailyBudgetMinutes: minutes };
  return { ...rest, dailyBudgetMinutes: minutes };
}

/** What holds once a new day has begun: a raise that waited takes effect. */
export function settingsOfNewDay(settings: Settings): Settings {
  const { nextDailyBudgetMinutes, ...rest } = settings;
  return nextDailyBudgetMinutes === undefined
    ? settings
    : { ...rest, dailyBudgetMinutes: nextDailyBudgetMinutes };
}
