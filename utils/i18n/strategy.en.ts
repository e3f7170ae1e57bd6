import type { Presence } from '../domain/strategy/strategy';

/** The texts of the strategy. */
export const strategyEn = {
  title: 'Strategy',
  what: 'What are you out for? Five questions, thought through once; each may stay open. What follows from the answers stands below them.',
  asks: {
    offer: 'What do you offer?',
    audience: 'To whom?',
    where: 'Where are they?',
    seeks: 'What do they look for?',
    comeBack: 'What would make them come back?',
  },
  whereHint:
    'Your clients, and those who could be. Nobody is there, or nobody that you would meet: that is a no.',
  seeksHint:
    'In their own words, with commas or line ends between: short ones can become watch words.',
  presence: {
    yes: 'Yes',
    no: 'No',
    'not-known': "Don't know",
  } satisfies Record<Presence, string>,

  follows: 'What follows from it',
  notYet: 'Once you have saved some answers, this says what Rappel makes of them.',
  onGates: 'At the gates',
  first: (network: string, purposes: string): string => `${network}: ${purposes} come first.`,
  last: (network: string, purposes: string): string => `${network}: ${purposes} come last.`,
  ownOrder: 'The order of purposes that you made yourself holds everywhere.',
  says: (network: string): string => `The gate of ${network} will say:`,
  nothingAtGates:
    'As long as you say of no network whether they are there, the gates stay as they are.',
  watchWords: 'Watch words',
  watchWordsHint: 'From what they look for. Rappel takes none before you press.',
  noWords: 'No new ones: what they look for has none in it, or your line has them already.',
  take: 'Add',
  takeAll: 'Add them all',
  taken: (words: string): string => `Now among the watch words of your line: ${words}.`,
  toLine: 'To the editorial line',
  fromWelcome: 'When you have ten minutes: think your strategy through, once',
};
