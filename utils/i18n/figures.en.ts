import { pluralIn } from './plural';

const plural = pluralIn('en');

/** The texts of what made a figure. */
export const figuresEn = {
  /** The figure, of one network or purpose alone. */
  onNetwork: (figure: string, network: string): string => `${figure} on ${network}`,
  onUnknown: (figure: string): string => `${figure} on a network that is not known`,
  forPurpose: (figure: string, purpose: string): string => `${figure} for “${purpose}”`,
  forUnknown: (figure: string): string => `${figure} without a known purpose`,

  /** The figure, as far as one of the worlds is credited with it. */
  credited: {
    online: {
      strict: (figure: string): string => `${figure} through social networks, at least`,
      generous: (figure: string): string => `${figure} through social networks, at most`,
    },
    offline: {
      strict: (figure: string): string => `${figure} without social networks, at most`,
      generous: (figure: string): string => `${figure} without social networks, at least`,
    },
  },
  inCurrency: (figure: string, currency: string): string => `${figure}, value: ${currency}`,
  forReason: (figure: string, reason: string): string => `${figure}: “${reason}”`,
  forNoReason: (figure: string): string => `${figure}, no reason given`,
  of: (figure: string, when: string): string => `${figure}, ${when}`,
  inWeeks: (weeks: number, range: string): string =>
    `${weeks} ${plural(weeks, 'week', 'weeks')} in ${range}`,

  close: 'Close',
  reading: 'What made this figure is being looked up.',
  blocked: 'An older window of Rappel holds the record. Close it, then open this figure again.',
  failed: 'What made this figure could not be looked up. Close this and open the figure again.',
  nothing: 'Nothing in the record makes this figure.',
  /** `written` is the count as numbers are written in that place. */
  more: (count: number, written: string): string =>
    `${written} earlier ${plural(count, 'one is', 'ones are')} not shown yet.`,
  allShown: 'All of them are shown.',

  visits: 'Visits',
  goalUnknown: 'Its goal is not known',
  networkUnknown: 'network not known',
  slicesWithNothing: 'No time of this visit lies in the period.',
  struckOf: (time: string): string => `${time} struck out`,
  strikeOut: 'Strike out',
  putBack: 'Put back',
  isStruck: 'struck out',
  sliceStruck: 'Struck out. It is not in the figures any more, and can be put back.',
  sliceBack: 'Put back. It is in the figures again.',
  strikeFailed: 'This could not be saved. Please try again.',
  strikeDiskFull: 'There is no room left on this device: this was not saved.',

  actions: 'Real-world actions',
  stepWithDay: (step: string, day: string): string => `${step} (due ${day})`,
  opportunities: 'Opportunities',
  firstMet: (how: string): string => `first met: ${how}`,
  clientSays: (words: string): string => `The client says: ${words}`,

  openings: 'Openings',
  answers: { entered: 'entered', left: 'left at the gate' },

  overtimes: 'Time given beyond the budget',
  withoutReason: 'No reason given',
};
