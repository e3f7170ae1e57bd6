import * as v from 'valibot';
import { type FixedFields, GOVERNED_PATHS, type GovernedPath } from './governed';
import { networkModeSchema } from './networkSettings';
import { parsed } from './parsed';
import { readSettings, type Settings } from './settings';
import {
  changeSettings,
  LIMITS,
  purposesSchema,
  type SettingsChange,
  wholeWithin,
} from './settingsChange';

/** The longest text of the editorial line, in letters, and the most messages that it can have. */
export const TEXT_MAX_LENGTH = 500;
export const MESSAGES_MAX = 20;

/** The same purpose twice could not be told apart. */
const eachOnceSchema = v.pipe(
  purposesSchema,
  v.check((list) => new Set(list.map(({ id }) => id)).size === list.length),
);

/** What is not of its shape falls away by itself: a slip in one field does not undo the others. */
function orNothing<Schema extends v.GenericSchema>(schema: Schema) {
  return v.fallback(v.optional(schema), undefined);
}

const textSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(TEXT_MAX_LENGTH));

/** The texts that a contribution is held to. */
const editorialLineSchema = v.object({
  audience: orNothing(textSchema),
  feeling: orNothing(textSchema),
  messages: orNothing(v.pipe(v.array(textSchema), v.maxLength(MESSAGES_MAX))),
  field: orNothing(textSchema),
  tone: orNothing(textSchema),
  rhythm: orNothing(textSchema),
});
export type EditorialLine = v.InferOutput<typeof editorialLineSchema>;

const networkSchema = orNothing(
  v.object({ on: orNothing(v.boolean()), mode: orNothing(networkModeSchema) }),
);

const fieldsSchema = v.object({
  dailyBudgetMinutes: orNothing(wholeWithin(LIMITS.dailyBudgetMinutes)),
  networks: orNothing(v.object({ linkedin: networkSchema, facebook: networkSchema })),
  purposes: orNothing(eachOnceSchema),
  editorialLine: orNothing(editorialLineSchema),
});
export type PolicyFields = v.InferOutput<typeof fieldsSchema>;

const policySchema = v.object({ fixed: orNothing(fieldsSchema), preset: orNothing(fieldsSchema) });

/** What an organisation decides: fields that hold, and fields that are only filled in beforehand. */
export type Policy = v.InferOutput<typeof policySchema>;

/** Reads whatever the browser hands over. Never throws: each field falls away by itself. */
export function readPolicy(raw: unknown): Policy {
  return parsed(policySchema, typeof raw === 'object' && raw ? raw : {});
}

/** Reads the texts as they are kept. Never throws: each falls away by itself. */
export function readEditorialLine(raw: unknown): EditorialLine | undefined {
  return typeof raw === 'object' && raw ? parsed(editorialLineSchema, raw) : undefined;
}

/** All that the person cannot change, `unlimited` along with the budget. */
export function fixedFields({ fixed = {} }: Policy): FixedFields {
  const isFixed = (path: GovernedPath) =>
    at(fixed, path === 'unlimited' ? 'dailyBudgetMinutes' : path) !== undefined;
  return new Set(GOVERNED_PATHS.filter(isFixed));
}

/** The texts as they hold: fixed ones before preset ones. */
export function editorialLineOf({ fixed, preset }: Policy): EditorialLine | undefined {
  const line = { ...given(preset?.editorialLine), ...given(fixed?.editorialLine) };
  return Object.keys(line).length > 0 ? line : undefined;
}

/**
 * The settings under a policy. What is fixed holds at once, a higher budget too: to wait for
 * tomorrow protects from one's own weak moments, not from a rule. What is preset is filled in once,
 * and only where the person's value is still the one that Rappel came with.
 * @param presetDone the paths that were filled in before; the result has the new ones as well.
 */
export function withPolicy(
  settings: Settings,
  policy: Policy,
  presetDone: readonly GovernedPath[],
): { settings: Settings; presetDone: GovernedPath[] } {
  const { fixed = {}, preset = {} } = policy;
  const held = fixedFields(policy);
  const offered = GOVERNED_PATHS.filter(
    (path) => isSetting(path) && at(preset, path) !== undefined,
  );
  const taken = offered.filter(
    (path) => !presetDone.includes(path) && !held.has(path) && isUntouched(settings, path),
  );
  const filled = imposed(settings, preset, (path) => taken.some((one) => one === path));
  return {
    settings: imposed(filled, fixed, () => true),
    // A field that is fixed meanwhile counts as filled in: what it leaves behind is to stay.
    presetDone: GOVERNED_PATHS.filter(
      (path) => presetDone.includes(path) || offered.includes(path),
    ),
  };
}

/** A change of the settings without what is not the person's to change. */
export function withoutFixed(change: SettingsChange, policy: Policy): SettingsChange {
  const held: ReadonlySet<string> = fixedFields(policy);
  return only(change, (path) => !held.has(path));
}

const isSetting = (path: GovernedPath) => !path.startsWith('editorialLine.');

function isUntouched(settings: Settings, path: GovernedPath): boolean {
  const { nextDailyBudgetMinutes: next, unlimited } = settings;
  if (path === 'dailyBudgetMinutes' && (next !== undefined || unlimited)) return false;
  return sameValue(at(settings, path), at(readSettings({}), path));
}

function imposed(
  settings: Settings,
  { editorialLine: _texts, ...fields }: PolicyFields,
  isWanted: (path: string) => boolean,
): Settings {
  const { dailyBudgetMinutes, ...rest } = only<SettingsChange>(fields, isWanted);
  const changed = changeSettings(settings, rest);
  if (dailyBudgetMinutes === undefined) return unlessSame(settings, changed);
  const { nextDailyBudgetMinutes: _dropped, ...others } = changed;
  return unlessSame(settings, { ...others, dailyBudgetMinutes, unlimited: false });
}

/** The very same settings where nothing differs, so that nothing is written. */
function unlessSame(before: Settings, after: Settings): Settings {
  return sameValue(before, after) ? before : after;
}

function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The value at a path, or nothing. */
function at(fields: object, path: GovernedPath): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, name) => (isGroup(value) ? value[name] : undefined), fields);
}

/** The nested fields that are there and whose paths are wanted; lists are values, not groups. */
function only<Fields extends object>(
  fields: Fields,
  isWanted: (path: string) => boolean,
  above = '',
): Fields {
  const kept = Object.entries(fields).flatMap(([name, value]) => {
    const path = above + name;
    if (isGroup(value)) return [[name, only(value, isWanted, `${path}.`)]];
    return value !== undefined && isWanted(path) ? [[name, value]] : [];
  });
  return Object.fromEntries(kept) as Fields;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function given(line: EditorialLine = {}): EditorialLine {
  return only(line, () => true);
}
