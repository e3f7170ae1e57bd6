import * as v from 'valibot';
import { beatSchema } from './domain/attention';
import { type DocumentId, documentIdSchema, openingIdSchema, sessionIdSchema } from './domain/ids';
import { networkIdSchema } from './domain/network';
import { afterwardsSchema, endingSchema, goalSchema, outcomeSchema } from './domain/session';
import { languageChoiceSchema, networkModeSchema } from './domain/settings';

/**
 * Commands go to the worker by message; state comes back by storage. What arrives is checked
 * against these schemas, since a message outlives the version that sent it.
 */
const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));

export const commandSchema = v.variant('type', [
  /** The gate is in view: counted as left until it is answered otherwise. */
  v.object({ type: v.literal('gateShown'), opening: openingIdSchema, network: networkIdSchema }),
  /** The gate went without an answer, since the visit began in another tab. */
  v.object({ type: v.literal('gateWithdrawn'), opening: openingIdSchema }),
  v.object({
    type: v.literal('beginSession'),
    network: networkIdSchema,
    goal: goalSchema,
    afterwards: v.optional(afterwardsSchema),
    plannedMs: positive,
    allThatIsLeft: v.optional(v.boolean()),
    opening: v.optional(openingIdSchema),
  }),
  v.object({
    type: v.literal('endSession'),
    session: sessionIdSchema,
    ending: endingSchema,
  }),
  v.object({ type: v.literal('rateSession'), session: sessionIdSchema, outcome: outcomeSchema }),
  v.object({ type: v.literal('hidePill'), session: sessionIdSchema }),
  v.object({ type: v.literal('finish'), session: sessionIdSchema }),
  v.object({
    type: v.literal('more'),
    session: v.optional(sessionIdSchema),
    reason: v.optional(v.pipe(v.string(), v.maxLength(500))),
  }),
  /** Leaves a page: its tab is closed or, where work lies on it, kept while another is shown. */
  v.object({ type: v.literal('leave'), keepPage: v.boolean() }),
  /** Leads to the extension's own page; `keepPage` opens it beside. */
  v.object({ type: v.literal('ownPage'), address: v.string(), keepPage: v.boolean() }),
  /** Leads to the log form, with words to start from. */
  v.object({ type: v.literal('openLog'), words: v.optional(v.string()) }),
  v.object({ type: v.literal('actionLogged') }),
  v.object({ type: v.literal('setBudget'), minutes: positive }),
  v.object({ type: v.literal('setLanguage'), language: languageChoiceSchema }),
  v.object({
    type: v.literal('setMode'),
    network: networkIdSchema,
    mode: networkModeSchema,
  }),
  v.object({ type: v.literal('welcomed') }),
]);
export type Command = v.InferOutput<typeof commandSchema>;

export type Answer =
  | { ok: true }
  /** `gone`: what the command was about has ended; `unpaid`: the price of more time is not met. */
  | { ok: false; why: 'gone' | 'unpaid' | 'failed' };

/** The name of the port over which a document attends. */
export function attentionPortName(document: DocumentId): string {
  return `attention:${document}`;
}

export function documentOfPort(name: string): DocumentId | undefined {
  const id = name.startsWith('attention:') ? name.slice('attention:'.length) : '';
  const result = v.safeParse(documentIdSchema, id);
  return result.success ? result.output : undefined;
}

export const fromPageSchema = v.variant('type', [
  v.object({
    type: v.literal('beats'),
    session: sessionIdSchema,
    beats: v.array(beatSchema),
  }),
  /** The page cannot tell by itself whether it is attended: no focus, or no input for a while. */
  v.object({ type: v.literal('ask') }),
  v.object({ type: v.literal('sure') }),
]);
export type FromPage = v.InferOutput<typeof fromPageSchema>;

/** What the browser knows and the page does not. */
export interface Surroundings {
  windowFocused: boolean;
  audible: boolean;
}

export type ToPage =
  | { type: 'ping'; surroundings?: Surroundings | undefined }
  | { type: 'surroundings'; surroundings: Surroundings }
  /** All beats up to `seq` are written; what is left, in ms. */
  | { type: 'written'; seq: number; sessionLeftMs: number; dayLeftMs: number };

/** Sent to a tab when the worker noticed something the page may have missed. */
export interface LookAgain {
  type: 'lookAgain';
}

/** The part of `browser.runtime` that sends commands; passed in. */
export interface CommandSender {
  sendMessage(message: Command): Promise<unknown>;
}

/** Sends a command. A worker that cannot be reached is an answer, too: `failed`. */
export async function sendCommand(runtime: CommandSender, command: Command): Promise<Answer> {
  try {
    const answer = await runtime.sendMessage(command);
    return isAnswer(answer) ? answer : { ok: false, why: 'failed' };
  } catch {
    // The worker died while answering, or the extension was updated under this page.
    return { ok: false, why: 'failed' };
  }
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
