import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type PeopleById, peopleById } from '../../components/log/describe';
import type { LogEvent } from '../../components/log/LogNotice';
import type { RealWorldAction } from '../../utils/domain/action';
import { emptyDraft, isEmptyDraft, type LogDraft, localNowAt } from '../../utils/domain/logDraft';
import type { DueStep } from '../../utils/domain/nextSteps';
import type { Person } from '../../utils/domain/person';
import { sendCommand } from '../../utils/messages';
import type { Services } from './services';
import type { KeptDraft } from './useDraft';

type Lists = Awaited<ReturnType<Services['log']['lists']>>;

export interface Logbook {
  /** Nothing while the log is still being read. */
  actions: readonly RealWorldAction[] | undefined;
  people: readonly Person[];
  peopleById: PeopleById;
  /** How many records of it cannot be read. */
  unreadable: number;
  /** What last happened, and how many things have. */
  event: LogEvent | undefined;
  count: number;
  add(draft: LogDraft): Promise<void>;
  edit(action: RealWorldAction, draft: LogDraft): Promise<boolean>;
  remove(action: RealWorldAction, how: 'taken-back' | 'deleted'): Promise<void>;
  settle(step: DueStep): Promise<void>;
  /** Fills the form in for a next step. */
  start(step: DueStep): void;
  undo(event: LogEvent): Promise<void>;
  /** Reads it anew, since it was changed as a whole. */
  look(): void;
}

const NO_PEOPLE: readonly Person[] = [];

/** The log as our pages use it: its lists, every change of it, and what to say of the last one. */
export function useLogbook(services: Services, kept: KeptDraft): Logbook {
  const { log, runtime, clock } = services;
  const [lists, setLists] = useState<Lists>();
  const [{ event, count }, setLast] = useState<{ event?: LogEvent; count: number }>({ count: 0 });
  const busy = useRef(false);
  const say = useCallback(
    (event: LogEvent) => setLast(({ count }) => ({ event, count: count + 1 })),
    [],
  );
  const read = useCallback(async () => {
    setLists(await log.lists());
  }, [log]);

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

  /** One change at a time: a second press of a button while the first is written is no second wish. */
  async function change(work: (nowMs: number) => Promise<LogEvent>): Promise<boolean> {
    if (busy.current) return false;
    busy.current = true;
    try {
      const done = await work(clock.wallMs());
      void sendCommand(runtime, { type: 'actionLogged' });
      // What is written is done, even where it cannot be read back: to try again would double it.
      await read().then(
        () => say(done),
        (error: unknown) => say(unreadableBecause(error)),
      );
      return true;
    } catch (error) {
      say({ kind: isNamed(error, 'QuotaExceededError') ? 'disk-full' : 'failed' });
      return false;
    } finally {
      busy.current = false;
    }
  }

  const people = useMemo(() => peopleById(lists?.people ?? []), [lists]);
  const now = (nowMs: number) => localNowAt(clock.calendar, nowMs);

  return {
    actions: lists?.actions,
    people: lists?.people ?? NO_PEOPLE,
    unreadable: lists?.unreadable ?? 0,
    peopleById: people,
    event,
    count,
    look,
    async add(draft) {
      await change(async (nowMs) => {
        const action = await log.add(draft, now(nowMs), nowMs);
        kept.replace(emptyDraft);
        return { kind: 'logged', action };
      });
    },
    edit: (action, draft) =>
      change(async (nowMs) => {
        await log.edit(action.id, draft, now(nowMs), nowMs);
        return { kind: 'saved' };
      }),
    async remove(action, how) {
      await change(async (nowMs) => ({ kind: how, removed: await log.remove(action.id, nowMs) }));
    },
    async settle({ action }) {
      await change(async (nowMs) => {
        await log.settleStep(action.id, true, nowMs);
        return { kind: 'settled', action };
      });
    },
    start({ action }) {
      const [personId] = action.people;
      const person = personId ? people.get(personId) : undefined;
      if (!isEmptyDraft(kept.draft)) say({ kind: 'form-replaced', draft: kept.draft });
      kept.replace({
        ...emptyDraft,
        resolves: action.id,
        ...(person && { person: person.name, personId: person.id }),
      });
    },
    async undo(event) {
      if (event.kind === 'form-replaced') {
        kept.replace(event.draft);
        setLast(({ count }) => ({ count }));
        return;
      }
      await change(async (nowMs) => {
        switch (event.kind) {
          case 'logged':
            return { kind: 'taken-back', removed: await log.remove(event.action.id, nowMs) };
          case 'taken-back':
          case 'deleted':
            await log.restore(event.removed, nowMs);
            return { kind: 'restored' };
          case 'settled':
            await log.settleStep(event.action.id, false, nowMs);
            return { kind: 'reopened' };
          default:
            return event;
        }
      });
    },
  };
}

function unreadableBecause(error: unknown): LogEvent {
  return { kind: isNamed(error, 'DatabaseBlocked') ? 'log-blocked' : 'unreadable' };
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}
