import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RealWorldAction } from '../../utils/domain/action';
import { type FoldedPerson, foldPeople } from '../../utils/domain/foldedPeople';
import type { PersonId } from '../../utils/domain/ids';
import { latestFirst } from '../../utils/domain/latestFirst';
import { entryOf, type LogEntry } from '../../utils/domain/logSearch';
import type { Person } from '../../utils/domain/person';
import type { Log } from '../../utils/storage/log';
import { type Touched, unreadableBecause } from '../shared/useChanges';
import type { Logbook } from '../shared/useLogbook';

/** All of the log, as far as it has been read. */
export interface WholeLog {
  /** The latest first; nothing until the first of them are there. */
  entries: readonly LogEntry[] | undefined;
  /** Whether all people are there: they come before the rest of the log. */
  hasPeople: boolean;
  /** What is not yet complete is still being read. */
  complete: boolean;
  /** The same without their words, once they are complete. */
  actions: readonly RealWorldAction[] | undefined;
  peopleById: ReadonlyMap<PersonId, Person>;
  people: readonly Person[];
  /** The same people, as a search finds them. */
  folded: readonly FoldedPerson[];
  /** How many records cannot be read. */
  unreadable: number;
}

type Read = Omit<WholeLog, 'actions' | 'people' | 'folded'> & {
  foldedById: ReadonlyMap<PersonId, FoldedPerson>;
};

const NOTHING: Read = {
  entries: undefined,
  hasPeople: false,
  complete: false,
  peopleById: new Map(),
  foldedById: new Map(),
  unreadable: 0,
};

/** Reads all of the log from when it is wanted on: its first page at once, the rest in slices. */
export function useWholeLog(log: Log, { follow, say }: Logbook, wanted: boolean): WholeLog {
  const [read, setRead] = useState(NOTHING);
  const reading = useRef<AbortController>(undefined);
  const stale = useRef(true);
  useEffect(() => {
    function start(): void {
      reading.current?.abort();
      const controller = new AbortController();
      reading.current = controller;
      stale.current = false;
      readAll(log, setRead, controller.signal)
        .then(() => {
          if (reading.current === controller) reading.current = undefined;
        })
        .catch((error: unknown) => say(unreadableBecause(error)));
    }

    const unfollow = follow(async (touched) => {
      if (touched) await patch(log, setRead, touched);
      // What is read just now may have been read before the change.
      const isOld = touched === undefined || reading.current !== undefined;
      if (isOld && wanted) start();
      else if (isOld) stale.current = true;
    });
    if (wanted && stale.current) start();
    return unfollow;
  }, [log, follow, say, wanted]);
  useEffect(() => () => reading.current?.abort(), []);

  const people = useMemo(() => [...read.peopleById.values()], [read.peopleById]);
  const folded = useMemo(() => [...read.foldedById.values()], [read.foldedById]);
  const { entries, complete } = read;
  const actions = useMemo(
    () => (complete ? entries?.map(({ action }) => action) : undefined),
    [entries, complete],
  );
  return { ...read, actions, people, folded };
}

type SetRead = (change: (before: Read) => Read) => void;

async function readAll(log: Log, set: SetRead, signal: AbortSignal): Promise<void> {
  await readFirstPage(log, set);
  const peopleById = new Map<PersonId, Person>();
  const foldedById = new Map<PersonId, FoldedPerson>();
  const unreadablePeople = await log.peopleInSlices((people) => {
    for (const person of people) peopleById.set(person.id, person);
    for (const folded of foldPeople(people)) foldedById.set(folded.person.id, folded);
  }, signal);
  if (signal.aborted) return;
  set((before) =>
    before.complete ? before : { ...before, peopleById, foldedById, hasPeople: true },
  );

  const entries: LogEntry[] = [];
  let shown = 0;
  const unreadableActions = await log.actionsInSlices((actions) => {
    for (const action of actions) entries.push(entryOf(action));
    // A longer log is drawn seldom while it comes: each drawing looks at all of it.
    if (entries.length < 2 * shown) return;
    shown = entries.length;
    const sofar = { entries: [...entries] };
    set((before) => (before.complete ? before : { ...before, ...sofar }));
  }, signal);
  if (signal.aborted) return;
  const unreadable = unreadablePeople + unreadableActions;
  set(() => ({ entries, hasPeople: true, complete: true, peopleById, foldedById, unreadable }));
}

/** The latest actions and who is in them, before anything else is read. */
async function readFirstPage(log: Log, set: SetRead): Promise<void> {
  let first: readonly RealWorldAction[] = [];
  const stop = new AbortController();
  await log.actionsInSlices((actions) => {
    first = actions;
    stop.abort();
  }, stop.signal);
  const people = await log.peopleOf(first.flatMap((action) => action.people));
  const page = {
    entries: first.map(entryOf),
    peopleById: new Map(people.map((person) => [person.id, person])),
    foldedById: new Map(foldPeople(people).map((folded) => [folded.person.id, folded])),
  };
  set((before) => (before.entries ? before : { ...before, ...page }));
}

/** Brings what is shown up to date with one change, without reading all of it again. */
async function patch(log: Log, set: SetRead, touched: Touched): Promise<void> {
  const actions = await log.actionsOf(touched.actions);
  const ids = [...touched.people, ...actions.flatMap((action) => action.people)];
  const people = await log.peopleOf(ids);
  set((before) => {
    if (!before.entries) return before;
    const gone = new Set(touched.actions);
    const entries = before.entries.filter(({ action }) => !gone.has(action.id));
    for (const action of actions) entries.splice(placeOf(action, entries), 0, entryOf(action));
    const peopleById = new Map(before.peopleById);
    const foldedById = new Map(before.foldedById);
    for (const id of ids) {
      peopleById.delete(id);
      foldedById.delete(id);
    }
    for (const person of people) peopleById.set(person.id, person);
    for (const folded of foldPeople(people)) foldedById.set(folded.person.id, folded);
    return { ...before, entries, peopleById, foldedById };
  });
}

/** Where an action belongs among those that are in order. */
function placeOf(action: RealWorldAction, entries: readonly LogEntry[]): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry && latestFirst(entry.action, action) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
