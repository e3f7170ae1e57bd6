import type { ActionKind, Reach, Result } from '../domain/action';
import type { DraftProblem } from '../domain/draftProblems';
import type { NetworkMode } from '../domain/networkSettings';
import type { PauseLength } from '../domain/pauseLength';
import type { Outcome } from '../domain/session';
import type { LanguageChoice } from '../domain/settings';
import { coverageEn } from './coverage.en';
import { experimentEn } from './experiment.en';
import { figuresEn } from './figures.en';
import { guardEn } from './guard.en';
import { importingEn } from './importing.en';
import { introductionsEn } from './introductions.en';
import { keptEn } from './kept.en';
import { leadsEn } from './leads.en';
import { lineEn } from './line.en';
import { listEn } from './list.en';
import { logEn } from './log.en';
import { networksEn } from './networks.en';
import { opportunitiesEn } from './opportunities.en';
import { outEn } from './out.en';
import { peopleEn } from './people.en';
import { pluralIn } from './plural';
import { reviewEn } from './review.en';
import { reviewChartsEn } from './reviewCharts.en';
import { reviewOutEn } from './reviewOut.en';
import { settingsEn } from './settings.en';
import { strategyEn } from './strategy.en';
import { teamEn } from './team.en';
import { verdictEn } from './verdict.en';
import { weekEn } from './week.en';

const plural = pluralIn('en');

