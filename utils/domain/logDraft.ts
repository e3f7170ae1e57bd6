import * as v from 'valibot';
import {
  type ActionKind,
  actionKindSchema,
  NOTE_MAX_LENGTH,
  type Reach,
  type RealWorldAction,
  reachesOf,
  reachSchema,
} from './action';
import { type Calendar, type DateKey, dateKeyOf } from './calendar';
import { type ActionId, actionIdSchema, type PersonId, personIdSchema } from './ids';
import { NAME_MAX_LENGTH, tidyName } from './person';

/** The form as it stands, half-filled or not; kept at each keystroke, since a popup closes at a click. */
export const logDraftSchema = v.object({
  kind: v.fallback(actionKindSchema, 'call'),
  person: v.fallback(v.string(), ''),
  /** Set when the name was chosen from the known people: two of them may bear the same one. */
  personId: v.optional(v.fallback(v.union([personIdSchema, v.undefined()]), undefined)),
  reach: v.optional(v.fallback(v.union([reachSchema, v.undefined()]), undefined)),
  next: v.fallback(v.string(), ''),
  /** `YYYY-MM-DD` or empty. */
  due: v.fallback(v.string(), ''),
  note: v.fallback(v.string(), ''),
  /** Empty means now. */
  on: v.fallback(v.string(), ''),
  time: v.fallback(v.string(), ''),
  /** The action whose next step this one carries out. */
  resolves: v.optional(v.fallback(v.union([actionIdSchema, v.undefined()]), undefined)),
});
export type LogDraft = v.InferOutput<typeof logDraftSchema>;

export const emptyDraft: LogDraft = {
  kind: 'call',
  person: '',
  next: '',
  due: '',
  note: '',
  on: '',
  time: '',
};

/** Reads whatever was kept of a draft. Never throws. */
export function readDraft(raw: unknown): LogDraft {
  const read = v.safeParse(logDraftSchema, raw);
  return read.success ? read.output : emptyDraft;
}

export function isEmptyDraft(draft: LogDraft): boolean {
  return (
    !draft.person &&
    !draft.next &&
    !draft.due &&
    !draft.note &&
    !draft.on &&
    !draft.time &&
    !draft.reach
  );
}

/** Another kind of action: an outcome that does not fit it any more is taken off. */
export function withKind(draft: LogDraft, kind: ActionKind): LogDraft {
  const { reach: _before, ...rest } = draft;
  const reach = fittingReach({ ...draft, kind });
  return { ...rest, kind, ...(reach && { reach }) };
}

/** An outcome counts only where it fits: a message with "spoke" would be a conversation. */
function fittingReach({ kind, reach }: LogDraft): Reach | undefined {
  return reach && reachesOf(kind).includes(reach) ? reach : undefined;
}

/** Another name, typed or chosen. What was known of the one before goes. */
export function withPerson(draft: LogDraft, name: string, chosen?: PersonId): LogDraft {
  const { personId: _before, ...rest } = draft;
  return { ...rest, person: name, ...(chosen && { personId: chosen }) };
}

export type DraftField = 'person' | 'reach' | 'next' | 'due' | 'on' | 'time' | 'note';
export type DraftProblem =
  | 'person-missing'
  | 'too-long'
  | 'reach-missing'
  | 'step-missing'
  | 'date-invalid'
  | 'date-in-future'
  | 'date-in-past'
  | 'time-invalid';
export type DraftProblems = Partial<Record<DraftField, DraftProblem>>;

/** Local "now" of the person who logs. */
export interface LocalNow {
  date: DateKey;
  time: string;
  zone: string;
}

export function localNowAt(calendar: Calendar, wallMs: number): LocalNow {
  const local = calendar.localTimeAt(wallMs);
  const [hour, minute] = [local.hour, local.minute].map((part) => String(part).padStart(2, '0'));
  return { date: dateKeyOf(local), time: `${hour}:${minute}`, zone: calendar.zone };
}

const isDate = (text: string) => v.is(v.pipe(v.string(), v.isoDate()), text) && isRealDate(text);
const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

function isRealDate(text: string): boolean {
  const at = new Date(`${text}T00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/**
 * What is wrong with a draft, by field; nothing wrong is an empty object. An edited action may keep
 * the date that its next step had, though it has passed by now.
 */
export function problemsOf(draft: LogDraft, now: LocalNow, dueBefore = ''): DraftProblems {
  const problems: DraftProblems = {};
  const name = tidyName(draft.person);
  if (!name) problems.person = 'person-missing';
  else if (name.length > NAME_MAX_LENGTH) problems.person = 'too-long';
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
  return problems;
}

/** The action that a draft without problems stands for. */
export function actionOf(
  draft: LogDraft,
  ids: { action: ActionId; person: PersonId },
  now: LocalNow,
  nowMs: number,
): RealWorldAction {
  const next = draft.next.trim();
  const note = draft.note.trim();
  const reach = fittingReach(draft);
  const time = draft.time || (draft.on && draft.on !== now.date ? '' : now.time);
  return {
    id: ids.action,
    kind: draft.kind,
    by: 'me',
    on: draft.on || now.date,
    ...(time && { time }),
    zone: now.zone,
    people: [ids.person],
    ...(reach && { reach }),
    ...(next && { next: { note: next, ...(draft.due && { due: draft.due }) } }),
    ...(note && { note }),
    ...(draft.resolves && { resolves: draft.resolves }),
    loggedAt: nowMs,
    updatedAt: nowMs,
  };
}

/** The draft that edits an action which is already in the log. */
export function draftOf(action: RealWorldAction, personName: string): LogDraft {
  const [personId] = action.people;
  return {
    kind: action.kind,
    person: personName,
    ...(personId && { personId }),
    ...(action.reach && { reach: action.reach }),
    next: action.next?.note ?? '',
    due: action.next?.due ?? '',
    note: action.note ?? '',
    on: action.on,
    time: action.time ?? '',
  };
}
