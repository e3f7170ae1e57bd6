import type { PersonKind } from '../domain/person';
import type { LineProblem, PersonProblem } from '../domain/personDraft';
import { firstTouchesEn } from './firstTouches.en';
import { pluralIn } from './plural';
import { relationsEn } from './relations.en';

const plural = pluralIn('en');

/** The texts of the card of one person. */
export const cardEn = {
  nobodyTitle: 'Nobody is here',
  nobody: 'This person is not among your people, or not any more.',
  toPeople: 'All people',

  logAction: 'Log an action',
  formBusy: (name: string): string => `The log form still holds what you began about ${name}.`,
  replaceForm: 'Start anew',

  ways: 'Ways to reach them',
  noWays: 'No phone number and no address is known yet. The details have room for them.',
  call: (phone: string): string => `Call ${phone}`,
  write: (address: string): string => `Write to ${address}`,
  profile: (place: string): string => `Profile on ${place}`,
  consent:
    'Since 11 August 2026, commercial calls to consumers in France need their prior consent. A former client has no contract in progress.',
  notContacted: 'Not to be contacted',
  notContactedSince: (why: string, day: string): string => `${why} (since ${day})`,
  notContactedNoReason: (day: string): string => `Since ${day}.`,
  doNotContact: 'Do not contact',
  doNotContactHint: 'Rappel then never proposes a call to them.',
  why: 'Reason',

  facts: 'In short',
  relation: 'Relation',
  relations: relationsEn,
  kind: 'Professional or private',
  kinds: {
    professional: 'Professional',
    private: 'Private individual',
    other: 'Other',
  } satisfies Record<PersonKind, string>,
  cadence: 'Rhythm',
  cadenceInWords: (ideal: number, longest: number): string =>
    `A word after ${ideal} ${plural(ideal, 'day', 'days')}, after ${longest} ${plural(longest, 'day', 'days')} at the latest`,
  firstTouch: 'Where you really met',
  guessed: (words: string): string => `${words} (a guess)`,
  connectedOn: 'Connected on the network',

  details: 'Edit the details',
  name: 'Name',
  company: 'Company',
  role: 'Role',
  emails: 'E-mail addresses',
  phones: 'Phone numbers',
  profiles: 'Profiles and pages',
  oneALine: 'One a line.',
  notSaid: 'Not said',
  idealDays: 'Days after which a word is welcome',
  maxDays: 'Days after which it is overdue',
  cadenceHint: 'Both empty: no rhythm.',
  source: 'How',
  sources: firstTouchesEn,
  touchedOn: 'Day of it',
  touchContext: 'In what setting',
  certainty: 'How sure are you?',
  certainties: { sure: 'I am sure', guessed: 'A guess' },
  problems: {
    'name-missing': 'A name is needed.',
    'too-long': 'Please shorten this a little.',
    'days-wrong': 'Please give a whole number of days, from 1 to 3650.',
    'days-both': 'Please give both numbers of days, or neither.',
    'longest-before-ideal':
      'This is shorter than the number beside it: a word would be overdue before it is welcome.',
    'source-missing': 'How did you meet? Please choose.',
    'date-invalid': 'Please complete this date.',
    'date-in-future': 'This is still to come.',
  } satisfies Record<PersonProblem, string>,
  lineProblems: {
    email: (line: string): string => `“${line}” is no e-mail address.`,
    phone: (line: string): string => `“${line}” is no phone number.`,
    profile: (line: string): string => `“${line}” is no address of a web page.`,
  } satisfies Record<LineProblem, (line: string) => string>,

  history: 'All that was done',
  noHistory: 'Nothing is logged with this person yet.',

  merge: 'Merge with another person',
  mergeHint:
    'For somebody who is here twice. The other one disappears; their actions, opportunities and plans come here, and what is missing here is filled in from them.',
  mergeNotes: 'The two notes are longer together than one may be: the end of it would be cut off.',
  mergeWhom: 'Please choose somebody from your people.',
  mergeButton: 'Merge',

  data: 'Data of this person',
  exportButton: 'Save their data as a file',
  exportHint: 'All that is stored about them, should they ask for it. Other people are not named.',
  remove: 'Delete this person',
  removeTitle: (name: string): string => `Delete ${name}?`,
  removeHint:
    'Their details, their opportunities and plans, and all actions with them alone are deleted. Actions with others stay, without this person.',

  merged: (name: string): string => `${name} is part of this person now.`,
  unmerged: 'They are two people again.',
  removed: (name: string): string => `${name} is deleted.`,
  back: 'Everything is back.',
  exported: 'The file is in your downloads.',
};
