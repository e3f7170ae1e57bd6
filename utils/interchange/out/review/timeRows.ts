import type { NetworkId } from '../../../domain/network';
import type { FigureName } from '../../../domain/review/figureRef';
import type { Figures } from '../../../domain/review/figures';
import type { GoalCounts } from '../../../domain/review/visits';
import { MINUTE_MS } from '../../../domain/time';
import { type FigureRow, type FigureWords, rowsOf } from './figureRows';

/** What figures and their parts are called, in one language. */
export interface FigureNames {
  readonly words: FigureWords;
  readonly figures: Readonly<Record<FigureName, string>>;
  readonly kinds: Readonly<Record<Figures['funnel']['byKind'][number]['kind'], string>>;
  networkName(network: NetworkId): string;
  purposeName(purpose: Figures['goals']['byPurpose'][number]['key']): string;
}

/** The time spent, what was tried and what was kept to. */
export function timeRows(figures: Figures, names: FigureNames): FigureRow[] {
  const { online, offline, funnel, promises, gates, beyondBudget } = figures;
  const { words, figures: named } = names;
  const { count, minutes, number, share } = rowsOf(figures.period, words);
  const { struck } = online;
  return [
    number(words.minutesPerConversation, undefined, figures.minutesPerConversation, 'minutes'),
    minutes(named.online, online.ms),
    ...online.byNetwork.map(({ key, ms }) =>
      minutes(named.online, ms, key === 'unknown' ? words.unknown : names.networkName(key)),
    ),
    ...online.byPurpose.map(({ key, ms }) =>
      minutes(named.online, ms, key === 'unknown' ? words.unknown : names.purposeName(key)),
    ),
    minutes(named.struck, struck.ms),
    count(words.struckSlices, struck.slices),
    minutes(words.realWorldTime, offline.minutes * MINUTE_MS),
    minutes(words.realWorldTime, offline.declaredMinutes * MINUTE_MS, words.timeDeclared),
    minutes(words.realWorldTime, offline.assumedMinutes * MINUTE_MS, words.timeAssumed),
    count(named.declared, offline.declared.count),
    count(named.assumed, offline.assumed.count),
    ...(['actions', 'attempts', 'conversations', 'needs', 'offers', 'won'] as const).map((name) =>
      count(named[name], funnel[name].count),
    ),
    ...funnel.byKind.map(({ kind, actions }) =>
      count(named.actions, actions.count, names.kinds[kind]),
    ),
    share(words.spoken, funnel.spoken),
    count(named.stepsDue, promises.due.count),
    count(named.stepsKept, promises.kept.count),
    count(named.stepsLate, promises.late.count),
    count(named.stepsOpen, promises.open.count),
    count(named.stepsPending, promises.pending.count),
    share(words.stepsShare, promises.share),
    count(named.gatesShown, gates.shown.count),
    count(named.gatesDismissed, gates.dismissed.count),
    share(words.gatesShare, gates.share),
    ...goalRows(figures, names),
    minutes(named.beyondBudget, beyondBudget.ms),
    count(words.overtimes, beyondBudget.times.length),
    count(words.daysBeyond, beyondBudget.days.length),
    ...beyondBudget.reasons.flatMap((reason) => [
      minutes(named.beyondBudget, reason.ms, reason.words),
      count(words.overtimes, reason.times, reason.words),
    ]),
    minutes(named.beyondBudget, beyondBudget.withoutReason.ms, words.withoutReason),
    count(words.overtimes, beyondBudget.withoutReason.times, words.withoutReason),
  ];
}

function goalRows({ goals, period }: Figures, names: FigureNames): FigureRow[] {
  const { words, figures: named } = names;
  const { count, share } = rowsOf(period, words);
  const of = (counts: GoalCounts, part?: string) => [
    count(named.visits, counts.visits.count, part),
    count(named.goalsReached, counts.reached.count, part),
    count(named.goalsPartly, counts.partly.count, part),
    count(named.goalsMissed, counts.missed.count, part),
    count(named.goalsUnanswered, counts.unanswered.count, part),
    share(words.goalsShare, counts.share, part),
  ];
  return [
    ...of(goals),
    ...goals.byNetwork.flatMap((counts) => of(counts, names.networkName(counts.key))),
    ...goals.byPurpose.flatMap((counts) => of(counts, names.purposeName(counts.key))),
  ];
}
