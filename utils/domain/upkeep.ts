import * as v from 'valibot';
import { DEFAULT_NETWORK_IDS, networkIdSchema } from './network';
import { networkSettingsOf } from './networkSettings';
import type { Settings } from './settings';
import { HOUR_MS } from './time';

const DAY_MS = 24 * HOUR_MS;

/** After so long an easing is asked about, and a record without any backup is spoken of; in ms. */
export const EASING_ASKED_AFTER_MS = 7 * DAY_MS;
export const BACKUP_ASKED_AFTER_MS = 30 * DAY_MS;

/** A setting that was made easier, and what it was before. */
export const easingSchema = v.variant('what', [
  v.object({ what: v.literal('budget'), at: v.number(), minutes: v.number() }),
  v.object({ what: v.literal('network'), at: v.number(), network: networkIdSchema }),
]);
export type Easing = v.InferOutput<typeof easingSchema>;

/** What there is to be asked or told one day, each thing once. */
export const upkeepSchema = v.object({
  backedUpAt: v.fallback(v.optional(v.number()), undefined),
  backupAsked: v.fallback(v.boolean(), false),
  easings: v.fallback(v.array(easingSchema), []),
  /** The keys under which lies what could not be read, as long as nobody has been told. */
  setAside: v.fallback(v.array(v.string()), []),
  /** Since when something has not been saved; nothing once all is. */
  troubleAt: v.fallback(v.optional(v.number()), undefined),
});
export type Upkeep = v.InferOutput<typeof upkeepSchema>;

export const questionSchema = v.variant('kind', [
  v.object({ kind: v.literal('set-aside'), keys: v.array(v.string()) }),
  v.object({ kind: v.literal('easing'), easing: easingSchema }),
  v.object({ kind: v.literal('backup') }),
]);
export type Question = v.InferOutput<typeof questionSchema>;

/** What to ask now: one thing at a time, what may be lost first. */
export function questionOf(
  upkeep: Upkeep,
  settings: Settings,
  nowMs: number,
): Question | undefined {
  if (upkeep.setAside.length > 0) return { kind: 'set-aside', keys: upkeep.setAside };
  const easing = upkeep.easings.find(
    (one) => nowMs - one.at >= EASING_ASKED_AFTER_MS && holds(one, settings),
  );
  if (easing) return { kind: 'easing', easing };
  const { welcomedAt } = settings;
  const isBackupDue =
    !upkeep.backupAsked &&
    upkeep.backedUpAt === undefined &&
    welcomedAt !== undefined &&
    nowMs - welcomedAt >= BACKUP_ASKED_AFTER_MS;
  return isBackupDue ? { kind: 'backup' } : undefined;
}

/**
 * Notes what a change of the settings made easier, and forgets what it made strict again. Of a
 * budget that is raised twice the first figure is kept: that is where one came from.
 */
export function withEasings(
  upkeep: Upkeep,
  before: Settings,
  after: Settings,
  nowMs: number,
): Upkeep {
  let { easings } = upkeep;
  const beforeMinutes = minutesOf(before);
  const afterMinutes = minutesOf(after);
  const raised = easings.find((one) => one.what === 'budget');
  if (afterMinutes !== beforeMinutes && before.welcomedAt !== undefined) {
    const minutes = Math.min(raised?.minutes ?? beforeMinutes, beforeMinutes);
    const others = easings.filter((one) => one !== raised);
    const isEased = afterMinutes > minutes;
    easings = isEased ? [...others, { what: 'budget', at: nowMs, minutes }] : others;
  }
  for (const network of DEFAULT_NETWORK_IDS) {
    const [was, is] = [before.networks[network].on, after.networks[network].on];
    if (was === is) continue;
    const others = easings.filter((one) => one.what !== 'network' || one.network !== network);
    easings = is ? others : [...others, { what: 'network', at: nowMs, network }];
  }
  return easings === upkeep.easings ? upkeep : { ...upkeep, easings };
}

/** What is left to ask once a question was answered. */
export function answered(upkeep: Upkeep, question: Question): Upkeep {
  switch (question.kind) {
    case 'set-aside': {
      const { keys } = question;
      return { ...upkeep, setAside: upkeep.setAside.filter((key) => !keys.includes(key)) };
    }
    case 'backup':
      return { ...upkeep, backupAsked: true };
    case 'easing': {
      const asked = JSON.stringify(question.easing);
      return {
        ...upkeep,
        easings: upkeep.easings.filter((one) => JSON.stringify(one) !== asked),
      };
    }
  }
}

/** Another browser, a restored file or a policy may have taken it back meanwhile. */
function holds(easing: Easing, settings: Settings): boolean {
  return easing.what === 'budget'
    ? minutesOf(settings) > easing.minutes
    : !networkSettingsOf(settings.networks, easing.network).on;
}

/** The budget that will hold from tomorrow on, in minutes. */
function minutesOf({ dailyBudgetMinutes, nextDailyBudgetMinutes }: Settings): number {
  return nextDailyBudgetMinutes ?? dailyBudgetMinutes;
}
