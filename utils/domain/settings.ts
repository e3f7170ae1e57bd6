import * as v from 'valibot';
import { DEFAULT_NETWORKS, networksSchema } from './networkSettings';
import { parsed } from './parsed';
import { purposeSettingSchema } from './purposes';

const positive = v.pipe(v.number(), v.finite(), v.minValue(Number.MIN_VALUE));
const notNegative = v.pipe(v.number(), v.finite(), v.minValue(0));

export const languageChoiceSchema = v.picklist(['browser', 'en', 'fr']);
export type LanguageChoice = v.InferOutput<typeof languageChoiceSchema>;

export const colourSchemeSchema = v.picklist(['browser', 'light', 'dark']);
export type ColourScheme = v.InferOutput<typeof colourSchemeSchema>;

export const cornerSchema = v.picklist(['bottom-right', 'bottom-left', 'top-left', 'top-right']);
export type Corner = v.InferOutput<typeof cornerSchema>;

/** Local wall time, `HH:MM`. */
export const timeOfDaySchema = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** Days of the week as ISO counts them: 1 is Monday, 7 is Sunday. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export const weekdaysSchema = v.array(v.picklist(WEEKDAYS));

/** What the pages of the networks go by, too. */
const onPages = {
  /** Over all networks together. Any number above 0; 5–240 is the form's rule, not the store's. */
  dailyBudgetMinutes: v.fallback(positive, 20),
  /** A raise waits here until the next day begins. */
  nextDailyBudgetMinutes: v.fallback(v.optional(positive), undefined),
  /** No limit of time at all, for whom a limit would be a barrier; time is still counted. */
  unlimited: v.fallback(v.boolean(), false),
  language: v.fallback(languageChoiceSchema, 'browser'),
  colourScheme: v.fallback(colourSchemeSchema, 'browser'),
  /** Local wall time at which the day's budget begins anew. */
  dayStartsAt: v.fallback(timeOfDaySchema, '04:00'),
  idleSeconds: v.fallback(positive, 60),
  awayMinutes: v.fallback(positive, 10),
  earnMinutes: v.fallback(notNegative, 5),
  earnCapMinutes: v.fallback(notNegative, 15),
  networks: v.fallback(networksSchema, DEFAULT_NETWORKS),
  /** Parts of networks that are guarded, too; whoever knows them passes over other words. */
  apps: v.fallback(v.array(v.string()), []),
  /** The days on which Rappel asks and limits. */
  guardedDays: v.fallback(weekdaysSchema, [...WEEKDAYS]),
  /** The person's own order, names and additions; empty as long as nothing was changed. */
  purposes: v.fallback(v.array(purposeSettingSchema), []),
  /** Says when 5 minutes and 1 minute are left. */
  notices: v.fallback(v.boolean(), true),
  pillCorner: v.fallback(cornerSchema, 'bottom-right'),
  /** Hidden from the start of each visit. */
  pillHidden: v.fallback(v.boolean(), false),
  /** Each extension of time needs a reason, the first one of a day too. */
  strict: v.fallback(v.boolean(), false),
  /** Strict mode was switched off, which counts from the next day on. */
  strictEnds: v.fallback(v.optional(v.boolean()), undefined),
};

/**
 * What a person can adjust. A missing or unreadable field takes its default, so that a settings
 * object of an older version, or one that was edited by hand, still works.
 */
export const settingsSchema = v.object({
  ...onPages,
  /** Conversations a week. */
  weeklyTarget: v.fallback(notNegative, 3),
  hourlyRate: v.fallback(v.optional(notNegative), undefined),
  /** On which day of the week one looks back on it; 0 for none. */
  reviewDay: v.fallback(v.picklist([0, ...WEEKDAYS]), 5),
  /** ISO 4217. */
  currency: v.fallback(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)), 'EUR'),
  /** When the person finished the welcome; unset means that it is still to be shown. */
  welcomedAt: v.fallback(v.optional(notNegative), undefined),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

const pageSettingsSchema = v.object(onPages);
export type PageSettings = v.InferOutput<typeof pageSettingsSchema>;

/** Reads whatever the store holds. Never throws: each field falls back by itself. */
export function readSettings(raw: unknown): Settings {
  return parsed(settingsSchema, typeof raw === 'object' && raw ? raw : {});
}

/** The same, of what the pages of the networks go by. */
export function readPageSettings(raw: unknown): PageSettings {
  return parsed(pageSettingsSchema, typeof raw === 'object' && raw ? raw : {});
}

/** What holds once a new day has begun: what waited for it takes effect. */
export function settingsOfNewDay<Any extends PageSettings>(settings: Any): Any {
  const { nextDailyBudgetMinutes: raised, strictEnds } = settings;
  if (raised === undefined && !strictEnds) return settings;
  const after = {
    ...settings,
    ...(raised !== undefined && { dailyBudgetMinutes: raised }),
    ...(strictEnds && { strict: false }),
  };
  delete after.nextDailyBudgetMinutes;
  delete after.strictEnds;
  return after;
}
