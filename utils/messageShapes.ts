import * as v from 'valibot';
import { beatSchema } from './domain/attention';
import { answersSchema } from './domain/editorial/checklist';
import { ownLineSchema } from './domain/editorial/editorialLine';
import { partSchema } from './domain/feedHiding';
import { openingIdSchema, personIdSchema, sessionIdSchema } from './domain/ids';
import { DISMISSAL_MAX_LENGTH } from './domain/keptList';
import { networkIdSchema } from './domain/network';
import { pauseLengthSchema } from './domain/pauseLength';
import { firstTouchSchema, NAME_MAX_LENGTH, relationSchema } from './domain/person';
import { planProblem } from './domain/review/experiment';
import { afterwardsSchema, endingSchema, goalSchema, outcomeSchema } from './domain/session';
import { saidSchema } from './domain/sessionNotes';
import { settingsSchema } from './domain/settings';
import { settingsChangeSchema } from './domain/settingsChange';
import { strategySchema } from './domain/strategy/strategy';
import { MOST_PICKS } from './domain/todaysList';
import { questionSchema } from './domain/upkeep';

/**
 * What arrives at the worker is checked against these, since a message outlives the version that
 * sent it. Apart from the senders: a page of a network need not load how it will be checked.
 */
const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));
/** Today's list as it stood, to be put back so. */
const places = v.optional(v.pipe(v.array(personIdSchema), v.maxLength(MOST_PICKS)));

/** What an experiment compares, and for how many weeks. */
const planSchema = v.pipe(
  v.object({ budgets: v.tuple([v.number(), v.number()]), weeks: v.number() }),
  v.check((plan) => planProblem(plan) === undefined),
);

const address = v.pipe(v.string(), v.maxLength(4_000));
const title = v.pipe(v.string(), v.maxLength(1_000));

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
    /** The page that waits behind the gate; none where it must stay, since work lies on it. */
    address: v.optional(v.string()),
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
  /** Asks who is known by a profile's address. */
  v.object({ type: v.literal('whoIs'), url: address }),
  /** Saves whom a tab shows, by its address and title; with a name where these tell none. */
  v.object({
    type: v.literal('savePerson'),
    url: address,
    title,
    titleBefore: v.optional(title),
    name: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(NAME_MAX_LENGTH))),
  }),
  /** Says of a person what was asked once they were saved. */
  v.object({
    type: v.literal('describePerson'),
    person: personIdSchema,
    relation: v.optional(relationSchema),
    firstTouch: v.optional(firstTouchSchema),
  }),
  /** Notes whom somebody could introduce one to. */
  v.object({
    type: v.literal('noteIntroduction'),
    person: personIdSchema,
    to: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(NAME_MAX_LENGTH)),
  }),
  /** Counts towards the goal of the session by hand. */
  v.object({
    type: v.literal('countGoal'),
    session: sessionIdSchema,
    did: v.picklist(['more', 'fewer']),
  }),
  /** Shows for this session what of its pages is hidden. */
  v.object({
    type: v.literal('showParts'),
    session: sessionIdSchema,
    parts: v.array(partSchema),
  }),
  /** What was said on the way was read. */
  v.object({ type: v.literal('readNote'), session: sessionIdSchema, what: saidSchema }),
  /** Logs a post that was just written. */
  v.object({ type: v.literal('logPost'), network: networkIdSchema, answers: answersSchema }),
  /** Leads to the editorial line. */
  v.object({ type: v.literal('openLine') }),
  /** Whether a page that must have a feed has one that is known. */
  v.object({ type: v.literal('feedSeen'), network: networkIdSchema, found: v.boolean() }),
  /** Wants the companion on the page that asks. */
  v.object({ type: v.literal('companion') }),
  /** Leaves a page: its tab is closed or, where work lies on it, kept while another is shown. */
  v.object({ type: v.literal('leave'), keepPage: v.boolean() }),
  /** Leads to the extension's own page; `keepPage` opens it beside. */
  v.object({ type: v.literal('ownPage'), address: v.string(), keepPage: v.boolean() }),
  /** Leads from the end of a visit to the log form, with words or a person to start from. */
  v.object({
    type: v.literal('openLog'),
    words: v.optional(v.string()),
    person: v.optional(personIdSchema),
  }),
  /** The log, or the people, or the plans are not what they were. */
  v.object({ type: v.literal('actionLogged') }),
  /** Today's list is of another day; to be woken is all that the worker needs. */
  v.object({ type: v.literal('askForList') }),
  /** Takes somebody off today's list; `readmitPick` and a `snooze` without a date undo it. */
  v.object({
    type: v.literal('dismissPick'),
    person: personIdSchema,
    why: v.pipe(v.string(), v.maxLength(DISMISSAL_MAX_LENGTH)),
  }),
  v.object({ type: v.literal('readmitPick'), person: personIdSchema, places }),
  v.object({
    type: v.literal('snooze'),
    person: personIdSchema,
    until: v.optional(v.pipe(v.string(), v.isoDate())),
    places,
  }),
  v.object({ type: v.literal('changeSettings'), change: settingsChangeSchema }),
  /** Keeps the editorial line or the strategy; out of a merged backup only the newer one. */
  v.object({
    type: v.literal('keepTexts'),
    line: v.optional(ownLineSchema),
    strategy: v.optional(strategySchema),
    ifNewer: v.optional(v.boolean()),
  }),
  /** Begins or ends to share settings and minutes with the person's other browsers. */
  v.object({ type: v.literal('sync'), on: v.boolean() }),
  /** Begins an experiment with the daily budget, or stops the one that runs. */
  v.object({ type: v.literal('experiment'), begin: planSchema }),
  v.object({ type: v.literal('experiment'), stop: v.literal(true) }),
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
