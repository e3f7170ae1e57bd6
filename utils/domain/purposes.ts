import * as v from 'valibot';
import type { PageKind } from './network';
import { isNoLimit } from './noLimit';
import { MINUTE_MS } from './time';

export const PURPOSES = [
  'watch',
  'invitations',
  'prospects',
  'prepare',
  'messages',
  'publish',
  'introduction',
  'other',
] as const;
/** Those that come with Rappel. */
export type CommonPurpose = (typeof PURPOSES)[number];
/** One that the person added. */
export type OwnPurpose = `own-${string}`;

export type Purpose = CommonPurpose | OwnPurpose;

export function isCommonPurpose(purpose: Purpose): purpose is CommonPurpose {
  return PURPOSES.some((one) => one === purpose);
}

const OWN = 'own-';
const PATTERN = new RegExp(`^(${PURPOSES.join('|')}|${OWN}[\\w-]{1,40})$`);
export const purposeSchema = v.pipe(v.string(), v.regex(PATTERN)) as v.GenericSchema<
  string,
  Purpose
>;

export const PURPOSE_NAME_MAX_LENGTH = 40;
export const PURPOSES_MAX = 20;

/** What the person made of a purpose: its place is that in the list. */
export const purposeSettingSchema = v.object({
  id: purposeSchema,
  name: v.optional(v.string()),
  hidden: v.optional(v.boolean()),
  /** The page of a network that it leads to, where the person chose one. */
  leadsTo: v.optional(v.string()),
});
export type PurposeSetting = v.InferOutput<typeof purposeSettingSchema>;

/** All purposes in the person's order; those that the list does not name follow in theirs. */
export function purposesInOrder(changed: readonly PurposeSetting[]): PurposeSetting[] {
  // One of the person's own without a name could not be shown.
  const known = changed.filter(({ id, name }) => name || !id.startsWith(OWN));
  const rest = PURPOSES.filter((id) => !known.some((one) => one.id === id));
  return [...known, ...rest.map((id) => ({ id }))];
}

/** Whether the person has put the purposes in another order; one that is renamed stays where it was. */
export function isReordered(changed: readonly PurposeSetting[]): boolean {
  const common: readonly string[] = PURPOSES;
  const ids = purposesInOrder(changed).map(({ id }) => id);
  return ids.filter((id) => common.includes(id)).join() !== common.join();
}

/** What a purpose is called: by the person's own name for it, else by that of the language. */
export function purposeName(
  { id, name }: PurposeSetting,
  names: Readonly<Partial<Record<Purpose, string>>> & { other: string },
): string {
  return name ?? names[id] ?? names.other;
}

/** What one probably came for who follows a link right to such a page. */
const PURPOSE_OF_PAGE: Partial<Record<PageKind, Purpose>> = {
  messaging: 'messages',
  profile: 'prepare',
  invitations: 'invitations',
  search: 'prospects',
  composer: 'publish',
};

/** The purpose that the gate preselects: that of a deep link, else of the last visit, else none. */
export function suggestedPurpose(kind: PageKind, last: Purpose | undefined): Purpose | undefined {
  return PURPOSE_OF_PAGE[kind] ?? last;
}

export const PLAN_MINUTES = [5, 10, 15] as const;
export const DEFAULT_PLAN_MINUTES = 10;

/** A choice of time at the gate; `all` is whatever is left of the day. */
export type PlanChoice = (typeof PLAN_MINUTES)[number] | 'all';

/** A choice longer than what is left of the day cannot be made; "all that is left" always can. */
export function planFits(choice: PlanChoice, dayLeftMs: number): boolean {
  return choice === 'all' || choice * MINUTE_MS <= dayLeftMs;
}

export function defaultPlan(dayLeftMs: number): PlanChoice {
  if (isNoLimit(dayLeftMs)) return 'all';
  return planFits(DEFAULT_PLAN_MINUTES, dayLeftMs) ? DEFAULT_PLAN_MINUTES : 'all';
}

/** The planned time of a choice, in ms; never more than is left of the day. */
export function planMs(choice: PlanChoice, dayLeftMs: number): number {
  return choice === 'all' ? dayLeftMs : Math.min(choice * MINUTE_MS, dayLeftMs);
}
