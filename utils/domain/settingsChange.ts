import * as v from 'valibot';
import { hidingSchema, readHiding } from './feedHiding';
import { appIdSchema } from './finePage';
import { type NetworkId, networkIdSchema } from './network';
import { type Networks, networkModeSchema, networkSettingsOf } from './networkSettings';
import { PURPOSE_NAME_MAX_LENGTH, PURPOSES_MAX, purposeSettingSchema } from './purposes';
import {
  colourSchemeSchema,
  cornerSchema,
  languageChoiceSchema,
  type Settings,
  timeOfDaySchema,
  WEEKDAYS,
  weekdaysSchema,
} from './settings';

/** What the forms accept; the store is more patient. */
export const LIMITS = {
  dailyBudgetMinutes: { min: 5, max: 240 },
  idleSeconds: { min: 15, max: 600 },
  awayMinutes: { min: 1, max: 120 },
  earnMinutes: { min: 0, max: 60 },
  earnCapMinutes: { min: 0, max: 240 },
  weeklyTarget: { min: 0, max: 100 },
  hourlyRate: { min: 0, max: 100_000 },
} as const;
export type LimitedSetting = keyof typeof LIMITS;

export function wholeWithin({ min, max }: { min: number; max: number }) {
  return v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
}

const namedPurposeSchema = v.object({
  ...purposeSettingSchema.entries,
  name: v.optional(
    v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(PURPOSE_NAME_MAX_LENGTH)),
  ),
});

/** The list of purposes as the forms make it. */
export const purposesSchema = v.pipe(v.array(namedPurposeSchema), v.maxLength(PURPOSES_MAX));

const hidingChangeSchema = v.partial(
  v.strictObject({
    feed: hidingSchema,
    stories: hidingSchema,
    reels: hidingSchema,
    news: hidingSchema,
    counts: hidingSchema,
  }),
);
const networkChangeSchema = v.partial(
  v.strictObject({ on: v.boolean(), mode: networkModeSchema, hiding: hidingChangeSchema }),
);
/** `null` forgets a network that the person had added. */
const networksChangeSchema = v.record(networkIdSchema, v.nullish(networkChangeSchema));
type NetworksChange = Partial<v.InferOutput<typeof networksChangeSchema>>;

/** A change of some settings, as the forms make it. */
export const settingsChangeSchema = v.partial(
  v.strictObject({
    dailyBudgetMinutes: wholeWithin(LIMITS.dailyBudgetMinutes),
    unlimited: v.boolean(),
    language: languageChoiceSchema,
    colourScheme: colourSchemeSchema,
    dayStartsAt: timeOfDaySchema,
    idleSeconds: wholeWithin(LIMITS.idleSeconds),
    awayMinutes: wholeWithin(LIMITS.awayMinutes),
    earnMinutes: wholeWithin(LIMITS.earnMinutes),
    earnCapMinutes: wholeWithin(LIMITS.earnCapMinutes),
    weeklyTarget: wholeWithin(LIMITS.weeklyTarget),
    reviewDay: v.picklist([0, ...WEEKDAYS]),
    /** `null` takes the rate away. */
    hourlyRate: v.nullable(wholeWithin(LIMITS.hourlyRate)),
    currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
    networks: networksChangeSchema,
    apps: v.array(appIdSchema),
    guardedDays: weekdaysSchema,
    purposes: purposesSchema,
    notices: v.boolean(),
    pillCorner: cornerSchema,
    pillHidden: v.boolean(),
    strict: v.boolean(),
  }),
);
export type SettingsChange = v.InferOutput<typeof settingsChangeSchema>;

/**
 * The settings after a change. A higher budget and the end of strict mode wait for the next day, so
 * that a weak moment cannot buy the evening (evidence: people drift to easier settings); all else
 * counts at once.
 */
export function changeSettings(settings: Settings, change: SettingsChange): Settings {
  const { dailyBudgetMinutes, strict, hourlyRate, networks, ...rest } = change;
  let changed: Settings = {
    ...settings,
    ...given(rest),
    networks: changedNetworks(settings.networks, networks),
  };
  if (hourlyRate !== undefined) changed = { ...changed, hourlyRate: hourlyRate ?? undefined };
  if (dailyBudgetMinutes !== undefined) changed = withDailyBudget(changed, dailyBudgetMinutes);
  if (strict !== undefined) changed = withStrict(changed, strict);
  return changed;
}

function changedNetworks(before: Networks, changes: NetworksChange = {}): Networks {
  const { linkedin, facebook, ...others } = before;
  const after = new Map(Object.entries({ linkedin, facebook, ...others }));
  for (const [id, change] of Object.entries(changes)) {
    if (change === null && !(id in { linkedin, facebook })) after.delete(id);
    if (!change) continue;
    const { hiding, ...rest } = change;
    const was = networkSettingsOf(before, id as NetworkId);
    after.set(id, {
      ...was,
      ...given(rest),
      ...(hiding && { hiding: { ...readHiding(was.hiding), ...given(hiding) } }),
    });
  }
  return { linkedin, facebook, ...Object.fromEntries(after) };
}

type Given<Part> = { [Key in keyof Part]?: Exclude<Part[Key], undefined> };

/** The fields that are really there: one that is present as `undefined` changes nothing. */
function given<Part extends object>(part: Part | undefined): Given<Part> {
  const fields = Object.entries(part ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields) as Given<Part>;
}

function withDailyBudget(settings: Settings, minutes: number): Settings {
  const { nextDailyBudgetMinutes: _dropped, ...rest } = settings;
  // The first choice, in the welcome, raises nothing: there was no limit of one's own before it.
  const waits = minutes > settings.dailyBudgetMinutes && settings.welcomedAt !== undefined;
  if (waits) return { ...rest, nextDailyBudgetMinutes: minutes };
  return { ...rest, dailyBudgetMinutes: minutes };
}

function withStrict(settings: Settings, strict: boolean): Settings {
  const { strictEnds: _dropped, ...rest } = settings;
  if (!strict && settings.strict) return { ...rest, strictEnds: true };
  return { ...rest, strict };
}
