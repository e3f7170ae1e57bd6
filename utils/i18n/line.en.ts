import type { Rhythm } from '../domain/editorial/editorialLine';
import type { MessageProblem } from '../domain/editorial/lineDraft';
import { pluralIn } from './plural';

const plural = pluralIn('en');

/** The texts of the editorial line, and of the posts that are logged for it. */
export const lineEn = {
  title: 'Editorial line',
  what: 'What your posts are for. It stands beside you when you write a post.',
  start: 'For whom do you write, and what should stay with them?',
  startHint:
    'A few questions, thought through once; each may stay open. The answers stand beside a new post, and on one page to print.',
  write: 'Write it down',
  strategyFirst: 'First think through your strategy',
  strategy: 'Your strategy',

  asks: {
    audience: 'Whom do you address?',
    feeling: 'What should they feel and think?',
    messages: 'Your key messages',
    field: 'What is your field?',
    notMyField: 'And what is not?',
    tone: 'In which tone?',
    rhythm: 'How often?',
    watchWords: 'Watch words',
  },
  messagesHint: 'What you want to be known for, one sentence each.',
  message: (number: number): string => `Key message ${number}`,
  addMessage: 'Add a key message',
  remove: 'Remove',
  posts: 'Number of posts',
  per: { week: 'a week', month: 'a month' } satisfies Record<Rhythm['per'], string>,
  rhythmHint: 'Empty, if you do not want to plan it.',
  organisationSays: (words: string): string => `Your organisation says: ${words}`,
  watchWordsHint:
    'One on each line, or with commas between them; * at the end stands for any ending. Rappel looks for them in a post only when you ask it to, on that page alone. A search for industry news starts from them, too.',
  keptUnsaved: 'Not saved yet. What you type is kept here meanwhile.',
  discard: 'Discard the changes',
  notSaved: 'This could not be saved. What you typed is still here: please try once more.',
  notRead: 'The posts cannot be read just now. Please close this page and open it again.',
  problems: {
    empty: 'Please write it, or remove it.',
    'too-long': 'Please shorten this a little.',
    twice: 'This one stands there already.',
  } satisfies Record<MessageProblem, string>,
  messagesFull: (most: number): string => `There is room for ${most} key messages.`,
  wordsFull: (most: number): string => `There is room for ${most} watch words.`,
  wordTooLong: (word: string): string => `Please shorten “${word}”.`,
  noWord: (word: string): string => `“${word}” has no letter or digit to look for.`,

  card: {
    audience: 'For whom',
    feeling: 'What they should feel and think',
    messages: 'Key messages',
    field: 'My field',
    notMyField: 'Not my field',
    tone: 'Tone',
    rhythm: 'How often',
    watchWords: 'Watch words',
  },
  rhythm: (posts: number, per: string): string =>
    `${posts} ${plural(posts, 'post', 'posts')} ${per}`,
  stillOpen: (parts: string): string => `Still open: ${parts}.`,
  asOf: (date: string): string => `As of ${date}`,
  change: 'Change it',
  print: 'Print this card',

  review: 'Posts for the line',
  noPosts:
    'No post is logged yet. Log one here, or in the panel beside a new post: then you see how many posts each message got.',
  noneLately: 'No post in these twelve weeks.',
  total: (count: number, written: string): string =>
    `${written} ${plural(count, 'post', 'posts')} in these twelve weeks.`,
  former: 'Earlier messages',
  without: 'Without a key message',
  plan: (plan: string): string => `Planned: ${plan}.`,
  kept: {
    week: (weeks: number, asPlanned: number): string =>
      `Plan kept in ${asPlanned} of ${weeks} whole ${plural(weeks, 'week', 'weeks')}.`,
    month: (months: number, asPlanned: number): string =>
      `Plan kept in ${asPlanned} of ${months} whole ${plural(months, 'month', 'months')}.`,
  },
  keptLater: {
    week: 'The first whole week of this plan is still to come.',
    month: 'The first whole month of this plan is still to come.',
  } satisfies Record<Rhythm['per'], string>,
  noPlan: 'The line says no number, so there is no plan to set beside it.',
  spanTable: { week: 'Posts in each week', month: 'Posts in each month' } satisfies Record<
    Rhythm['per'],
    string
  >,
  resting: (message: string, weeks: string): string => `“${message}”: no post for ${weeks}.`,
  weeks: (count: number): string => `${count} ${plural(count, 'week', 'weeks')}`,

  logPost: 'Log a post',
  network: 'Network',
  keyMessage: 'Key message',
  noMessage: 'None of them',
  words: 'In your own words',
  logIt: 'Log this post',
  listTitle: 'Logged posts',
  showAll: (count: string): string => `Show all ${count}`,
  postOn: (network: string, day: string): string => `Post on ${network}, ${day}`,
  isBack: 'The post is back.',
  someUnreadable: (count: number): string =>
    `${count} unreadable ${plural(count, 'post, kept as it is, and', 'posts, kept as they are, and')} included in every backup.`,
};
