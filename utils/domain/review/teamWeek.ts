import * as v from 'valibot';
import type { DateKey } from '../calendar';
import { HOUR_MS, MINUTE_MS } from '../time';
import type { Figures } from './figures';
import { mondaySchema } from './monday';
import { daysOf } from './period';

const FORMAT = 'rappel-team-week';
export const TEAM_WEEK_VERSION = 1;
/** A file of ours has some 500 characters. */
export const LARGEST_TEAM_WEEK = 4_000;

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
/** Hundredths at most, so that nothing can hide in the digits. */
const hours = v.pipe(
  v.number(),
  v.minValue(0),
  v.maxValue(1_000_000),
  v.check((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6),
);

const sums = {
  onlineHours: hours,
  realWorldHours: hours,
  attempts: count,
  conversations: count,
  needs: count,
  offers: count,
  won: count,
  stepsDue: count,
  stepsKept: count,
  gatesShown: count,
  gatesDismissed: count,
  visits: count,
  goalsReached: count,
  /** Beyond the budget. */
  overtimeHours: hours,
};

/**
 * A person's week for their team: counts and hours, and not one word or id by which anybody could
 * be known. Strict: a file with anything more is refused.
 */
export const teamWeekSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(TEAM_WEEK_VERSION),
  week: mondaySchema,
  ...sums,
});
export type TeamWeek = v.InferOutput<typeof teamWeekSchema>;
type SumKey = keyof typeof sums;

/** @throws Error when the figures are not those of one whole week */
export function teamWeekOf(figures: Figures): TeamWeek {
  const { funnel, promises, gates, goals } = figures;
  return v.parse(teamWeekSchema, {
    format: FORMAT,
    version: TEAM_WEEK_VERSION,
    week: weekOf(figures),
    onlineHours: rounded(figures.online.ms / HOUR_MS),
    realWorldHours: rounded((figures.offline.minutes * MINUTE_MS) / HOUR_MS),
    attempts: funnel.attempts.count,
    conversations: funnel.conversations.count,
    needs: funnel.needs.count,
    offers: funnel.offers.count,
    won: funnel.won.count,
    stepsDue: promises.due.count,
    stepsKept: promises.kept.count,
    gatesShown: gates.shown.count,
    gatesDismissed: gates.dismissed.count,
    visits: goals.visits.count,
    goalsReached: goals.reached.count,
    overtimeHours: rounded(figures.beyondBudget.ms / HOUR_MS),
  } satisfies TeamWeek);
}

function weekOf({ period }: Figures): DateKey {
  if (daysOf(period) !== 7) throw new Error('A team sees whole weeks');
  return period.from;
}

export function writeTeamWeek(week: TeamWeek): string {
  return `${JSON.stringify(week, null, 2)}\n`;
}

/**
 * `foreign`: no file of this sort. `newer`: of a later version. `more`: it holds more than counts
 * and hours. `damaged`: something is missing, or is no count.
 */
export type TeamWeekProblem = 'foreign' | 'newer' | 'more' | 'damaged';

export type TeamWeekReading =
  | { readonly ok: true; readonly week: TeamWeek }
  | { readonly ok: false; readonly why: TeamWeekProblem };

const headSchema = v.looseObject({ format: v.literal(FORMAT), version: v.number() });

export function readTeamWeek(text: string): TeamWeekReading {
  if (text.length > LARGEST_TEAM_WEEK) return { ok: false, why: 'foreign' };
  const raw = parsedJson(text);
  const head = v.safeParse(headSchema, raw);
  if (!head.success) return { ok: false, why: 'foreign' };
  if (head.output.version > TEAM_WEEK_VERSION) return { ok: false, why: 'newer' };
  const known = new Set(Object.keys(teamWeekSchema.entries));
  if (Object.keys(Object(raw)).some((key) => !known.has(key))) return { ok: false, why: 'more' };
  const result = v.safeParse(teamWeekSchema, raw);
  return result.success ? { ok: true, week: result.output } : { ok: false, why: 'damaged' };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A week of a team: sums over so many files. */
export type TeamSum = Pick<TeamWeek, 'week' | SumKey> & {
  readonly people: number;
  /** Files that are one another's copies, beyond the first: the same one opened twice, perhaps. */
  readonly alike: number;
};

/** The files by their weeks, the latest first; whatever their order, the same comes out. */
export function sumTeamWeeks(files: readonly TeamWeek[]): TeamSum[] {
  return [...Map.groupBy(files, ({ week }) => week)]
    .map(([week, ofWeek]): TeamSum => {
      const different = new Set(
        ofWeek.map((file) => JSON.stringify(v.parse(teamWeekSchema, file))),
      );
      const alike = ofWeek.length - different.size;
      return { week, people: ofWeek.length, alike, ...totals(ofWeek) };
    })
    .sort((a, b) => (a.week < b.week ? 1 : -1));
}

function totals(files: readonly TeamWeek[]): Record<SumKey, number> {
  const total = (key: SumKey) => rounded(files.reduce((sum, file) => sum + file[key], 0));
  const keys = Object.keys(sums) as SumKey[];
  return Object.fromEntries(keys.map((key) => [key, total(key)])) as Record<SumKey, number>;
}

/** To hundredths. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
