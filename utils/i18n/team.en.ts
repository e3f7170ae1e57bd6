import type { TeamWeekProblem } from '../domain/review/teamWeek';
import { pluralIn } from './plural';

const plural = pluralIn('en');

export const teamEn = {
  title: "A team's week",
  intro:
    'Open the week files that the people of a team have handed on: their counts and hours are added up here. The files hold no names. Nothing of them is kept: it goes when you leave this page.',
  choose: 'Choose files',
  orDrop: 'or drop them here',
  kinds: 'Each is saved in the review, by “Save the week for the team”: rappel-team-week-….json',
  back: 'Back to the review',
  reading: 'Reading the files…',
  opened: (count: number, written: string): string =>
    `${written} ${plural(count, 'file is', 'files are')} open.`,
  files: 'Open files',
  remove: 'Remove',
  removeFile: (file: string): string => `Remove ${file}`,
  removed: (file: string): string => `${file} is removed.`,
  removeAll: 'Remove all',
  allRemoved: 'No file is open any more.',
  ofWeek: (week: string): string => `the week ${week}`,
  problems: {
    foreign: (file: string): string => `${file} is no week of a team.`,
    newer: (file: string): string =>
      `A newer Rappel wrote ${file}. Update this one, then open it again.`,
    more: (file: string): string =>
      `In ${file} there is more than counts and hours, so it was not opened. Rappel writes no such file.`,
    damaged: (file: string): string => `${file} is damaged, or was changed by hand.`,
    'too-large': (file: string): string => `${file} is too large to be the week of somebody.`,
    'cannot-open': (file: string): string => `${file} cannot be opened. It may have been moved.`,
  } satisfies Record<TeamWeekProblem | 'too-large' | 'cannot-open', (file: string) => string>,
  week: (range: string): string => `The week ${range}`,
  alike: (count: number, written: string): string =>
    count === 1
      ? 'Two files are the same: was one opened twice? Both are counted.'
      : `${written} files are copies of others: were they opened twice? All are counted.`,
  figure: 'Figure',
  sum: 'In all',
  people: 'People (files)',
  onlineHours: 'Hours online',
  realWorldHours: 'Hours in the real world',
  attempts: 'Attempts',
  conversations: 'Conversations',
  minutesPerConversation: 'Minutes online per conversation',
  noConversation: 'no conversation',
  needs: 'Needs heard',
  offers: 'Offers',
  won: 'Contracts',
  steps: 'Next steps kept, of those due',
  gates: 'Gates dismissed, of those shown',
  goals: 'Goals reached, of all visits',
  overtimeHours: 'Hours beyond the budget',
  /** "3 of 5". */
  of: (part: string, whole: string): string => `${part} of ${whole}`,
};
