import type { EffortGrouping } from '../domain/review/effortCourse';
import { pluralIn } from './plural';

const plural = pluralIn('en');

/** The texts of the review's charts. Numbers and dates come as they are written. */
export const reviewChartsEn = {
  asTable: 'As a table',
  weekOf: 'Week of',
  context: 'What else was going on',
  notOver: 'not over yet',
  lastNotOver: 'The last week is not over yet.',
  note: (day: string, words: string): string => `Week of ${day}: ${words}`,

  headline: {
    title: 'Minutes online per real conversation',
    before: (value: string): string => `${value} in as many days before`,
    noneBefore: 'no conversation in as many days before',
    none: 'There was no conversation in this period, so no such number can be told.',
    online: (minutes: string): string => `${minutes}\u00a0min online`,
  },
  course: {
    byWeek: (range: string): string => `By week, ${range}`,
    ratio: 'Minutes online per conversation',
    online: 'Minutes online',
    conversations: 'Conversations',
    tooFew: 'The course by week is drawn here once two weeks have something in them.',
    ratioGist: (from: string, to: string, least: string, most: string, last: string): string =>
      `Minutes online per conversation, by week from ${from} to ${to}: between ${least} and ${most}, and ${last} in the last week with a conversation`,
    ratioGistOne: (from: string, to: string, day: string, value: string): string =>
      `Minutes online per conversation, by week from ${from} to ${to}: ${value} in the week of ${day}, no conversation in the others`,
    onlineGist: (from: string, to: string, least: string, most: string, sum: string): string =>
      `Minutes online, by week from ${from} to ${to}: between ${least} and ${most}, ${sum} in all`,
    conversationsGist: (
      from: string,
      to: string,
      least: string,
      most: string,
      sum: string,
    ): string =>
      `Conversations, by week from ${from} to ${to}: between ${least} and ${most}, ${sum} in all`,
  },

  funnel: {
    title: 'From attempts to contracts',
    step: 'Step',
    count: 'How many',
    noAttempt: 'No attempt to reach anybody is noted in this period.',
    /** Both counts, then both as they are written; `share` with its interval. */
    spoken: (
      _spoken: number,
      attempts: number,
      written: string,
      ofWritten: string,
      share: string,
    ): string =>
      `${written} of ${ofWritten} ${plural(attempts, 'attempt', 'attempts')} became a conversation: ${share}.`,
    interval: 'In brackets: how far chance alone may have moved the share (95% interval).',
    ownDay:
      'Each is counted on its own day: a contract of this period may come from a conversation of an earlier one.',
  },

  weeks: {
    title: 'Twelve weeks',
    byDay: (range: string): string => `Real-world actions by day, ${range}`,
    aim: (
      target: number,
      _reached: number,
      weeks: number,
      reachedWritten: string,
      weeksWritten: string,
    ): string =>
      `${target} ${plural(target, 'conversation', 'conversations')} a week was the aim: reached in ${reachedWritten} of ${weeksWritten} ${plural(weeks, 'week', 'weeks')}.`,
  },

  effort: {
    title: 'Does the effort hold?',
    held: (_active: number, weeks: number, written: string): string =>
      `Something was done in real life in ${written} of ${weeks} ${plural(weeks, 'week', 'weeks')}.`,
    firstAndLast: (first: string, last: string): string =>
      `Actions a week on average: ${first} in the first four weeks, ${last} in the last four.`,
    justBegun: (needed: number): string =>
      `The first week is not over yet. After ${needed} ${plural(needed, 'week', 'weeks')} one can see whether the effort holds.`,
    tooEarly: (weeks: number, needed: number): string =>
      `${weeks} ${plural(weeks, 'week has', 'weeks have')} gone by since the start. After ${needed} ${plural(needed, 'week', 'weeks')} one can see whether the effort holds.`,
    silence: (weeks: number, range: string): string =>
      `No action noted in ${weeks} ${plural(weeks, 'week', 'weeks')}: ${range}.`,
    earlierSilences: (count: number): string =>
      `Before that, it happened ${count} more ${plural(count, 'time', 'times')}.`,
    tooFew: 'The weeks are drawn here once two of them have something in them.',
    by: {
      week: 'Real-world actions, by week',
      month: 'Real-world actions a week, by month',
      quarter: 'Real-world actions a week, by quarter',
    } satisfies Record<EffortGrouping, string>,
    grouped: {
      month: (most: number): string =>
        `There are more than ${most} ${plural(most, 'week', 'weeks')}, so they are drawn by month: a week belongs to the month of its Thursday.`,
      quarter: (most: number): string =>
        `There are more than ${most} ${plural(most, 'month', 'months')}, so they are drawn by quarter: a week belongs to the quarter of its Thursday.`,
    },
    gist: {
      week: (range: string, least: string, most: string): string =>
        `Real-world actions by week, ${range}: between ${least} and ${most}`,
      month: (range: string, least: string, most: string): string =>
        `Real-world actions a week on average, by month, ${range}: between ${least} and ${most}`,
      quarter: (range: string, least: string, most: string): string =>
        `Real-world actions a week on average, by quarter, ${range}: between ${least} and ${most}`,
    },
    quarter: (quarter: number, year: string): string => `Q${quarter} ${year}`,
    running: 'The dashed bar is not over yet.',
    weeks: 'Weeks',
    actionsPerWeek: 'Actions a week',
  },
};
