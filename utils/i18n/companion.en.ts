import type { Question } from '../domain/editorial/checklist';
import type { PageKind } from '../domain/network';

/** What stands on a network's page on the way to the goal; the companion loads no other texts. */
export const companionEn = {
  onTheWay: 'On the way to your goal',
  onThisPage: 'The person on this page',
  /** More than the target is not a part of it. */
  count: (reached: number, target: number): string =>
    reached > target ? `${reached} (goal: ${target})` : `${reached} of ${target}`,
  more: 'One more',
  fewer: 'One fewer',
  reached: (target: number): string =>
    `${target} of ${target}: what you came for. Leave early, and call someone?`,
  leaveEarly: 'Leave early',
  close: 'Close',
  midway: (goal: string, minutes: number, where: string, served: number): string =>
    `Goal: ${goal}. ${minutes}\u00a0min ${where}, ${served} for the goal.`,
  where: {
    feed: 'in the feed',
    profile: 'on profiles',
    invitations: 'in invitations',
    messaging: 'in messages',
    search: 'in searches',
    composer: 'writing posts',
    company: 'on pages of companies',
    excluded: 'elsewhere',
    other: 'on other pages',
  } satisfies Record<PageKind, string>,

  savePerson: 'Save this person',
  known: (name: string): string => `You know ${name}`,
  saved: (name: string): string => `${name} is saved.`,
  gone: (name: string): string => `${name} is not among your people any more.`,
  nameNeeded: 'This page does not tell the name.',
  name: 'Name',
  save: 'Save',
  relationAsked: 'Who are they to you?',
  metAsked: 'Where did you really meet?',
  introducesWhom: (name: string): string => `Whom could ${name} introduce you to?`,
  note: 'Note it',
  notSaved: 'This could not be saved. Please try once more.',

  feedWaits: 'The feed waits',
  yourGoal: (goal: string): string => `Your goal: ${goal}`,
  showFeed: 'Show the feed for this visit',

  line: 'Editorial line',
  audience: 'For whom',
  feeling: 'What they should feel and think',
  field: 'My field',
  notMyField: 'Not my field',
  tone: 'Tone',
  noLine: 'Your editorial line is not written yet.',
  writeLine: 'Write it',
  questions: {
    field: 'Within my field?',
    audience: 'For my audience?',
    message: 'Which key message?',
    screenshot: 'Would I stand by a screenshot of it in five years?',
  } satisfies Record<Question, string>,
  answers: { yes: 'Yes', no: 'No' },
  noMessage: 'None of them',
  checkWords: 'Check for watch words',
  wordsFound: (words: string): string => `Found: ${words}.`,
  noWordFound: 'None of your watch words stands in it.',
  wordsStay: 'Looked for on this page only; the text goes nowhere.',
  logPost: 'Log this post',
  postLogged: 'Logged.',
};
