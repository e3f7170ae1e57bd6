import type { DateKey } from '../calendar';
import type { Settings } from '../settings';
import { MINUTE_MS } from '../time';
import type { Arranged } from './arrange';
import { type BeyondBudget, beyondBudgetOf } from './beyondBudget';
import { type Comparison, compareWorlds } from './comparison';
import { type Contracts, contractsOf } from './contracts';
import { type Cost, costOf } from './cost';
import { type Funnel, funnelOf, inPeriod } from './funnel';
import { type OfflineTime, offlineTimeOf } from './offlineMinutes';
import { type OnlineTime, onlineTimeOf } from './onlineTime';
import type { Period } from './period';
import { type Promises, promisesOf } from './promises';
import { type Gates, type Goals, gatesOf, goalsOf } from './visits';

/** All that a review says of a period. Each figure carries what made it. */
export interface Figures {
  readonly period: Period;
  readonly online: OnlineTime;
  readonly offline: OfflineTime;
  readonly funnel: Funnel;
  /** The headline; undefined when there was no conversation. */
  readonly minutesPerConversation: number | undefined;
  readonly promises: Promises;
  readonly gates: Gates;
  readonly goals: Goals;
  readonly beyondBudget: BeyondBudget;
  readonly contracts: Contracts;
  /** Of the time online, and of all time, the real world's too. */
  readonly onlineCost: Cost;
  readonly wholeCost: Cost;
  /** Online against the real world, by contracts won and by needs heard. */
  readonly byContracts: Comparison;
  readonly byNeeds: Comparison;
}

export function figuresOf(
  arranged: Arranged,
  period: Period,
  today: DateKey,
  { hourlyRate }: Pick<Settings, 'hourlyRate'> = {},
): Figures {
  const bounds = arranged.days.boundsOf(period);
  const sums = arranged.totals.sumsOf(period);
  const online = onlineTimeOf(arranged, bounds);
  const offline = offlineTimeOf(arranged, period, sums);
  const funnel = funnelOf(arranged, period, sums);
  const came = {
    conversations: funnel.conversations.count,
    needs: funnel.needs.count,
    contracts: funnel.won.count,
  };
  const hours = { onlineMs: online.ms, offlineMinutes: offline.minutes };
  return {
    period,
    online,
    offline,
    funnel,
    minutesPerConversation: minutesPer(online.ms, came.conversations),
    promises: promisesOf(arranged, period, today),
    gates: gatesOf(arranged, bounds),
    goals: goalsOf(arranged, bounds),
    beyondBudget: beyondBudgetOf(arranged, period),
    contracts: contractsOf(arranged, period),
    onlineCost: costOf(online.ms, hourlyRate, came),
    wholeCost: costOf(online.ms + offline.minutes * MINUTE_MS, hourlyRate, came),
    byContracts: compareWorlds(inPeriod(arranged.business.won, period), hours),
    byNeeds: compareWorlds(inPeriod(arranged.business.needs, period), hours),
  };
}

/** Minutes online for each conversation; of no conversation there is none to speak of. */
export function minutesPer(onlineMs: number, conversations: number): number | undefined {
  return conversations === 0 ? undefined : onlineMs / MINUTE_MS / conversations;
}
