import type { RealWorldAction } from './action';
import type { ActionId, PersonId } from './ids';
import type { LocalNow } from './localNow';
import { fittingReach, fittingResult, type LogDraft, minutesIn } from './logDraft';

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
