import type { RealWorldAction } from './action';
import type { DateKey } from './calendar';
import type { ActionId, OpportunityId } from './ids';
import { isDate } from './localNow';
import {
  ABOUT_MAX_LENGTH,
  isOpen,
  newOpportunity,
  type Opportunity,
  type Stage,
  withStage,
} from './opportunity';
import type { FIRST_TOUCHES, Person } from './person';

/** An opportunity as the form has it: all text. */
export interface OpportunityDraft {
  about: string;
  stage: Stage;
  value: string;
  currency: string;
  /** `YYYY-MM-DD`. */
  openedOn: string;
  /** Empty as long as it is open. */
  closedOn: string;
  /** Where one first met; empty where the question was skipped. */
  source: (typeof FIRST_TOUCHES)[number] | '';
  statedSource: string;
  context: string;
  /** What was done for it. */
  actions: readonly ActionId[];
}
export type OpportunityField = keyof OpportunityDraft;
export type OpportunityProblem =
  | 'about-missing'
  | 'too-long'
  | 'value-wrong'
  | 'date-invalid'
  | 'date-in-future'
  | 'closed-before-opened';
export type OpportunityProblems = Partial<Record<OpportunityField, OpportunityProblem>>;

/**
 * The draft of a new one: where one met is filled in as it is known of the person. `heardIn` is the
 * action in which the need was heard, on whose day it is opened.
 */
export function newOpportunityDraft(
  { firstTouch }: Pick<Person, 'firstTouch'>,
  currency: string,
  today: DateKey,
  heardIn?: RealWorldAction,
): OpportunityDraft {
  return {
    about: '',
    stage: heardIn?.result === 'offer-asked' ? 'offer' : 'need',
    value: '',
    currency,
    openedOn: heardIn?.on ?? today,
    closedOn: '',
    source: firstTouch?.source ?? '',
    statedSource: '',
    context: '',
    actions: heardIn ? [heardIn.id] : [],
  };
}

/** `currency` is that of the settings, for one that has none. */
export function draftOfOpportunity(opportunity: Opportunity, currency: string): OpportunityDraft {
  return {
    about: opportunity.about,
    stage: opportunity.stage,
    value: opportunity.value === undefined ? '' : String(opportunity.value),
    currency: opportunity.currency ?? currency,
    openedOn: opportunity.openedOn,
    closedOn: opportunity.closedOn ?? '',
    source: opportunity.firstTouch?.source ?? '',
    statedSource: opportunity.statedSource ?? '',
    context: opportunity.context ?? '',
    actions: opportunity.actions,
  };
}

/**
 * Another stage: what is won or lost has a day on which it was, today as long as none is given. What
 * is won is asked about: `known` is where one met the person, as far as that was not answered.
 */
export function withDraftStage(
  draft: OpportunityDraft,
  stage: Stage,
  today: DateKey,
  known?: Person['firstTouch'],
): OpportunityDraft {
  const source = draft.source || (stage === 'won' && known?.source) || '';
  return { ...draft, stage, source, closedOn: isOpen({ stage }) ? '' : draft.closedOn || today };
}

export function withLink(draft: OpportunityDraft, id: ActionId, on: boolean): OpportunityDraft {
  const others = draft.actions.filter((one) => one !== id);
  return { ...draft, actions: on ? [...others, id] : others };
}

/**
 * `now`, the opportunity as it is by now, with what a form changed of it: `first` is what the form
 * began with. An amount goes with its currency, and another stage with its day.
 */
