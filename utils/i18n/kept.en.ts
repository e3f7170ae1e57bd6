import { pluralIn } from './plural';

const plural = pluralIn('en');

/**
 * The texts of the cards on goals, next steps, gates and time beyond the budget. A number that is
 * said in a sentence comes written, beside the count that its noun follows.
 */
export const keptEn = {
  seconds: (seconds: number): string => `${seconds}\u00a0s`,
  minutes: (minutes: number): string => `${minutes}\u00a0min`,
  hours: (hours: string): string => `${hours}\u00a0h`,
  hoursAndMinutes: (hours: string, minutes: number): string =>
    `${hours}\u00a0h\u00a0${minutes}\u00a0min`,
  noShare: 'none yet',

  goals: 'Goals and time, by network and by purpose',
  goalsSay: (reached: string, whole: string, share: string): string =>
    `Goals reached: ${reached} of ${whole}, ${share}.`,
  noAnswer: 'No goal of this period has an answer yet.',
  noVisit: 'No visit began and ended in this period.',
  network: 'Network',
  purpose: 'Purpose',
  byNetwork: 'By network',
  byPurpose: 'By purpose',
  online: 'Time online',
  visits: 'Visits',
  reached: 'Reached',
  partly: 'In part',
  missed: 'Not reached',
  unanswered: 'No answer',
  shareReached: 'Share reached',
  unknown: 'Not known',
  all: 'All',
  goalsNote:
    'Visits are those that began in the period and are over. The share is of the goals with an answer; in brackets its 95% interval: with few visits it is wide.',
  slices: (count: number, written: string, time: string): string =>
    `${written} ${plural(count, 'slice', 'slices')}, ${time}`,
  struck: (slices: string): string => `${slices}, struck out; not in these figures.`,

  kept: 'Next steps kept, gates dismissed',
  stepsSay: (kept: string, whole: string, share: string): string =>
    `Next steps kept: ${kept} of ${whole}, ${share}.`,
  noSteps: 'No next step was due in this period.',
  onlyPending: 'The next steps of this period are all still to come.',
  stepsTable: 'Next steps with a date in the period',
  steps: {
    due: 'In all',
    kept: 'Kept: on the day or before',
    late: 'Done late',
    open: 'Past its day, not done',
    pending: 'Still to come',
  },
  gatesSay: (count: number, shown: string, left: string, share: string): string =>
    `Of ${shown} ${plural(count, 'opening', 'openings')}, you left ${left} at the gate: ${share}.`,
  noGates: 'No gate was shown in this period.',

  beyond: 'Time beyond the budget',
  beyondSays: (count: number, time: string, written: string): string =>
    `${time} given beyond the budget, ${count === 1 ? 'once' : `${written} times`}.`,
  noneBeyond: 'No time was given beyond the budget in this period.',
  reasons: 'Reasons given, in your own words',
  reason: 'Reason',
  times: 'Times',
  time: 'Time given',
  withoutReason: 'Without a reason',
  moreReasons: (count: number, written: string): string =>
    `${written} more ${plural(count, 'reason', 'reasons')}`,
};
