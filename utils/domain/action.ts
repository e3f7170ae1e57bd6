import * as v from 'valibot';
import { actionIdSchema, personIdSchema, sessionIdSchema } from './ids';

export const ACTION_KINDS = [
  'call',
  'meeting',
  'visit',
  'event',
  'introduction-asked',
  'introduction-given',
  'message',
] as const;
export const actionKindSchema = v.picklist(ACTION_KINDS);
export type ActionKind = v.InferOutput<typeof actionKindSchema>;

export const REACHES = [
  'spoke',
  'voicemail',
  'no-answer',
  'wrong-number',
  'held',
  'no-show',
  'cancelled',
] as const;
export const reachSchema = v.picklist(REACHES);
export type Reach = v.InferOutput<typeof reachSchema>;

/** What came of it. */
export const RESULTS = [
  'need',
  'referral',
  'meeting-set',
  'offer-asked',
  'nothing-now',
  'refused',
  'do-not-contact',
] as const;
export const resultSchema = v.picklist(RESULTS);
export type Result = v.InferOutput<typeof resultSchema>;

/** What made one do it. */
export const promptSchema = v.picklist(['today-list', 'reminder', 'time-up', 'own']);

export const NOTE_MAX_LENGTH = 2_000;

const dateKey = v.pipe(v.string(), v.isoDate());

export const EVENT_MAX_LENGTH = 200;
/** A whole day: more was several actions. */
export const MOST_MINUTES = 1_440;

export const nextStepSchema = v.object({
  kind: v.optional(actionKindSchema),
  note: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  /** Local date; without one it is a note, and nothing reminds of it. */
  due: v.optional(dateKey),
  doneAt: v.optional(v.number()),
});
export type NextStep = v.InferOutput<typeof nextStepSchema>;

/** Something done in the real world. Date and zone are local: "Tuesday in Lyon" stays Tuesday. */
export const actionSchema = v.looseObject({
  id: actionIdSchema,
  kind: actionKindSchema,
  by: v.picklist(['me', 'them']),
  on: dateKey,
  time: v.optional(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
  zone: v.string(),
  /** How long it took. */
  minutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_MINUTES))),
  people: v.array(personIdSchema),
  /** The fair or dinner at which it was: "Batimat 2026". */
  event: v.optional(v.pipe(v.string(), v.maxLength(EVENT_MAX_LENGTH))),
  reach: v.optional(reachSchema),
  result: v.optional(resultSchema),
  next: v.optional(nextStepSchema),
  note: v.optional(v.pipe(v.string(), v.maxLength(NOTE_MAX_LENGTH))),
  promptedBy: v.optional(promptSchema),
  sessionId: v.optional(sessionIdSchema),
  /** The action whose next step this one carried out. */
  resolves: v.optional(actionIdSchema),
  /** When it was written down, which may be days after it was done. */
  loggedAt: v.number(),
  updatedAt: v.number(),
  /** Once set, no personal field is left. */
  deletedAt: v.optional(v.number()),
});
export type RealWorldAction = v.InferOutput<typeof actionSchema>;

/** The outcomes that fit a kind; an introduction or a message has none. */
export function reachesOf(kind: ActionKind): readonly Reach[] {
  switch (kind) {
    case 'call':
      return ['spoke', 'voicemail', 'no-answer', 'wrong-number'];
    case 'meeting':
    case 'visit':
    case 'event':
      return ['held', 'no-show', 'cancelled'];
    default:
      return [];
  }
}

/** An action in which the person was spoken to. */
export function isConversation(action: Pick<RealWorldAction, 'reach'>): boolean {
  return action.reach === 'spoke' || action.reach === 'held';
}

/** What remains of a deleted action: enough to know that it is gone, nothing of what it said. */
export function tombstoneOf(action: RealWorldAction, nowMs: number): RealWorldAction {
  const { id, kind, by, on, zone, loggedAt } = action;
  return { id, kind, by, on, zone, loggedAt, people: [], updatedAt: nowMs, deletedAt: nowMs };
}
