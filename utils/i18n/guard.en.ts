import type { CommonPurpose } from '../domain/purposes';
import type { Outcome } from '../domain/session';

/** The texts that stand on a network's page: kept apart, so that each page loads only these. */
export const guardEn = {
  language: 'en' as 'en' | 'fr',
  brand: 'Rappel',
  minLeft: (minutes: number): string => `${minutes} min left`,
  secondsLeft: (seconds: number): string => `${seconds} s left`,
  noLimit: 'No limit',
  minLeftToday: (minutes: number): string => `${minutes} min left today`,

  gateTitle: (network: string): string => `Why open ${network} now?`,
  purpose: 'Purpose',
  purposes: {
    watch: 'Industry watch',
    invitations: 'Answer invitations',
    prospects: 'Find prospects',
    prepare: 'Prepare a meeting',
    messages: 'Messages',
    publish: 'Publish',
    introduction: 'Ask for an introduction',
    other: 'Something else',
  } satisfies Record<CommonPurpose, string>,
  goal: 'Goal of this visit',
  goalTooShort: 'Three letters or more: whatever brings you here.',
  lately: 'Lately:',
  afterwards: 'And then, in real life?',
  optional: 'optional',
  time: 'Time',
  minutes: (minutes: number): string => `${minutes} min`,
  allThatIsLeft: 'All that is left',
  endsOther: (network: string): string => `Entering ends your session on ${network}`,
  pause: 'Pause Rappel',
  enter: 'Enter',
  leave: 'Leave',

  sessionOn: (network: string): string => `Session on ${network}`,
  done: 'Done',
  hide: 'Hide',
  move: 'Move',
  fiveLeft: '5 minutes left.',
  oneLeft: '1 minute left.',

  timeUp: 'Time is up',
  visitEnded: 'Visit ended',
  visitSummary: (minutes: number, network: string, goal: string): string =>
    `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} on ${network} for “${goal}”.`,
  daySpent: (minutes: number): string =>
    `Today's ${minutes} ${minutes === 1 ? 'minute is' : 'minutes are'} spent.`,
  stillThere: 'What you were writing is still there.',
  ownTimeLeft: (minutes: number): string => `${minutes} min of today's own time left.`,
  goalReached: 'Goal reached?',
  outcomes: { reached: 'Yes', partly: 'Partly', missed: 'No' } satisfies Record<Outcome, string>,
  finish: 'Finish (2 min)',
  more: '5 more minutes',
  whoWillYouCall: 'Who will you call?',
  youPlannedIt: 'you planned it',
  iCalled: 'I called',
  logCall: 'Log a call',
  hesitation: 'An unexpected call is often more welcome than we expect.',
  earns: (minutes: number, cap: number): string =>
    `A conversation adds ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} to today, up to ${cap}.`,
  reason: 'What are these minutes for?',
  retype: 'Type your last reason again',
  retypeWait: 'It can be pressed after 10 seconds.',
  reasonMissing: 'A few words, please: three letters or more.',
  retypeDiffers: 'These are not the same words yet.',
  failed: 'This could not be saved. Please try once more.',
};

export type GuardMessages = typeof guardEn;