export function withFormChanges(
  now: OpportunityDraft,
  first: OpportunityDraft,
  draft: OpportunityDraft,
): OpportunityDraft {
  const by = (...fields: OpportunityField[]) =>
    fields.some((field) => draft[field] !== first[field]) ? draft : now;
  const { value, currency } = by('value', 'currency');
  const linked = draft.actions.filter((id) => !first.actions.includes(id));
  const touched = new Set(first.actions).difference(new Set(draft.actions)).union(new Set(linked));
  return {
    about: by('about').about,
    stage: by('stage').stage,
    value,
    currency,
    openedOn: by('openedOn').openedOn,
    closedOn: by('stage', 'closedOn').closedOn,
    source: by('source').source,
    statedSource: by('statedSource').statedSource,
    context: by('context').context,
    actions: [...now.actions.filter((id) => !touched.has(id)), ...linked],
  };
}

/** What is wrong with a draft, by field; nothing wrong is an empty object. */
export function opportunityProblemsOf(
  draft: OpportunityDraft,
  today: DateKey,
): OpportunityProblems {
  const { openedOn, closedOn } = draft;
  const isClosed = !isOpen(draft);
  const problems: OpportunityProblems = {};
  if (!draft.about.trim()) problems.about = 'about-missing';
  if (!isDate(openedOn)) problems.openedOn = 'date-invalid';
  else if (openedOn > today) problems.openedOn = 'date-in-future';
  if (isClosed && !isDate(closedOn)) problems.closedOn = 'date-invalid';
  else if (isClosed && closedOn > today) problems.closedOn = 'date-in-future';
  else if (isClosed && closedOn < openedOn) problems.closedOn = 'closed-before-opened';
  if (draft.value.trim() && amountOf(draft.value) === undefined) problems.value = 'value-wrong';
  for (const field of ['about', 'statedSource', 'context'] as const) {
    if (draft[field].trim().length > ABOUT_MAX_LENGTH) problems[field] = 'too-long';
  }
  return problems;
}

/** Whom an opportunity is of, and as which record: as the one that was there, if any. */
export interface OpportunityOrigin {
  id: OpportunityId;
  person: Pick<Person, 'id' | 'firstTouch'>;
  before?: Opportunity | undefined;
}

/**
 * The opportunity that a draft without problems stands for. What becomes an offer is one as of
 * today, or where it is new, as of the day on which it was opened.
 */
export function opportunityOf(
  draft: OpportunityDraft,
  { id, person, before }: OpportunityOrigin,
  today: DateKey,
  nowMs: number,
): Opportunity {
  const start = before ?? newOpportunity(id, person.id, '', today, nowMs);
  const staged = withStage(start, draft.stage, before ? today : draft.openedOn, nowMs);
  const {
    value: _value,
    currency: _currency,
    closedOn: _closedOn,
    firstTouch: _touch,
    statedSource: _source,
    context: _context,
    offeredBy,
    ...rest
  } = staged;
  const value = amountOf(draft.value);
  const [statedSource, context] = [draft.statedSource.trim(), draft.context.trim()];
  const firstTouch = firstTouchOf(draft, before?.firstTouch ?? person.firstTouch);
  return {
    ...rest,
    about: draft.about.trim(),
    openedOn: draft.openedOn,
    ...(!isOpen(draft) && { closedOn: draft.closedOn }),
    ...(value !== undefined && { value, currency: draft.currency }),
    ...(firstTouch && { firstTouch }),
    ...(statedSource && { statedSource }),
    ...(context && { context }),
    ...(offeredBy && draft.actions.includes(offeredBy) && { offeredBy }),
    actions: [...draft.actions],
    updatedAt: nowMs,
  };
}

/** The same place as it is known already comes with its day and how sure one is. */
function firstTouchOf({ source }: OpportunityDraft, known: Person['firstTouch']) {
  if (!source) return undefined;
  return known?.source === source ? known : { source, certainty: 'sure' as const };
}

/** "12 000", "12000.50", "12000,5"; nothing where one cannot be sure what was meant: "12,000". */
export function amountOf(text: string): number | undefined {
  const bare = text.replace(/[\s'’]/g, '').replace(',', '.');
  return /^\d{1,12}(\.\d{1,2})?$/.test(bare) ? Number(bare) : undefined;
}
