import type { BackupProblem } from '../domain/backupProblem';
import type { ColourScheme, Corner } from '../domain/settings';
import type { SharingProblem } from '../domain/sharing';
import { pluralIn } from './plural';

const plural = pluralIn('en');

/** The texts of the settings. */
export const settingsEn = {
  search: 'Search the settings',
  nothingFound: 'No setting has these words.',
  numberProblem: (min: string, max: string): string =>
    `Please give a whole number from ${min} to ${max}.`,
  timeProblem: 'Please give a time of day.',
  /** Beside a field that a policy fixes. */
  fixed: 'Set by your organisation.',

  unlimited: 'No limit, for accessibility',
  unlimitedHint:
    'For anyone whom a time limit would hinder. Time is still counted, and this holds at once.',
  dayStartsAt: 'The day starts at',
  dayStartsAtHint: 'From then on the budget begins anew.',
  earnMinutes: 'Minutes that a conversation adds',
  earnCapMinutes: 'At most, in a day',

  counting: 'What counts as time',
  idleSeconds: 'Seconds without a hand on mouse or keys',
  idleSecondsHint: 'After these, time stops until you are back.',
  awayMinutes: 'Minutes away until a visit ends',
  awayMinutesHint: 'After these, Rappel asks again.',

  guarded: 'Ask and count here',
  guardedDays: 'Days on which Rappel asks',

  purposes: 'Purposes',
  purposesHint: 'What the gate offers, in this order.',
  purposeName: 'Name of the purpose',
  up: 'Up',
  down: 'Down',
  hidePurpose: 'Hide',
  showPurpose: 'Show',
  addPurpose: 'Add',
  newPurpose: 'A purpose of your own',
  purposeProblem: 'Please give it a name of 1 to 40 letters that is not taken yet.',
  purposesFull: 'There is room for 20 purposes.',

  onThePage: 'On the page',
  notices: 'Say when 5 minutes and 1 minute are left',
  pillHidden: 'Hide the minutes at the start of each visit',
  pillHiddenHint: 'They stay on the toolbar.',
  corner: 'Where the minutes stand',
  corners: {
    'bottom-right': 'Bottom right',
    'bottom-left': 'Bottom left',
    'top-left': 'Top left',
    'top-right': 'Top right',
  } satisfies Record<Corner, string>,

  strictTitle: 'Strict mode',
  strict: 'Ask for a reason from the first extension of time on',
  strictHint: 'Switching it off counts from tomorrow.',
  strictEnds: 'Strict mode ends tomorrow.',

  targets: 'What it is for',
  weeklyTarget: 'Conversations a week',
  weeklyTargetHint: 'A mark to aim for, nothing more.',
  reviewDay: 'Day of the weekly review',
  reviewDayHint:
    'Rappel reminds you of it once, on that day. From Monday to Wednesday it is about the week before.',
  noReviewDay: 'No day, no reminder',
  hourlyRate: 'What an hour of yours is worth',
  hourlyRateHint: 'For the review. It may stay empty.',
  currency: 'Currency',

  backup: 'Backup',
  backupHint: 'Everything that you have written and set, in one file of yours.',
  saveBackup: 'Save a backup',
  openBackup: 'Restore from a file',
  madeOn: (when: string): string => `A backup of ${when}.`,
  inTheFile: 'In the file:',
  hereNow: 'Here now:',
  /** `written` is the count as numbers are written in that place. */
  people: (count: number, written: string): string =>
    `${written} ${plural(count, 'person', 'people')}`,
  visits: (count: number, written: string): string =>
    `${written} ${plural(count, 'visit', 'visits')}`,
  merge: 'Add to what is here',
  mergeHint: 'Adding keeps the newer copy of what both know, and your settings.',
  replace: 'Replace what is here',
  replaceHint: 'Replacing deletes everything that is here now, settings too.',
  restored: 'The backup is restored.',
  reading: 'Reading the file…',
  restoring: 'Restoring… Please leave this page open.',
  saved: 'The backup is saved among your downloads.',
  savedAsItIs:
    'The record could not be opened as it should, so the file holds it as it lies there. It can be restored from.',
  backupProblems: {
    'too-large': 'This file is larger than 500 MB: it is no backup of Rappel.',
    foreign: 'This file is no backup of Rappel. Nothing was changed.',
    newer: 'This backup was made by a newer Rappel. Please update this one first.',
    damaged: 'This file is damaged, or was changed by hand. Nothing was changed.',
    half: 'Only part of this is done. Please try again.',
    full: 'There is no room left on this device. All is as it was.',
    blocked: 'An older Rappel is still open in another tab. Please close that tab, and try again.',
    failed: 'This could not be done, and all is as it was.',
  } satisfies Record<BackupProblem | 'failed' | 'half' | 'full' | 'blocked', string>,
  unreadableInFile: (count: number): string =>
    `${count} ${plural(count, 'entry', 'entries')} of the file cannot be read and will not be taken over.`,
  erase: 'Erase everything',
  eraseHint: (word: string): string =>
    `All visits, actions, people and settings on this device. There is no way back but a backup. Type ${word} to go on.`,
  saveFirst: 'Save a last backup first',
  eraseWord: 'ERASE',
  eraseWordLabel: 'The word',
  erased: 'Everything is erased.',

  machines: 'Several machines',
  sync: 'Share settings and minutes between my browsers',
  syncHint:
    "The browser's own sync then carries your settings (with your own purposes) and the minutes of each day: no names of people, no goals, no notes.",
  syncAlone:
    "No other browser of yours has been heard from yet. Switch on the browser's own sync (extensions included), and this same setting on the other machine.",
  syncProblems: {
    quota: 'The browser has no room for this at the moment. Here, all goes on as before.',
    refused: 'The browser does not take this at the moment. Here, all goes on as before.',
  } satisfies Record<SharingProblem, string>,

  keyboard: 'Keyboard',
  noKeys: 'no keys set',
  keysHint: "They are set on the browser's own page for extensions, under keyboard shortcuts.",

  look: 'Language and colours',
  colourScheme: 'Colours',
  colourSchemes: {
    browser: 'As the browser',
    light: 'Light',
    dark: 'Dark',
  } satisfies Record<ColourScheme, string>,
};

export type SettingsMessages = typeof settingsEn;
