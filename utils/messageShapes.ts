import * as v from 'valibot';
import { beatSchema } from './domain/attention';
import { openingIdSchema, sessionIdSchema } from './domain/ids';
import { networkIdSchema } from './domain/network';
import { pauseLengthSchema } from './domain/pauseLength';
import { afterwardsSchema, endingSchema, goalSchema, outcomeSchema } from './domain/session';
import { settingsSchema } from './domain/settings';
import { settingsChangeSchema } from './domain/settingsChange';
import { questionSchema } from './domain/upkeep';

/**
 * What arrives at the worker is checked against these, since a message outlives the version that
 * sent it. Apart from the senders: a page of a network need not load how it will be checked.
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
  v.object({ type: v.literal('changeSettings'), change: settingsChangeSchema }),
  /** Begins or ends to share settings and minutes with the person's other browsers. */
  v.object({ type: v.literal('sync'), on: v.boolean() }),
  v.object({ type: v.literal('pause'), length: pauseLengthSchema }),
  v.object({ type: v.literal('endPause') }),
  /** Leads to where a pause can be chosen. */
  v.object({ type: v.literal('choosePause') }),
  /** A backup has taken the place of the history; its settings go with it. */
  v.object({
    type: v.literal('restored'),
    settings: settingsSchema,
    recent: v.array(goalSchema),
  }),
  /** Forgets all that lies in the live state: the history was erased. */
  v.object({ type: v.literal('erase') }),
  /** To what Rappel asked; `keep` tells whether an easing stays. */
  v.object({ type: v.literal('answer'), question: questionSchema, keep: v.boolean() }),
  /** Everything has been saved as a file. */
  v.object({ type: v.literal('backedUp') }),
  v.object({ type: v.literal('welcomed') }),
]);
export type Command = v.InferOutput<typeof commandSchema>;

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
