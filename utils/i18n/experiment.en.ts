import { pluralIn } from './plural';

const plural = pluralIn('en');

export const experimentEn = {
  title: 'An experiment with two budgets',
  /** Beside the field of the budget. */
  setUntil: (day: string): string => `Set by the experiment until ${day}; end it in Review.`,
  blocked: 'An older window of Rappel holds the record. Close it, then reload this page.',
  unread: 'The experiment could not be read. Reload this page to try again.',

  what: 'Does a smaller budget cost you conversations, or bring more of them? Each Monday a coin picks one of two daily budgets for the week. How long this goes on and what is counted, your conversations, are fixed beforehand. In the end you see the difference with its interval, or that it cannot be told.',
  cost: 'It costs 8 to 12 weeks in which you do not set the budget yourself, and in which the two are not compared. You can stop at any time, which leaves no result.',
  impossible: {
    policy:
      'It cannot be begun here: your organisation has fixed the budget, so no coin can choose it.',
    'no-limit':
      'It cannot be begun while there is no limit of time: without a budget there are no two to compare.',
  },
  sharing:
    'Your other browsers keep their own budget meanwhile. The comparison says more where you use this one.',
  plan: 'Plan an experiment',
  planAnother: 'Begin another',
  oneBudget: 'One budget, in minutes a day',
  otherBudget: 'The other budget, in minutes a day',
  weeks: 'How long',
  weeksCount: (count: number): string => `${count} ${plural(count, 'week', 'weeks')}`,
  budgetProblem: (min: number, max: number): string =>
    `Please give a whole number from ${min} to ${max}.`,
  equalProblem: 'Please give another one than above: two equal budgets cannot differ.',
  /** It is always a Monday. */
  begin: (day: string): string => `Begin on Monday, ${day}`,

  waiting: (day: string): string => `It begins on Monday, ${day}.`,
  waitingWhat: (one: number, other: number, weeks: number): string =>
    `Then the coin picks ${one} or ${other}\u00a0min a day, each Monday for ${weeks} ${plural(weeks, 'week', 'weeks')}. Until then your budget stays as it is.`,
  thisWeek: (minutes: number): string =>
    `This week: ${minutes} ${plural(minutes, 'minute', 'minutes')} a day`,
  undrawn: 'The coin of this week has not been thrown yet.',
  progress: (week: number, of: number, day: string): string =>
    `Week ${week} of ${of}. The last day is ${day}.`,
  noPeeking:
    'The two budgets are not compared before the end. Who looks early stops when it suits, and that is how chance wins.',
  stop: 'Stop the experiment',
  stopTitle: 'Stop the experiment?',
  stopWhat: (minutes: number): string =>
    `What was counted so far gives no result. The budget goes back to ${minutes} ${plural(minutes, 'minute', 'minutes')} a day; where that is more, from tomorrow.`,

  stopped: (day: string): string => `The last experiment was stopped on ${day}.`,
  stoppedWhat:
    'So it has no result. What you logged and what you spent stand in the review as ever.',
  counting: 'The conversations of its weeks are being counted.',
  uncounted: 'The conversations could not be counted. Reload this page to try again.',

  more: (minutes: number, perWeek: string): string =>
    `With ${minutes} ${plural(minutes, 'minute', 'minutes')} a day there were more conversations: ${perWeek} more a week.`,
  cannotTell: 'It cannot be told which of the two budgets brings more conversations.',
  because: {
    'one-sided': 'The coin fell on the same side in all weeks, so there is nothing to compare.',
    few: 'There were too few conversations: below 6 in all, no count decides anything.',
    chance: 'Weeks differ anyway, and chance alone could have made a difference like this one.',
  },
  difference: (one: number, perWeek: string, other: number, low: string, high: string): string =>
    `Difference in conversations a week: ${perWeek} (${low} to ${high}); above 0, there were more with ${one}\u00a0min a day, below 0, with ${other}.`,
  /** Of whatever stands in brackets behind a number. */
  intervals:
    'In brackets, the range of a number: ranges made in this way hold the true value in at least 95 of 100 cases.',
  table: (period: string): string => `Both budgets, ${period}`,
  budget: 'Budget',
  minutesADay: (minutes: number): string => `${minutes}\u00a0min a day`,
  weeksHeading: 'Weeks',
  conversations: 'Conversations',
  perWeek: 'A week',
  between: (value: string, low: string, high: string): string => `${value} (${low} to ${high})`,
  without: (count: number): string =>
    `In ${count} ${plural(count, 'week', 'weeks')} Rappel did not run: no coin was thrown, and nothing is counted.`,
  how: 'How this was counted',
  ratio: (value: string, low: string, high: string): string =>
    `Ratio of the two rates: ${value} (${low} to ${high}).`,
  ratioOpen: (value: string, low: string): string =>
    `Ratio of the two rates: ${value} (${low} to no upper bound).`,
  noRatio: 'not known',
  countsP: (p: string): string =>
    `Equal rates would give counts as uneven as these with a chance of ${p}.`,
  coinP: (p: string): string =>
    `Of all the ways in which the coin could have dealt these weeks, ${p} set the two means at least as far apart.`,
  bothNeeded: 'A difference is told only where both are below 5%.',
};
