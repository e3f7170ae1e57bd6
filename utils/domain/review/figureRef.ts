import type { NetworkId } from '../network';
import type { Purpose } from '../purposes';
import { daysOfReason } from './beyondBudget';
import type { CreditingWay, World } from './comparison';
import type { Figures } from './figures';
import type { OnlinePart, Unknown } from './onlineTime';
import { joined, type Origins } from './origins';
import type { Period } from './period';
import type { GoalCounts } from './visits';

/** The figures of a period that can be opened, by name. */
export const FIGURE_NAMES = [
  'ratio',
  'online',
  'offline',
  'allTime',
  'struck',
  'attempts',
  'conversations',
  'needs',
  'offers',
  'won',
  'strict',
  'generous',
  'withoutValue',
  'lost',
  'open',
  'actions',
  'declared',
  'assumed',
  'stepsDue',
  'stepsKept',
  'stepsLate',
  'stepsOpen',
  'stepsPending',
  'stepsSettled',
  'gatesShown',
  'gatesDismissed',
  'visits',
  'goalsReached',
  'goalsPartly',
  'goalsMissed',
  'goalsUnanswered',
  'goalsAnswered',
  'beyondBudget',
] as const;
export type FigureName = (typeof FIGURE_NAMES)[number];

/** One figure, or a part of it alone. */
export interface FigureRef {
  readonly name: FigureName;
  /** Of time online and of goals: that of one network or purpose. */
  readonly network?: NetworkId | Unknown;
  readonly purpose?: Purpose | Unknown;
  /** Of contracts and needs: those that one of the worlds is credited with. */
  readonly credited?: { readonly way: CreditingWay; readonly world: World };
  /** Of what is won or open: what has a value in that currency (ISO 4217), or in none. */
  readonly currency?: string | Unknown;
  /** Of time beyond the budget: that for which it was given; empty for none. */
  readonly reason?: string;
  /** Of these alone, in their order; else of the period that is reviewed. */
  readonly periods?: readonly Period[];
}

const NOTHING: Origins = {};

/** What made a figure; of one that the period does not have, nothing. */
export function originsOf(figures: Figures, figure: FigureRef): Origins {
  const { credited, currency, reason } = figure;
  if (credited) return creditedIn(figures, figure.name, credited);
  const origins = wholeOriginsOf(figures, figure);
  if (currency !== undefined) return ofCurrency(figures, origins, currency);
  return reason === undefined ? origins : { days: daysOfReason(figures.beyondBudget, reason) };
}

function wholeOriginsOf(figures: Figures, { name, network, purpose }: FigureRef): Origins {
  const { funnel, contracts, promises, gates, offline, beyondBudget, online } = figures;
  const goals = goalsOf(figures, network, purpose);
  switch (name) {
    case 'ratio':
      return joined([{ sessions: online.sessions }, funnel.conversations.from]);
    case 'online':
      return { sessions: onlineOf(figures, network, purpose) };
    case 'offline':
      return joined([offline.declared.from, offline.assumed.from]);
    case 'allTime':
      return joined([{ sessions: online.sessions }, offline.declared.from, offline.assumed.from]);
    case 'struck':
      return { sessions: online.struck.sessions };
    case 'attempts':
    case 'conversations':
    case 'needs':
    case 'offers':
    case 'actions':
      return funnel[name].from;
    case 'won':
    case 'strict':
    case 'generous':
    case 'withoutValue':
    case 'lost':
    case 'open':
      return contracts[name].from;
    case 'declared':
    case 'assumed':
      return offline[name].from;
    case 'stepsDue':
      return promises.due.from;
    case 'stepsKept':
      return promises.kept.from;
    case 'stepsLate':
      return promises.late.from;
    case 'stepsOpen':
      return promises.open.from;
    case 'stepsPending':
      return promises.pending.from;
    case 'stepsSettled':
      return joined([promises.kept.from, promises.late.from, promises.open.from]);
    case 'gatesShown':
      return gates.shown.from;
    case 'gatesDismissed':
      return gates.dismissed.from;
    case 'visits':
      return goals?.visits.from ?? NOTHING;
    case 'goalsReached':
      return goals?.reached.from ?? NOTHING;
    case 'goalsPartly':
      return goals?.partly.from ?? NOTHING;
    case 'goalsMissed':
      return goals?.missed.from ?? NOTHING;
    case 'goalsUnanswered':
      return goals?.unanswered.from ?? NOTHING;
    case 'goalsAnswered':
      return goals ? joined([goals.reached.from, goals.partly.from, goals.missed.from]) : NOTHING;
    case 'beyondBudget':
      return { days: beyondBudget.days };
  }
}

function creditedIn(
  { byContracts, byNeeds }: Figures,
  name: FigureName,
  { way, world }: NonNullable<FigureRef['credited']>,
): Origins {
  if (name === 'won') return byContracts.credited[way][world].from;
  return name === 'needs' ? byNeeds.credited[way][world].from : NOTHING;
}

/** Of those, what has a value in that currency. */
function ofCurrency({ contracts }: Figures, origins: Origins, wanted: string): Origins {
  const inCurrency = new Set(
    [...contracts.values, ...contracts.openValues]
      .filter(({ currency = 'unknown' }) => currency === wanted)
      .flatMap(({ from }) => from.opportunities ?? []),
  );
  return { opportunities: (origins.opportunities ?? []).filter((id) => inCurrency.has(id)) };
}

function onlineOf({ online }: Figures, network?: string, purpose?: string) {
  const of = (parts: readonly OnlinePart<string>[], wanted: string) =>
    parts.find(({ key }) => key === wanted)?.sessions ?? [];
  if (network) return of(online.byNetwork, network);
  return purpose ? of(online.byPurpose, purpose) : online.sessions;
}

function goalsOf({ goals }: Figures, network?: string, purpose?: string): GoalCounts | undefined {
  if (network) return goals.byNetwork.find(({ key }) => key === network);
  return purpose ? goals.byPurpose.find(({ key }) => key === purpose) : goals;
}

/**
 * The figures alone: what made those of ten years is some hundred thousand ids, too much to hand
 * from one thread to another when nobody has asked for it. The originals stay as they are.
 */
export function withoutOrigins(figures: Figures): Figures {
  return bare(figures) as Figures;
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key === 'from' && typeof inner === 'object') return [key, NOTHING];
      if (key === 'sessions' && Array.isArray(inner)) return [key, []];
      return [key, bare(inner)];
    }),
  );
}
