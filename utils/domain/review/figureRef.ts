import type { NetworkId } from '../network';
import type { Purpose } from '../purposes';
import type { Figures } from './figures';
import type { OnlinePart, Unknown } from './onlineTime';
import type { Origins } from './origins';
import type { GoalCounts } from './visits';

/** The figures of a period that can be opened, by name. */
export const FIGURE_NAMES = [
  'online',
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
  'gatesShown',
  'gatesDismissed',
  'visits',
  'goalsReached',
  'goalsPartly',
  'goalsMissed',
  'goalsUnanswered',
  'beyondBudget',
] as const;
export type FigureName = (typeof FIGURE_NAMES)[number];

/** One figure; of time online and of goals also that of one network or purpose alone. */
export interface FigureRef {
  readonly name: FigureName;
  readonly network?: NetworkId | Unknown;
  readonly purpose?: Purpose | Unknown;
}

const NOTHING: Origins = {};

/** What made a figure; of one that the period does not have, nothing. */
export function originsOf(figures: Figures, { name, network, purpose }: FigureRef): Origins {
  const { funnel, contracts, promises, gates, offline, beyondBudget } = figures;
  const goals = goalsOf(figures, network, purpose);
  switch (name) {
    case 'online':
      return { sessions: onlineOf(figures, network, purpose) };
    case 'struck':
      return { sessions: figures.online.struck.sessions };
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
    case 'beyondBudget':
      return { days: beyondBudget.days };
  }
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
