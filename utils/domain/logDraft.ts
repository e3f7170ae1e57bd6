import * as v from 'valibot';
import {
  type ActionKind,
  actionKindSchema,
  EVENT_MAX_LENGTH,
  isConversation,
  MOST_MINUTES,
  NOTE_MAX_LENGTH,
  promptSchema,
  type Reach,
  type RealWorldAction,
  type Result,
  reachesOf,
  reachSchema,
  resultSchema,
} from './action';
import { type Calendar, type DateKey, dateKeyOf } from './calendar';
import {
  type ActionId,
  actionIdSchema,
  opportunityIdSchema,
  type PersonId,
  personIdSchema,
  sessionIdSchema,
} from './ids';
import { NAME_MAX_LENGTH, tidyName } from './person';

/** Somebody in a form: a name, and who is meant by it where it was chosen from the known people. */
export const namedSchema = v.object({
  name: v.string(),
  id: v.optional(v.fallback(v.union([personIdSchema, v.undefined()]), undefined)),
});
export type Named = v.InferOutput<typeof namedSchema>;

/** The form as it stands, half-filled or not; kept at each keystroke, since a popup closes at a click. */
export const logDraftSchema = v.object({
  kind: v.fallback(actionKindSchema, 'call'),
  person: v.fallback(v.string(), ''),
  /** Set when the name was chosen from the known people: two of them may bear the same one. */
  personId: v.optional(v.fallback(v.union([personIdSchema, v.undefined()]), undefined)),
  /** Who was there too, named before the person of the field. */
  others: v.optional(v.fallback(v.union([v.array(namedSchema), v.undefined()]), undefined)),
  /** Me, unless it says otherwise. */
  by: v.optional(v.fallback(v.union([v.literal('them'), v.undefined()]), undefined)),
  reach: v.optional(v.fallback(v.union([reachSchema, v.undefined()]), undefined)),
  result: v.optional(v.fallback(v.union([resultSchema, v.undefined()]), undefined)),
  next: v.fallback(v.string(), ''),
  nextKind: v.optional(v.fallback(v.union([actionKindSchema, v.undefined()]), undefined)),
  /** `YYYY-MM-DD` or empty. */
  due: v.fallback(v.string(), ''),
  note: v.fallback(v.string(), ''),
  /** Empty means now. */
  on: v.fallback(v.string(), ''),
  time: v.fallback(v.string(), ''),
  minutes: v.fallback(v.string(), ''),
  event: v.fallback(v.string(), ''),
  /** The action whose next step this one carries out. */
  resolves: v.optional(v.fallback(v.union([actionIdSchema, v.undefined()]), undefined)),
  /** What made one do it, as long as it is with the person whom that named. */
  promptedBy: v.optional(v.fallback(v.union([promptSchema, v.undefined()]), undefined)),
  /** The visit that led to the form, as long as it is with the person whom that named. */
  sessionId: v.optional(v.fallback(v.union([sessionIdSchema, v.undefined()]), undefined)),
  /** For which opportunity it was done; empty for none, nothing where that was not chosen. */
  opportunityId: v.optional(
    v.fallback(v.union([opportunityIdSchema, v.literal(''), v.undefined()]), undefined),
  ),
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
  minutes: '',
  event: '',
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
    !draft.minutes &&
    !draft.event &&
    !draft.by &&
    !draft.others?.length &&
    !draft.reach
  );
}

