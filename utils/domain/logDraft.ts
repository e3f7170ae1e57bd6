import * as v from 'valibot';
import {
  type ActionKind,
  actionKindSchema,
  isConversation,
  MOST_MINUTES,
  promptSchema,
  type Reach,
  type Result,
  reachesOf,
  reachSchema,
  resultSchema,
} from './action';
import {
  actionIdSchema,
  opportunityIdSchema,
  type PersonId,
  personIdSchema,
  sessionIdSchema,
} from './ids';
import { tidyName } from './person';

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

/** What was typed into a form while it was being logged: each field that stands otherwise now. */
export function typedSince(now: LogDraft, logged: LogDraft): LogDraft {
  const isOther = (key: string) => {
    const [one, other] = [now, logged].map((draft) => draft[key as keyof LogDraft]);
    return JSON.stringify(one) !== JSON.stringify(other);
  };
  const typed = Object.fromEntries(Object.entries(now).filter(([key]) => isOther(key)));
  return { ...emptyDraft, ...typed };
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
export function fittingReach({ kind, reach }: LogDraft): Reach | undefined {
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

export function fittingResult(draft: LogDraft): Result | undefined {
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

/** The minutes that were typed, if they are a number that an action can last. */
export function minutesIn({ minutes }: LogDraft): number | undefined {
  const number = /^\d{1,5}$/.test(minutes.trim()) ? Number(minutes) : 0;
  return number >= 1 && number <= MOST_MINUTES ? number : undefined;
}