/** The texts of our own pages. Those that the guard shows as well are taken from it. */
export const en = {
  brand: guardEn.brand,
  failed: guardEn.failed,
  optional: guardEn.optional,
  /** A button among several alike, with what it is about: "Undo: Call, Marie Dubois". */
  buttonFor: (button: string, about: string): string => `${button}: ${about}`,
  quoted: (words: string): string => `“${words}”`,

  review: reviewEn,
  reviewCharts: reviewChartsEn,
  verdict: verdictEn,
  experiment: experimentEn,
  week: weekEn,
  reviewOut: reviewOutEn,
  team: teamEn,
  figures: figuresEn,
  kept: keptEn,
  networks: networksEn,
  coverage: coverageEn,
  leads: leadsEn,
  today: 'Today',
  noLimit: guardEn.noLimit,
  leftOf: (left: number, total: number): string => `${left} min left of ${total}`,
  conversations: (count: number): string =>
    `${count} ${plural(count, 'conversation', 'conversations')}`,
  minLeft: guardEn.minLeft,
  visitOf: (network: string, left: string): string => `On ${network} · ${left}`,
  endVisit: guardEn.done,
  clockError: "This computer's clock seems to have been wrong, so today was started anew.",
  sitesMissing: 'Rappel has no access to LinkedIn and Facebook, so it cannot ask or count there.',
  allowSites: 'Allow these sites',
  welcomeLine: 'New here?',
  welcomeLink: 'How Rappel works',
  dashboard: 'Dashboard',

  trouble:
    'Something could not be saved a while ago. Rappel tries again by itself. Is there room left on this device?',
  questionTitle: 'A question',
  questions: {
    backup:
      'For a month now, all that you log has existed on this device alone. A backup is one file, saved with one press.',
    saveBackup: 'Go to backup',
    notNow: 'Not now',
    setAside:
      'Rappel could not read something that it had stored. It was put aside, nothing is lost, and the default holds in its place.',
    saveSetAside: 'Save it as a file',
    allRight: 'OK',
    budget: (before: number, now: number): string =>
      `Some time ago you raised the daily budget from ${before} to ${now} ${plural(now, 'minute', 'minutes')}. Is that still right for you?`,
    keepBudget: 'Keep it',
    backTo: (minutes: number): string =>
      `Back to ${minutes} ${plural(minutes, 'minute', 'minutes')}`,
    network: (network: string): string =>
      `Some time ago you switched Rappel off on ${network}. Is that still right for you?`,
    keepOff: 'Keep it off',
    askAgain: (network: string): string => `Switch it back on for ${network}`,
  },

  dueSteps: 'Next steps due',
  comingSteps: 'Next steps to come',
  noSteps: 'No next step is due today.',
  noComingSteps: 'None is planned. A next step with a date, given to an action, shows up here.',
  logStep: 'Log',
  stepDone: 'Done',
  dueOn: (day: string): string => `due ${day}`,

  logTitle: 'Log a real-world action',
  action: 'Action',
  kinds: {
    call: 'Call',
    meeting: 'Meeting',
    visit: 'Visit',
    event: 'Event',
    'introduction-asked': 'Introduction asked',
    'introduction-given': 'Introduction given',
    message: 'Message',
  } satisfies Record<ActionKind, string>,
  person: 'Person',
  knownPeople: 'Known people',
  newPerson: 'new here',
  outcome: 'Outcome',
  reaches: {
    spoke: 'Spoke',
    voicemail: 'Voicemail',
    'no-answer': 'No answer',
    'wrong-number': 'Wrong number',
    held: 'Held',
    'no-show': 'No show',
    cancelled: 'Cancelled',
  } satisfies Record<Reach, string>,
  result: 'What came of it',
  results: {
    need: 'A need',
    referral: 'A referral',
    'meeting-set': 'A meeting set',
    'offer-asked': 'An offer asked for',
    'nothing-now': 'Nothing for now',
    refused: 'A refusal',
    'do-not-contact': 'No more contact, please',
  } satisfies Record<Result, string>,
  nextStep: 'Next step',
  nextStepOn: 'On',
  nextStepOnFull: 'Day of the next step',
  date: 'Date',
  time: 'Time',
  note: 'Note',
  logIt: 'Log it',
  carriesOut: (step: string): string => `For the next step “${step}”`,
  notThisStep: 'Not for this one',
  problems: {
    'person-missing': 'With whom? A name is enough.',
    'too-long': 'Please shorten this a little.',
    'reach-missing': 'How did it go? Please choose.',
    'step-missing': 'What is to be done on that day?',
    'date-invalid': 'Please complete this date.',
    'date-in-future': 'This is still to come.',
    'date-in-past': 'This day has passed.',
    'time-invalid': 'Please complete this time.',
    'minutes-invalid': 'Please give whole minutes, a day at most.',
  } satisfies Record<DraftProblem, string>,

  logged: 'Logged.',
  undo: 'Undo',
  takenBack: 'Taken back.',
  putBack: 'Put back',
  isBack: 'It is back in the log.',
  deleted: 'Deleted.',
  saved: 'Saved.',
  markedDone: 'Marked as done.',
  openAgain: 'The next step is open again.',
  formReplaced: 'What was in the form has made room.',
  logUnreadable:
    'The log cannot be read just now. Please close this page and open it again. If that does not help: a backup, in the settings, saves it as it is.',
  logBlocked:
    'An older Rappel is still open in another tab. Please close that tab, and come back here.',
  diskFull: 'There is no room left on this device. What you typed is still in the form.',
  someUnreadable: (count: number): string =>
    count === 1
      ? 'One entry of the log cannot be read. It stays where it is, and is included in every backup.'
      : `${count} entries of the log cannot be read. They stay where they are, and are included in every backup.`,
  notifyMe: 'Notify me on the day',
  lastActions: 'Last actions',
  noActions: 'Nothing is logged yet. The first call will stand here.',

  dailyBudget: 'Daily budget',
  minutesPerDay: 'Minutes per day',
  set: 'Set',
  budgetProblem: (min: number, max: number): string =>
    `Please give a whole number from ${min} to ${max}.`,
  budgetHint: 'Over all networks together. Less counts at once, more from tomorrow.',
  budgetFromTomorrow: (minutes: number): string =>
    `${minutes} ${plural(minutes, 'minute', 'minutes')} from tomorrow.`,
  budgetNow: (minutes: number): string =>
    `${minutes} ${plural(minutes, 'minute', 'minutes')} a day from now on.`,
  language: 'Language',
  languages: {
    browser: 'As the browser',
    en: 'English',
    fr: 'Français',
  } satisfies Record<LanguageChoice, string>,

  pause: 'Pause',
  pauseLengths: {
    hour: '1 hour',
    today: 'Today',
    week: 'One week',
  } satisfies Record<PauseLength, string>,
  pauseHint: 'Rappel asks and counts nothing meanwhile, and comes back by itself.',
  pausedUntil: (when: string): string => `Paused until ${when}.`,
  endPause: 'End the pause',

  navigation: 'Rappel',
  log: 'Log',
  adjust: settingsEn,
  people: peopleEn,
  opportunities: opportunitiesEn,
  introductions: introductionsEn,
  importing: importingEn,
  list: listEn,
  line: lineEn,
  strategy: strategyEn,
  logbook: logEn,
  out: outEn,
  settings: 'Settings',

  visitsToday: 'Visits',
  noVisits: 'No visit today.',
  spentToday: (minutes: number): string => `${minutes} min spent`,
  minutes: guardEn.minutes,
  openings: (count: number, left: number): string =>
    `${count} ${plural(count, 'opening', 'openings')}, ${left} left at the gate.`,
  outcomes: {
    reached: 'goal reached',
    partly: 'goal partly reached',
    missed: 'goal not reached',
  } satisfies Record<Outcome, string>,
  running: 'running',
  earned: (minutes: number): string =>
    `${minutes} ${plural(minutes, 'minute', 'minutes')} earned by conversations.`,

  searchLog: 'Search the log',
  /** `written` is the count as numbers are written in that place. */
  actionsCount: (count: number, written: string): string =>
    `${written} ${plural(count, 'action', 'actions')}`,
  foundAmong: (found: string, actions: string): string => `${found} of ${actions}`,
  nothingFound: 'No action has these words.',
  nextOn: (step: string, day: string): string => `Next: ${step}, ${day}`,
  nextWithout: (step: string): string => `Next: ${step}`,
  nextDone: (step: string): string => `Done since: ${step}`,
  edit: 'Edit',
  delete: 'Delete',
  editTitle: 'Edit the action',
  save: 'Save',
  cancel: 'Cancel',
  showMore: 'Show more',

  modes: {
    'on-page': 'On the page',
    'hands-off': 'Hands-off',
  } satisfies Record<NetworkMode, string>,
  modesTitle: 'Where Rappel asks',
  modeOnPage: 'On the page: Rappel asks, and shows the minutes left, over the site itself.',
  modeHandsOff:
    'Hands-off: the site stays untouched. Rappel asks on a page of its own and leads on, and the toolbar shows the minutes left.',

  welcomeTitle: 'Welcome to Rappel',
  tagline: 'Go in with a purpose. Come out and call someone.',
  welcomeWhat:
    'When you open LinkedIn or Facebook, Rappel asks what for, keeps the visit within the minutes that you give it, and lets you note in seconds the call or the meeting that comes of it.',
  welcomeWhere:
    "All that you write stays on this device: there is no account and no server, and Rappel sends nothing. Only if you switch it on does your browser's own sync carry settings (your own purposes too) and minutes between your machines, no names of people and no goals.",
  welcomeTerms:
    "LinkedIn's terms (User Agreement, 8.2) forbid extensions that change how its pages look, and it is your account that bears the risk; hands-off leaves its pages as they are.",
  welcomePrivate: 'Private windows are not covered: Rappel does not run in them.',
  start: 'Start',
  welcome: {
    step: (step: number, of: number): string => `Step ${step} of ${of}`,
    next: 'Next',
    back: 'Back',
    skip: 'Skip the rest',
    budget: 'Minutes a day on LinkedIn and Facebook together',
    budgetHint: 'Twenty is a good start. It can be changed at any time.',
    placeTitle: 'Your data, and the networks',
    practiceTitle: 'Try the gate',
    practiceWhat:
      'This is what Rappel asks before LinkedIn or Facebook opens: what for, how long, and what follows in real life. On the practice page nothing is counted or kept.',
    practice: 'Open the practice page',
    again: 'This welcome can be read again from the settings.',
    practicePage: {
      name: 'the practice page',
      title: 'A practice page',
      inside: 'The network would be here. You said what for, so nothing stands in the way.',
      pill: (minutes: number): string =>
        `Your goal stays at the edge, with the ${minutes} ${plural(minutes, 'minute', 'minutes')} that you gave it. Press Done when it is reached: the sooner, the more is left for the day.`,
      left: 'You left. On a network the tab would be closed now, and the day would still have all its minutes.',
      done: 'That is all there is to it: in with a goal, out with a call to somebody.',
      nothingKept: 'Nothing of this was counted or kept.',
      back: 'Back to the welcome',
      again: 'Once more',
    },
  },
};

export type Messages = typeof en;
