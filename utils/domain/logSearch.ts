import {
  ACTION_KINDS,
  type ActionKind,
  type Reach,
  type RealWorldAction,
  type Result,
} from './action';
import { addDays, type DateKey } from './calendar';
import { type FoldedPerson, peopleWith } from './foldedPeople';
import { foldName } from './person';

/** An action with its own words, folded once: a search of years looks at each at each keystroke. */
export interface LogEntry {
  action: RealWorldAction;
  /** Folded. */
  words: string;
}

export function entryOf(action: RealWorldAction): LogEntry {
  const words = [action.note, action.next?.note, action.event];
  return { action, words: foldName(words.filter(Boolean).join(' ')) };
}

/** All, the last 7 days, 30 days or 12 months, or what lies between two days. */
export const PERIODS = ['all', 'week', 'month', 'year', 'own'] as const;
export type Period = (typeof PERIODS)[number];

/** What a search asks for; a field that is not there asks nothing. */
export interface LogFilter {
  words: string;
  kind?: ActionKind | undefined;
  by?: RealWorldAction['by'] | undefined;
  reach?: Reach | undefined;
  result?: Result | undefined;
  period: Period;
  /** For a period of one's own; empty is open. Local dates, both within it. */
  from: string;
  to: string;
}

export const NO_FILTER: LogFilter = { words: '', period: 'all', from: '', to: '' };

/** Whether anything but words is asked for. */
export function isNarrowed({ kind, by, reach, result, period, from, to }: LogFilter): boolean {
  return Boolean(
    kind || by || reach || result || (period === 'own' ? from || to : period !== 'all'),
  );
}

/** What words are looked for in, beside those of an action itself; all folded. */
export interface KnownWords {
  people: readonly FoldedPerson[];
  kinds: Readonly<Record<ActionKind, string>>;
}

/** The actions that have all the words and fit the filter, in the order in which they came. */
export function findInLog(
  entries: readonly LogEntry[],
  filter: LogFilter,
  known: KnownWords,
  today: DateKey,
): RealWorldAction[] {
  const words = foldName(filter.words).split(' ').filter(Boolean);
  const tests = words.map((word) => testFor(word, known));
  const { kind, by, reach, result } = filter;
  const [first, last] = spanOf(filter, today);
  const found: RealWorldAction[] = [];
  for (const entry of entries) {
    const { action } = entry;
    if (kind && action.kind !== kind) continue;
    if (by && action.by !== by) continue;
    if (reach && action.reach !== reach) continue;
    if (result && action.result !== result) continue;
    if (action.on < first || (last && action.on > last)) continue;
    if (tests.every((has) => has(entry))) found.push(action);
  }
  return found;
}

/** Whom and what a word means is looked up once, and not for each of a hundred thousand actions. */
function testFor(word: string, known: KnownWords): (entry: LogEntry) => boolean {
  const kinds = new Set(ACTION_KINDS.filter((kind) => known.kinds[kind].includes(word)));
  const people = peopleWith(word, known.people);
  return ({ action, words }) =>
    words.includes(word) ||
    (kinds.size > 0 && kinds.has(action.kind)) ||
    (people.size > 0 && action.people.some((id) => people.has(id)));
}

/** The first and the last day; empty where it is open. */
function spanOf({ period, from, to }: LogFilter, today: DateKey): [first: string, last: string] {
  switch (period) {
    case 'all':
      return ['', ''];
    case 'week':
      return [addDays(today, -6), ''];
    case 'month':
      return [addDays(today, -29), ''];
    case 'year':
      return [aYearAgo(today), ''];
    case 'own':
      return [from, to];
  }
}

/** The first of the last twelve months. */
export function aYearAgo(today: DateKey): DateKey {
  return addDays(yearBefore(today), 1);
}

/** The same date a year ago; 29 February was 28 February then. */
function yearBefore(day: DateKey): DateKey {
  const [year, rest] = [Number(day.slice(0, 4)) - 1, day.slice(4)];
  return `${year}${rest === '-02-29' ? '-02-28' : rest}`;
}
