import { pluralIn } from './plural';

const plural = pluralIn('en');

/**
 * The texts of the weekly review. Beside a count stands it as it is written, which may be a mark in
 * the place of a button.
 */
export const weekEn = {
  title: 'The week in review',
  upToToday: 'up to today',
  earlier: 'The week before',
  later: 'The week after',
  /** On the page of today, on the day of the review. */
  isDay: 'Today is the day of the weekly review.',
  toReview: 'Look back, in three minutes',

  fiveLines: 'The week in five lines',
  notOnline: 'No time online.',
  online: (time: string): string => `${time} online.`,
  onlineFor: (time: string, parts: string): string => `${time} online: ${parts}.`,
  onlinePart: (time: string, purpose: string): string => `${time} for “${purpose}”`,
  onlineRest: (time: string): string => `${time} for the rest`,
  conversations: (count: number, written: string): string =>
    `${written} ${plural(count, 'conversation', 'conversations')}`,
  noConversation: 'No conversation',
  withAim: (conversations: string, aim: string): string => `${conversations} for an aim of ${aim}`,
  forEach: (conversations: string, time: string): string =>
    `${conversations}, with ${time} online for each.`,
  nothingCame: 'No need heard, no offer, no contract.',
  needs: (count: number, written: string): string =>
    `${written} ${plural(count, 'need heard', 'needs heard')}`,
  offers: (count: number, written: string): string =>
    `${written} ${plural(count, 'offer', 'offers')}`,
  won: (count: number, written: string): string =>
    `${written} ${plural(count, 'contract', 'contracts')}`,
  noStep: 'No next step had its day.',
  steps: (count: number, written: string): string =>
    `${written} next ${plural(count, 'step', 'steps')} due`,
  /** `of` is how many were due. */
  kept: (_count: number, written: string, of: number): string =>
    of === 1 ? `${written} kept` : `${written} of them kept`,
  pending: (written: string): string => `${written} still to come`,
  noGate: 'No gate',
  gates: (count: number, written: string): string => `${written} ${plural(count, 'gate', 'gates')}`,
  /** `of` is how many were shown. */
  dismissed: (_count: number, written: string, of: number): string =>
    of === 1 ? `${written} dismissed` : `${written} of them dismissed`,
  noneBeyond: 'no time beyond the budget',
  beyond: (time: string): string => `${time} beyond the budget`,
  gatesAndBeyond: (gates: string, beyond: string): string => `${gates}; ${beyond}.`,

  context: 'One line of context',
  contextQuestion:
    'A fair, a holiday, a change of prices: what should one know to read these figures?',
  contextHint: 'The charts of the review show it beside this week.',
  notSaved: 'This line could not be saved. Change it to try again.',
  noteUnreadable: 'What was noted of this week could not be read. Reload this page to try again.',

  thisWeek: {
    people: 'Whom to call this week',
    of: (range: string): string => `${range}, silences as they are today.`,
    nobody: 'Nobody is due a call this week.',
  },
  nextWeek: {
    people: 'Whom to call next week',
    of: (range: string): string => `${range}, silences as they will be on its Monday.`,
    nobody: 'Nobody is due a call next week.',
  },
  peopleUnread: 'The people could not be read. Reload this page to try again.',
  planFor: (name: string): string => `Plan a call with ${name}`,
  planned: (when: string): string => `Planned: ${when}`,

  finish: 'Finish the review',
  finished: 'The review of this week is done.',
  finishedOn: (day: string): string => `The review of this week is done: ${day}.`,
};
