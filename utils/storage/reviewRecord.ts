import { actionSchema, type RealWorldAction } from '../domain/action';
import { addDays, type DateKey } from '../domain/calendar';
import { isThere } from '../domain/isThere';
import { openingSchema } from '../domain/opening';
import { isOpen, type Opportunity, opportunitySchema } from '../domain/opportunity';
import { personSchema } from '../domain/person';
import { overtimesOfDaySchema, type SessionRecord, sessionRecordSchema } from '../domain/record';
import type { ReviewSources } from '../domain/review/arrange';
import { strikeSchema } from '../domain/review/strike';
import { type WeekNote, weekNoteSchema } from '../domain/review/weekNote';
import type { DatabaseSource, RappelDatabase } from './database';
import { type Readable, readInTurns } from './inTurns';
import { readable } from './readable';

/** What a review is made of, as far as it was read. */
export interface ReviewRead {
  sources: ReviewSources;
  weekNotes: WeekNote[];
  /** Nothing was left out. */
  isWhole: boolean;
}

/** What the person says of the record, and no part of it. */
export type ReviewRemarks = Pick<ReviewRead, 'weekNotes'> &
  Required<Pick<ReviewSources, 'strikes'>>;

/** So many actions are read in a moment: to read a part of them first would only take longer. */
const FEW_ACTIONS = 10_000;
/** A visit that runs into a day has begun by then, wherever the person was. */
const MARGIN_DAYS = 3;
/** A promise of the first days may have been kept before: as long a step is seldom planned ahead. */
const PROMISE_DAYS = 92;

/**
 * Reads all that reviews are made of, or with `since` what is needed of the record for figures from
 * that date on. Of people only those with whom there is business.
 */
export async function readReviewRecord(
  database: DatabaseSource,
  since?: DateKey,
  few = FEW_ACTIONS,
): Promise<ReviewRead> {
  const open = await database.open();
  const isPart = since !== undefined && (await hasMore(open, few));
  const from = isPart ? addDays(since, -MARGIN_DAYS) : undefined;
  const fromMs = from === undefined ? undefined : Date.parse(`${from}T00:00Z`);
  const instants = fromMs === undefined ? undefined : IDBKeyRange.lowerBound(fromMs);
  const days = from === undefined ? undefined : IDBKeyRange.lowerBound(from);
  const [sessions, openings, overtimes, opportunities, remarks, read] = await Promise.all([
    instants
      ? open.getAllFromIndex('sessions', 'startedAt', instants).then(readableSessions)
      : allInTurns(open.transaction('sessions').store, readableSessions),
    instants ? open.getAllFromIndex('openings', 'at', instants) : open.getAll('openings'),
    open.getAll('overtimes', days),
    open.getAll('opportunities'),
    readReviewRemarks(database),
    from === undefined || fromMs === undefined
      ? allInTurns(open.transaction('actions').store, liveActions)
      : actionsSince(open, from, fromMs).then(liveActions),
  ]);
  const business = readable(opportunitySchema, opportunities).filter(isThere);
  const actions =
    from === undefined
      ? read
      : [...read, ...liveActions(await linkedTo(open, read, business, from))];
  const wanted = from === undefined ? business : business.filter(reaches(from, actions));
  const people = await peopleBehind(open, from === undefined ? wanted : wanted.filter(isOf(from)));
  const { strikes, weekNotes } = remarks;
  return {
    sources: {
      sessions,
      openings: readable(openingSchema, openings),
      overtimes: readable(overtimesOfDaySchema, overtimes),
      actions,
      opportunities: wanted,
      people: readable(personSchema, people),
      strikes,
    },
    weekNotes,
    isWhole: !isPart,
  };
}

function readableSessions(records: readonly unknown[]): SessionRecord[] {
  return readable(sessionRecordSchema, records);
}

function liveActions(records: readonly unknown[]): RealWorldAction[] {
  return readable(actionSchema, records).filter(isThere);
}

/** So many take a moment; between two turns what is asked meanwhile is answered. */
const IN_A_TURN = 2_000;

/** While one turn is checked, the browser fetches that of another store. */
async function allInTurns<Kept extends { id: string }>(
  store: Readable<Kept>,
  check: (records: readonly unknown[]) => Kept[],
): Promise<Kept[]> {
  const all: Kept[] = [];
  for await (const turn of readInTurns(store, IN_A_TURN)) {
    for (const one of check(turn)) all.push(one);
  }
  return all;
}

