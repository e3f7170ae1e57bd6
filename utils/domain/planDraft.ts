import type { DateKey } from './calendar';
import type { DraftProblem } from './draftProblems';
import type { PersonId, PlanId } from './ids';
import type { IfThen } from './ifThen';
import { isDate, isTime } from './localNow';
import { NAME_MAX_LENGTH, tidyName } from './person';
import type { WEEKDAYS } from './settings';

export const PLAN_ABOUT_MAX_LENGTH = 200;

/** The form of a plan as it stands. */
export interface PlanDraft {
  each: 'date' | 'week';
  /** `YYYY-MM-DD` or empty; for a plan of one date. */
  on: string;
  /** 1 is Monday; for a plan of each week. */
  weekday: Weekday;
  time: string;
  person: string;
  /** Set when the name was chosen from the known people. */
  personId?: PersonId | undefined;
  about: string;
}
export type Weekday = (typeof WEEKDAYS)[number];

export type PlanField = 'on' | 'time' | 'person' | 'about';
export type PlanProblems = Partial<Record<PlanField, DraftProblem>>;

export const emptyPlan: PlanDraft = {
  each: 'date',
  on: '',
  weekday: 1,
  time: '10:00',
  person: '',
  about: '',
};

/** What is wrong with it, by field. A date that it had before an edit may have passed. */
export function problemsOfPlan(draft: PlanDraft, today: DateKey, onBefore = ''): PlanProblems {
  const problems: PlanProblems = {};
  const name = tidyName(draft.person);
  if (draft.each === 'date' && !isDate(draft.on)) problems.on = 'date-invalid';
  else if (draft.each === 'date' && draft.on < today && draft.on !== onBefore)
    problems.on = 'date-in-past';
  if (!isTime(draft.time)) problems.time = 'time-invalid';
  if (!name) problems.person = 'person-missing';
  else if (name.length > NAME_MAX_LENGTH) problems.person = 'too-long';
  if (draft.about.trim().length > PLAN_ABOUT_MAX_LENGTH) problems.about = 'too-long';
  return problems;
}

/** The plan that a draft without problems stands for. One that is moved is to be carried out anew. */
export function planOf(
  { each, on, weekday, time, about }: PlanDraft,
  ids: { plan: PlanId; person: PersonId },
  nowMs: number,
): IfThen {
  return {
    id: ids.plan,
    day: each === 'date' ? { each, on } : { each, weekday },
    time,
    person: ids.person,
    about: about.trim(),
    updatedAt: nowMs,
  };
}

/** The draft that edits a plan. */
export function draftOfPlan({ day, time, person, about }: IfThen, name: string): PlanDraft {
  return {
    ...emptyPlan,
    ...day,
    time,
    person: name,
    ...(person && { personId: person }),
    about,
  };
}
