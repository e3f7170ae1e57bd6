import { EVENT_MAX_LENGTH, NOTE_MAX_LENGTH, reachesOf } from './action';
import { isDate, isTime, type LocalNow } from './localNow';
import { fittingReach, type LogDraft, minutesIn, peopleIn } from './logDraft';
import { NAME_MAX_LENGTH, tidyName } from './person';

export type DraftField =
  | 'person'
  | 'reach'
  | 'opportunity'
  | 'next'
  | 'due'
  | 'on'
  | 'time'
  | 'minutes'
  | 'event'
  | 'note';
export type DraftProblem =
  | 'person-missing'
  | 'too-long'
  | 'reach-missing'
  | 'step-missing'
  | 'date-invalid'
  | 'date-in-future'
  | 'date-in-past'
  | 'time-invalid'
  | 'minutes-invalid';
export type DraftProblems = Partial<Record<DraftField, DraftProblem>>;

/**
 * What is wrong with a draft, by field; nothing wrong is an empty object. An edited action may keep
 * the date that its next step had, though it has passed by now.
 */
export function problemsOf(draft: LogDraft, now: LocalNow, dueBefore = ''): DraftProblems {
  const problems: DraftProblems = {};
  const names = peopleIn(draft).map(({ name }) => tidyName(name));
  if (!names.some(Boolean)) problems.person = 'person-missing';
  else if (names.some(({ length }) => length > NAME_MAX_LENGTH)) problems.person = 'too-long';
  if (reachesOf(draft.kind).length > 0 && !fittingReach(draft)) problems.reach = 'reach-missing';
  if (draft.due && !isDate(draft.due)) problems.due = 'date-invalid';
  else if (draft.due && draft.due < now.date && draft.due !== dueBefore)
    problems.due = 'date-in-past';
  if (draft.due && !draft.next.trim()) problems.next = 'step-missing';
  if (draft.next.trim().length > 200) problems.next = 'too-long';
  if (draft.note.length > NOTE_MAX_LENGTH) problems.note = 'too-long';
  if (draft.on && !isDate(draft.on)) problems.on = 'date-invalid';
  else if (draft.on > now.date) problems.on = 'date-in-future';
  if (draft.time && !isTime(draft.time)) problems.time = 'time-invalid';
  else if (draft.time > now.time && (draft.on || now.date) === now.date) {
    problems.time = 'date-in-future';
  }
  if (draft.minutes.trim() && !minutesIn(draft)) problems.minutes = 'minutes-invalid';
  if (draft.event.trim().length > EVENT_MAX_LENGTH) problems.event = 'too-long';
  return problems;
}