/** The remarks alone, which are few. */
export async function readReviewRemarks(database: DatabaseSource): Promise<ReviewRemarks> {
  const open = await database.open();
  const [strikes, weekNotes] = await Promise.all([
    open.getAll('strikes'),
    open.getAll('weekNotes'),
  ]);
  return {
    strikes: readable(strikeSchema, strikes),
    weekNotes: readable(weekNoteSchema, weekNotes),
  };
}

/** Whether there are more actions than that; to count them all would take longer than to read some. */
async function hasMore(open: RappelDatabase, few: number): Promise<boolean> {
  const cursor = await open.transaction('actions').store.index('on').openKeyCursor();
  return (await cursor?.advance(few)) != null;
}

/**
 * Whether figures from a date on can speak of it: what is open is open in each of them, and what
 * ended before can still tell of what was done since.
 */
function reaches(
  from: DateKey,
  actions: readonly RealWorldAction[],
): (opportunity: Opportunity) => boolean {
  const done = new Set(actions.map(({ id }) => id));
  return (one) => isOpen(one) || isOf(from)(one) || one.actions.some((id) => done.has(id));
}

/** Whether it began, became an offer or ended from a date on. */
function isOf(from: DateKey): (opportunity: Opportunity) => boolean {
  return ({ openedOn, offeredOn, closedOn }) =>
    [openedOn, offeredOn, closedOn].some((day) => day !== undefined && day >= from);
}

/** To ask for more of them one by one takes longer than to read all. */
const MOST_ASKED = 500;

/** Those whose own first touch stands in for that of an opportunity. */
async function peopleBehind(
  open: RappelDatabase,
  business: readonly Opportunity[],
): Promise<unknown[]> {
  const asking = business.filter(({ firstTouch }) => firstTouch === undefined);
  const ids = new Set(asking.map(({ person }) => person));
  if (ids.size <= MOST_ASKED) return Promise.all([...ids].map((id) => open.get('people', id)));
  return (await open.getAll('people')).filter(({ id }) => ids.has(id));
}

/** Those done, due or logged from a date on, and the last one logged before. */
async function actionsSince(
  open: RappelDatabase,
  from: DateKey,
  fromMs: number,
): Promise<RealWorldAction[]> {
  const { store } = open.transaction('actions');
  const [done, due, logged, before] = await Promise.all([
    store.index('on').getAll(IDBKeyRange.lowerBound(addDays(from, -PROMISE_DAYS))),
    store.index('due').getAll(IDBKeyRange.lowerBound(from)),
    // What is logged later, and the last one before, tell in which time zone the person was.
    store.index('loggedAt').getAllKeys(IDBKeyRange.lowerBound(fromMs)),
    store.index('loggedAt').openKeyCursor(IDBKeyRange.upperBound(fromMs, true), 'prev'),
  ]);
  const found = new Map<string, RealWorldAction>();
  for (const action of [...done, ...due]) found.set(action.id, action);
  const wanted = [...logged, ...(before ? [before.primaryKey] : [])];
  return [...found.values(), ...(await missingOf(open, wanted, found))];
}

/**
 * Those of the business that are not among them: of what began before, the actions only matter
 * together, and with none of them in these days none does.
 */
async function linkedTo(
  open: RappelDatabase,
  actions: readonly RealWorldAction[],
  business: readonly Opportunity[],
  from: DateKey,
): Promise<unknown[]> {
  const found = new Map<string, RealWorldAction>(actions.map((action) => [action.id, action]));
  const linked = business
    .filter((one) => isOf(from)(one) || one.actions.some((id) => found.has(id)))
    .flatMap((one) => one.actions);
  return missingOf(open, linked, found);
}

async function missingOf(
  open: RappelDatabase,
  ids: readonly string[],
  found: ReadonlyMap<string, unknown>,
): Promise<RealWorldAction[]> {
  const missing = [...new Set(ids)].filter((id) => !found.has(id));
  const others = await Promise.all(missing.map((id) => open.get('actions', id)));
  return others.filter((one) => one !== undefined);
}
