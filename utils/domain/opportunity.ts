import * as v from 'valibot';
import type { DateKey } from './calendar';
import {
  actionIdSchema,
  type OpportunityId,
  opportunityIdSchema,
  type PersonId,
  personIdSchema,
} from './ids';
import { firstTouchSchema } from './person';

/** From a need heard to its end; `asleep` is none: it may wake. */
export const STAGES = ['need', 'offer', 'won', 'lost', 'asleep'] as const;
export const stageSchema = v.picklist(STAGES);
export type Stage = v.InferOutput<typeof stageSchema>;

export const ABOUT_MAX_LENGTH = 200;

const dateKey = v.pipe(v.string(), v.isoDate());
const words = v.pipe(v.string(), v.maxLength(ABOUT_MAX_LENGTH));

/** Business that may come of a person. Dates are local. */
export const opportunitySchema = v.looseObject({
  id: opportunityIdSchema,
  person: personIdSchema,
  /** What it is about, in one's own words. */
  about: words,
  stage: stageSchema,
  /** In the currency, without cents where there are none. */
  value: v.optional(v.pipe(v.number(), v.finite(), v.minValue(0))),
  /** ISO 4217. */
  currency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  openedOn: dateKey,
  /** When it was won or lost. */
  closedOn: v.optional(dateKey),
  /** When it became an offer, whatever became of that; none is known as long as it is a need. */
  offeredOn: v.optional(dateKey),
  /** The action that made an offer of it; none where a person said so. */
  offeredBy: v.optional(actionIdSchema),
  /** Where one really met, as it was known when it was opened. */
  firstTouch: v.optional(firstTouchSchema),
  /** What the client says brought them. */
  statedSource: v.optional(words),
  /** What else was going on: a fair, a season, a change of prices. */
  context: v.optional(words),
  /** What was done for it. */
  actions: v.array(actionIdSchema),
  updatedAt: v.number(),
  /** Once set, no words and no value are left. */
  deletedAt: v.optional(v.number()),
});
export type Opportunity = v.InferOutput<typeof opportunitySchema>;

export function isOpen({ stage }: Pick<Opportunity, 'stage'>): boolean {
  return stage === 'need' || stage === 'offer' || stage === 'asleep';
}

/** An order: what was opened last first. */
export function openedLastFirst(a: Opportunity, b: Opportunity): number {
  return b.openedOn.localeCompare(a.openedOn) || b.updatedAt - a.updatedAt;
}

export function newOpportunity(
  id: OpportunityId,
  person: PersonId,
  about: string,
  today: DateKey,
  nowMs: number,
): Opportunity {
  return { id, person, about, stage: 'need', openedOn: today, actions: [], updatedAt: nowMs };
}

/**
 * Another stage, as somebody says. Won and lost are closed today; what goes on again is open as
 * before. The first day as an offer is kept until it is a need again.
 */
export function withStage(
  opportunity: Opportunity,
  stage: Stage,
  today: DateKey,
  nowMs: number,
): Opportunity {
  if (stage === opportunity.stage) return opportunity;
  const { closedOn: _before, offeredOn, offeredBy: _action, ...rest } = opportunity;
  const offered = stage === 'offer' ? (offeredOn ?? today) : offeredOn;
  return {
    ...rest,
    stage,
    ...(!isOpen({ stage }) && { closedOn: today }),
    ...(stage !== 'need' && offered && { offeredOn: offered }),
    updatedAt: nowMs,
  };
}

/** What remains of a deleted one: enough to know that it is gone. */
export function opportunityTombstone(
  { id, person, stage, openedOn }: Opportunity,
  nowMs: number,
): Opportunity {
  return {
    id,
    person,
    about: '',
    stage,
    openedOn,
    actions: [],
    updatedAt: nowMs,
    deletedAt: nowMs,
  };
}
