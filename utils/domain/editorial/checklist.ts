import * as v from 'valibot';
import { type KeyMessageId, keyMessageIdSchema } from './ids';

/** Within my field? For my audience? Which key message? Would I stand by a screenshot in 5 years? */
export const QUESTIONS = ['field', 'audience', 'message', 'screenshot'] as const;
export type Question = (typeof QUESTIONS)[number];

/** To a question that asks for no message. Neither answer is the right one. */
export const answerSchema = v.picklist(['yes', 'no']);
export type Answer = v.InferOutput<typeof answerSchema>;

const answer = v.fallback(v.optional(answerSchema), undefined);

/** The answers as far as they were given. */
export const plainAnswersSchema = v.object({ field: answer, audience: answer, screenshot: answer });
export const answersSchema = v.object({
  ...plainAnswersSchema.entries,
  /** `null` is an answer too: none of them. */
  message: v.fallback(v.optional(v.nullable(keyMessageIdSchema)), undefined),
});
export type Answers = v.InferOutput<typeof answersSchema>;

/** The questions to which there is no answer yet. */
export function openQuestions(answers: Answers): Question[] {
  return QUESTIONS.filter((question) => answers[question] === undefined);
}

/** Whether all was answered; whatever the answers are, they keep nobody from posting. */
export function isComplete(answers: Answers): boolean {
  return openQuestions(answers).length === 0;
}

/** Another answer to a question; the same one again takes it back. */
export function withAnswer<Asked extends Question>(
  answers: Answers,
  question: Asked,
  given: Asked extends 'message' ? KeyMessageId | null : Answer,
): Answers {
  const { [question]: before, ...others } = answers;
  return before === given ? others : { ...others, [question]: given };
}
