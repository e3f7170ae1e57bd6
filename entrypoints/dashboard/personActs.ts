import type { PersonEvent } from '../../components/people/card/PersonNotice';
import type { DateKey } from '../../utils/domain/calendar';
import { newId, opportunityIdSchema } from '../../utils/domain/ids';
import { emptyDraft, isEmptyDraft, type LogDraft, readDraft } from '../../utils/domain/logDraft';
import type { Opportunity } from '../../utils/domain/opportunity';
import {
  draftOfOpportunity,
  type OpportunityDraft,
  opportunityOf,
  withFormChanges,
} from '../../utils/domain/opportunityDraft';
import { foldName, type Person } from '../../utils/domain/person';
import type { Services } from '../shared/services';
import { DRAFT_KEY } from '../shared/useDraft';

type Writing = Pick<Services, 'personRecord' | 'log' | 'introductions'>;

/** The person with another answer to whether they may be contacted; none lifts it. */
export function withDoNotContact(person: Person, why: string | undefined, nowMs: number): Person {
  const { doNotContact, ...rest } = person;
  return why === undefined
    ? rest
    : { ...rest, doNotContact: { at: doNotContact?.at ?? nowMs, why } };
}

/** `before` is the opportunity as the form began with it: what it left as it was may be new by now. */
export async function saveOpportunity(
  { personRecord }: Pick<Writing, 'personRecord'>,
  draft: OpportunityDraft,
  { person, before, today }: { person: Person; before: Opportunity | undefined; today: DateKey },
  nowMs: number,
): Promise<PersonEvent> {
  if (before) {
    const asDraft = (one: Opportunity) => draftOfOpportunity(one, draft.currency);
    const edit = (now: Opportunity | undefined) => {
      const form = now ? withFormChanges(asDraft(now), asDraft(before), draft) : draft;
      const origin = { id: before.id, person, before: now ?? before };
      return opportunityOf(form, origin, today, nowMs);
    };
    await personRecord.editOpportunity(before.id, edit, nowMs);
  } else {
    const id = newId(opportunityIdSchema);
    await personRecord.saveOpportunity(opportunityOf(draft, { id, person }, today, nowMs), nowMs);
  }
  return { kind: 'opportunity-saved' };
}

/** Undoes what last happened; what cannot be undone is said again. */
export async function undo(
  { personRecord, log, introductions }: Writing,
  event: PersonEvent,
  nowMs: number,
): Promise<PersonEvent> {
  switch (event.kind) {
    case 'merged':
      await personRecord.unmerge(event.undo, nowMs);
      return { kind: 'unmerged' };
    case 'removed':
      await personRecord.restore(event.undo, nowMs);
      return { kind: 'back' };
    case 'opportunity-deleted':
      await personRecord.restoreOpportunity(event.before, nowMs);
      return { kind: 'opportunity-back' };
    case 'action-deleted':
      await log.restore(event.removed, nowMs);
      return { kind: 'back' };
    case 'introduction-noted':
      await introductions.forget(event.noted, nowMs);
      return { kind: 'introduction-forgotten' };
    case 'introduction-deleted':
      await introductions.restore(event.before, nowMs);
      return { kind: 'back' };
    default:
      return event;
  }
}

/**
 * Starts the form of the log with a person. Nothing is written where it holds something about
 * somebody else: what comes back then says so, with the draft that would take its place.
 */
export async function startLog(
  { local }: Services['storage'],
  { id, name }: Person,
): Promise<PersonEvent | undefined> {
  const kept = readDraft((await local.get(DRAFT_KEY))[DRAFT_KEY]);
  const isTheirs = kept.person === '' || foldName(kept.person) === foldName(name);
  if (!isTheirs && !isEmptyDraft(kept)) {
    const draft = { ...emptyDraft, person: name, personId: id };
    return { kind: 'form-busy', name: kept.person, draft };
  }
  await keepDraft(local, { ...kept, person: name, personId: id });
  return undefined;
}

export function keepDraft(local: Services['storage']['local'], draft: LogDraft): Promise<void> {
  return local.set({ [DRAFT_KEY]: draft });
}
