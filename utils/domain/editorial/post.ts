import * as v from 'valibot';
import type { DateKey } from '../calendar';
import { isDate } from '../localNow';
import { type NetworkId, networkIdSchema } from '../network';
import { type Answers, plainAnswersSchema } from './checklist';
import { keyMessageIdSchema, type PostId, postIdSchema } from './ids';

export const POST_NOTE_MAX_LENGTH = 500;

/** A post that the person logged: that it was, and for what. Of its text nothing is kept. */
export const postSchema = v.looseObject({
  id: postIdSchema,
  /** Local date. */
  on: v.pipe(v.string(), v.isoDate()),
  network: networkIdSchema,
  /** The key message that it carried; none without. */
  message: v.optional(keyMessageIdSchema),
  answers: plainAnswersSchema,
  /** About it, in one's own words. */
  note: v.optional(v.pipe(v.string(), v.maxLength(POST_NOTE_MAX_LENGTH))),
  updatedAt: v.number(),
  /** Once set, no message, answer or note is left. */
  deletedAt: v.optional(v.number()),
});
export type Post = v.InferOutput<typeof postSchema>;

/** What remains of a deleted one: enough to know that it is gone. */
export function postTombstone({ id, on, network }: Post, nowMs: number): Post {
  return { id, on, network, answers: {}, updatedAt: nowMs, deletedAt: nowMs };
}

/** A post as the form has it. */
export interface PostDraft {
  /** `YYYY-MM-DD`. */
  on: string;
  network: NetworkId;
  answers: Answers;
  note: string;
}
export type PostProblem = 'date-invalid' | 'date-in-future' | 'too-long';
export type PostProblems = Partial<Record<'on' | 'note', PostProblem>>;

export function newPostDraft(network: NetworkId, answers: Answers, today: DateKey): PostDraft {
  return { on: today, network, answers, note: '' };
}

export function draftOfPost({ on, network, message, answers, note = '' }: Post): PostDraft {
  return { on, network, answers: { ...answers, message: message ?? null }, note };
}

/** What is wrong with a draft, by field. An open question is not: a post may be logged without. */
export function postProblemsOf({ on, note }: PostDraft, today: DateKey): PostProblems {
  const problems: PostProblems = {};
  if (!isDate(on)) problems.on = 'date-invalid';
  else if (on > today) problems.on = 'date-in-future';
  if (note.trim().length > POST_NOTE_MAX_LENGTH) problems.note = 'too-long';
  return problems;
}

/** The post that a draft without problems stands for: a new one, or `before` as it is now. */
export function postOf(
  { on, network, answers, note }: PostDraft,
  id: PostId,
  nowMs: number,
  before?: Post,
): Post {
  const { message: _message, note: _note, ...rest } = before ?? {};
  const { message, ...plain } = answers;
  const words = note.trim();
  return {
    ...rest,
    ...{ id, on, network },
    ...(message && { message }),
    answers: plain,
    ...(words && { note: words }),
    updatedAt: nowMs,
  };
}