/** Whether it says anything beside what every action says. */
export function hasMore(draft: LogDraft): boolean {
  const { on, time, minutes, event, note, by, nextKind, result, opportunityId } = draft;
  return [on, time, minutes, event, note, by, nextKind, result, opportunityId].some(Boolean);
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

/** What came of it is asked where something can have: they were spoken to, or moved themselves. */
export function mayHaveResult(draft: LogDraft): boolean {
  const reach = fittingReach(draft);
  return draft.by === 'them' || isConversation({ ...(reach && { reach }) });
}

export function withResult(draft: LogDraft, result: Result | undefined): LogDraft {
  const { result: _before, ...rest } = draft;
  return { ...rest, ...(result && { result }) };
}

export function withNextKind(draft: LogDraft, nextKind: ActionKind | undefined): LogDraft {
  const { nextKind: _before, ...rest } = draft;
  return { ...rest, ...(nextKind && { nextKind }) };
}

function fittingResult(draft: LogDraft): Result | undefined {
  return mayHaveResult(draft) ? draft.result : undefined;
}

/** Whether an action of a kind may be one with several people. */
export function mayHaveSeveral(kind: ActionKind): boolean {
  return kind === 'meeting' || kind === 'visit' || kind === 'event';
}

/** All whom a form names, in the order in which it shows them. */
export function peopleIn({
  others = [],
  person,
  personId,
}: Pick<LogDraft, 'others' | 'person' | 'personId'>): Named[] {
  const named = { name: person, ...(personId && { id: personId }) };
  return tidyName(person) ? [...others, named] : others;
}

/** The person of the field joins those who were there too, and the field is free for the next. */
export function withOneMore(draft: LogDraft): LogDraft {
  if (!tidyName(draft.person)) return draft;
  const { personId: _joined, ...rest } = draft;
  return { ...rest, person: '', others: peopleIn(draft) };
}

export function withoutOther(draft: LogDraft, index: number): LogDraft {
  const { others = [], ...rest } = draft;
  const left = others.toSpliced(index, 1);
  return { ...rest, ...(left.length > 0 && { others: left }) };
}

/** Another name, typed or chosen. What was known of the one before goes. */
export function withPerson(draft: LogDraft, name: string, chosen?: PersonId): LogDraft {
  const { personId: before, promptedBy: _prompt, sessionId, ...rest } = draft;
  return {
    ...rest,
    person: name,
    ...(chosen && { personId: chosen }),
    // A visit that named nobody led to whoever is named now.
    ...(sessionId && !before && { sessionId }),
  };
}

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

export const isDate = (text: string) =>
  v.is(v.pipe(v.string(), v.isoDate()), text) && isRealDate(text);
export const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

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

/** The minutes that were typed, if they are a number that an action can last. */
function minutesIn({ minutes }: LogDraft): number | undefined {
  const number = /^\d{1,5}$/.test(minutes.trim()) ? Number(minutes) : 0;
  return number >= 1 && number <= MOST_MINUTES ? number : undefined;
}

/** The action that a draft without problems stands for. */
export function actionOf(
  draft: LogDraft,
  ids: { action: ActionId; people: PersonId[] },
  now: LocalNow,
  nowMs: number,
): RealWorldAction {
  const next = draft.next.trim();
  const note = draft.note.trim();
  const reach = fittingReach(draft);
  const result = fittingResult(draft);
  const minutes = minutesIn(draft);
  const event = draft.event.trim();
  const { due, nextKind } = draft;
  const time = draft.time || (draft.on && draft.on !== now.date ? '' : now.time);
  return {
    id: ids.action,
    kind: draft.kind,
    by: draft.by ?? 'me',
    on: draft.on || now.date,
    ...(time && { time }),
    zone: now.zone,
    ...(minutes && { minutes }),
    people: ids.people,
    ...(event && { event }),
    ...(reach && { reach }),
    ...(result && { result }),
    ...(next && {
      next: { ...(nextKind && { kind: nextKind }), note: next, ...(due && { due }) },
    }),
    ...(note && { note }),
    ...(draft.resolves && { resolves: draft.resolves }),
    ...(draft.promptedBy && { promptedBy: draft.promptedBy }),
    ...(draft.sessionId && { sessionId: draft.sessionId }),
    loggedAt: nowMs,
    updatedAt: nowMs,
  };
}

/**
 * The draft that edits an action which is already in the log. Whoever has no name any more is not
 * in it; an edit leaves them where they are.
 */
export function draftOf(
  action: RealWorldAction,
  nameOf: (id: PersonId) => string | undefined,
): LogDraft {
  const named = action.people.flatMap((id) => {
    const name = nameOf(id);
    return name ? [{ name, id }] : [];
  });
  const others = named.slice(0, -1);
  const last = named.at(-1);
  return {
    kind: action.kind,
    person: last?.name ?? '',
    ...(last && { personId: last.id }),
    ...(others.length > 0 && { others }),
    ...(action.by === 'them' && { by: action.by }),
    ...(action.reach && { reach: action.reach }),
    ...(action.result && { result: action.result }),
    next: action.next?.note ?? '',
    ...(action.next?.kind && { nextKind: action.next.kind }),
    due: action.next?.due ?? '',
    note: action.note ?? '',
    on: action.on,
    time: action.time ?? '',
    minutes: action.minutes === undefined ? '' : String(action.minutes),
    event: action.event ?? '',
  };
}
