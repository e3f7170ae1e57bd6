import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type PeopleById, peopleById } from '../../components/log/describe';
import type { LogEvent } from '../../components/log/LogNotice';
import type { ReadOpportunities } from '../../components/log/useOpportunityChoice';
import type { RealWorldAction } from '../../utils/domain/action';
import { emptyDraft, isEmptyDraft, type LogDraft } from '../../utils/domain/logDraft';
import { type DueStep, openSteps, personOf } from '../../utils/domain/nextSteps';
import { findsNeed } from '../../utils/domain/opportunityLinks';
import type { Services } from './services';
import { type Touched, unreadableBecause, useChanges } from './useChanges';
import type { KeptDraft } from './useDraft';

/** What a page needs of the log at once: little, however long the log is. */
export interface Glance {
  /** Logged since the day began. */
  today: readonly RealWorldAction[];
  /** Logged last, the latest first. */
  last: readonly RealWorldAction[];
  /** Open, with a date, with somebody who may be contacted; the earliest first. */
  steps: readonly DueStep[];
  /** The people in all of these. */
  people: PeopleById;
  /** There is neither an action nor a person. */
  isEmpty: boolean;
}

/** Is told what was touched; nothing is all of it. */
export type Follower = (touched: Touched | undefined) => Promise<void> | void;

export interface Logbook {
  /** Nothing while it is still being read. */
  glance: Glance | undefined;
  /** What last happened, and how many things have. */
  event: LogEvent | undefined;
  count: number;
  /** None where they cannot be read, which is said. */
  opportunitiesOf: ReadOpportunities;
  add(draft: LogDraft): Promise<void>;
  edit(action: RealWorldAction, draft: LogDraft): Promise<boolean>;
  remove(action: RealWorldAction, how: 'taken-back' | 'deleted'): Promise<void>;
  settle(step: DueStep): Promise<void>;
  /** Fills the form in for a next step. */
  start(step: DueStep): void;
  /** Fills the form in; what stood there can be put back. */
  begin(draft: LogDraft): void;
  undo(event: LogEvent): Promise<void>;
  /** Reads it anew, since it was changed as a whole. */
  look(): void;
  /** Tells of each change, and waits for who follows before it says that it is done. */
  follow(follower: Follower): () => void;
  /** Says what happened beside the changes. */
  say(event: LogEvent): void;
}

const LAST_ACTIONS = 5;

/** The log as our pages use it: what they need of it at once, and every change of it. */
export function useLogbook(services: Services, kept: KeptDraft, dayStartedAt: number): Logbook {
  const { log } = services;
  const [glance, setGlance] = useState<Glance>();
  const followers = useRef(new Set<Follower>());
  const readGlance = useCallback(async () => {
    const [today, last, dated] = await Promise.all([
      log.loggedSince(dayStartedAt),
      log.lastLogged(LAST_ACTIONS),
      log.withOpenSteps(),
    ]);
    const people = await log.peopleOf([...last, ...dated].flatMap((action) => action.people));
    const isEmpty = last.length === 0 && !(await log.hasPeople());
    setGlance({
      today,
      last,
      steps: openSteps(dated, people),
      people: peopleById(people),
      isEmpty,
    });
  }, [log, dayStartedAt]);
  const read = useCallback(
    async (touched?: Touched) => {
      await Promise.all([readGlance(), ...[...followers.current].map((tell) => tell(touched))]);
    },
    [readGlance],
  );
  const { change, say, forget, event, count } = useChanges(services, read);

  const look = useCallback(
    () => void read().catch((error: unknown) => say(unreadableBecause(error))),
    [read, say],
  );
  useEffect(() => {
    look();
    // Another page of ours may have changed the log meanwhile.
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [look]);

  function begin(draft: LogDraft): void {
    if (!isEmptyDraft(kept.draft)) say({ kind: 'form-replaced', draft: kept.draft });
    kept.replace(draft);
  }

  return {
    glance,
    event,
    count,
    look,
    begin,
    say,
    follow: useCallback((follower) => {
      followers.current.add(follower);
      return () => followers.current.delete(follower);
    }, []),
    opportunitiesOf: useCallback(
      (people) =>
        log.opportunitiesOf(people).catch((error: unknown) => {
          say(unreadableBecause(error));
          return [];
        }),
      [log, say],
    ),
    async add(draft) {
      await change(async (nowMs, now) => {
        const action = await log.add(draft, now, nowMs);
        kept.release(draft);
        const toOpen = draft.opportunityId || !findsNeed(action) ? undefined : action.people.at(-1);
        return { event: { kind: 'logged', action, toOpen }, touched: touchedBy(action) };
      });
    },
    edit: (before, draft) =>
      change(async (nowMs, now) => {
        const action = await log.edit(before.id, draft, now, nowMs);
        return { event: { kind: 'saved', action }, touched: touchedBy(before, action) };
      }, true),
    async remove(action, kind) {
      await change(async (nowMs) => {
        const removed = await log.remove(action.id, nowMs);
        return { event: { kind, removed }, touched: touchedBy(removed.action) };
      });
    },
    async settle({ action }) {
      await change(async (nowMs) => {
        await log.settleStep(action.id, true, nowMs);
        return { event: { kind: 'settled', action }, touched: touchedBy(action) };
      });
    },
    start(step) {
      const { action } = step;
      const person = glance && personOf(step, glance.people.values());
      begin({
        ...emptyDraft,
        resolves: action.id,
        ...(action.next?.kind && { kind: action.next.kind }),
        ...(person && { person: person.name, personId: person.id }),
      });
    },
    async undo(event) {
      if (event.kind === 'form-replaced') {
        kept.replace(event.draft);
        forget();
        return;
      }
      await change(async (nowMs) => {
        switch (event.kind) {
          case 'logged': {
            const removed = await log.remove(event.action.id, nowMs);
            return { event: { kind: 'taken-back', removed }, touched: touchedBy(event.action) };
          }
          case 'taken-back':
          case 'deleted':
            await log.restore(event.removed, nowMs);
            return { event: { kind: 'restored' }, touched: touchedBy(event.removed.action) };
          case 'settled':
            await log.settleStep(event.action.id, false, nowMs);
            return { event: { kind: 'reopened' }, touched: touchedBy(event.action) };
          default:
            throw new Error(`Nothing undoes "${event.kind}"`);
        }
      });
    },
  };
}

/** Actions, those whose next step they carried out, and all the people in them. */
function touchedBy(...actions: readonly RealWorldAction[]): Touched {
  return {
    actions: actions.flatMap(({ id, resolves }) => (resolves ? [id, resolves] : [id])),
    people: actions.flatMap(({ people }) => people),
  };
}
