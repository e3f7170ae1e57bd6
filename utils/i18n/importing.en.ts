import { pluralIn } from './plural';

const plural = pluralIn('en');

/** The texts of importing contacts. Counts come with how they are written: "12,000". */
export const importingEn = {
  title: 'Import contacts',
  intro:
    'Bring in the people whom you know already, from a file. You see what it would do before anything is written, and nothing leaves this device.',
  choose: 'Choose a file',
  orDrop: 'or drop it here',
  kinds:
    'From LinkedIn, Google Contacts or Outlook, or cards (.vcf) from any address book or phone.',
  where: 'Where do I find the file?',
  sources: {
    linkedin:
      'LinkedIn: Settings & Privacy, then Data privacy, then Get a copy of your data; choose Connections. A link comes by e-mail. The archive can be given as it is: only the connections are read, never the messages.',
    google: 'Google Contacts: on contacts.google.com, Export, then Google CSV.',
    outlook: 'Outlook: in People, Manage contacts, then Export contacts.',
    phone: 'Phones and other address books: export or share the contacts as a vCard file (.vcf).',
  },

  reading: (file: string): string => `Reading ${file}…`,
  progress: 'Progress',
  importing: (count: number, written: string): string =>
    `Importing ${written} ${plural(count, 'person', 'people')}…`,
  undoing: 'Undoing the import…',

  preview: 'What the file would do',
  dialects: {
    linkedin: 'LinkedIn connections',
    google: 'Google contacts',
    outlook: 'Outlook contacts',
    vcard: 'cards (vCard)',
  },
  recognised: (file: string, dialect: string): string => `${file}: ${dialect}`,
  added: (_count: number, written: string): string => `${written} new`,
  changed: (_count: number, written: string): string =>
    `${written} completed with what the file adds; nothing is overwritten`,
  known: (_count: number, written: string): string => `${written} already known, unchanged`,
  repeated: (count: number, written: string): string =>
    `${written} ${plural(count, 'row', 'rows')} about somebody whom an earlier one names`,
  unreadable: (count: number, written: string): string =>
    `${written} ${plural(count, 'line', 'lines')} not read, or not in full`,
  firstNew: 'The first new ones',
  more: (_count: number, written: string): string => `and ${written} more`,
  deletedBefore:
    'Of people whom you deleted nothing is kept to know them by: whom the file names comes back as new.',
  changedMeanwhile:
    'People were changed meanwhile, so nothing was written yet: these are the new counts.',
  nothing: 'Everybody in this file is known already. There is nothing to import.',
  nobody: 'There is nobody in this file.',

  dates: (count: number, written: string): string =>
    `How are dates like 04/05/2026 meant? (${written} ${plural(count, 'row', 'rows')})`,
  datesMeant: {
    'day-first': 'The day first: 4 May',
    'month-first': 'The month first: 5 April',
  },
  lines: (count: number, written: string): string =>
    `${written} ${plural(count, 'line', 'lines')} with a problem`,
  line: (number: string, reason: string): string => `Line ${number}: ${reason}`,
  reasons: {
    'no-name': 'there is no name.',
    'too-few-cells': 'there is one cell only.',
    'open-quote': 'its quotation marks never close.',
    date: 'the day of the connection makes no sense; the rest is read.',
    'broken-card': 'the card has no end.',
  },
  conflicts: (count: number, written: string): string =>
    `${written} ${plural(count, 'row fits', 'rows fit')} several people and is left out`,
  conflictsHint:
    'Their addresses belong to more than one of the people here. If they are the same person, merge them and import again.',
  importPeople: (count: number, written: string): string =>
    `Import ${written} ${plural(count, 'person', 'people')}`,
  otherFile: 'Choose another file',

  done: (count: number, written: string): string =>
    `Imported: ${written} ${plural(count, 'person', 'people')}.`,
  doneAdded: (_count: number, written: string): string => `${written} new`,
  doneChanged: (_count: number, written: string): string => `${written} completed`,
  sortThem: 'Now say who is what: former client, partner, prospect.',
  openPeople: 'Open People',
  undo: 'Undo this import',
  lastImport: (file: string, day: string): string => `Last import: ${file}, ${day}`,
  undone: (count: number, written: string): string =>
    `The import is undone: ${written} ${plural(count, 'person', 'people')} as before.`,
  kept: (count: number, written: string): string =>
    `${written} ${plural(count, 'person', 'people')} changed or used since: left as now.`,

  nothingWritten: 'Nothing was imported.',
  problems: {
    'too-large': 'This file is too large to be an address book.',
    binary: 'This file holds no text: it may be a picture, a spreadsheet or a program.',
    'no-header':
      'No columns of LinkedIn, Google Contacts or Outlook were found in this file, and no cards.',
    empty: 'This file is empty.',
    'zip-without-connections':
      'There is no Connections.csv in this archive. LinkedIn puts it there when connections are asked for.',
    'zip-too-large': 'What is packed in this archive is too large to be a list of connections.',
    damaged: 'This archive is damaged or incomplete. It may help to download it again.',
    several: 'One file at a time, please.',
    'cannot-open': 'The browser could not read this file. Is it a folder, or was it moved?',
    full: 'There is no room left on this device. All is as it was.',
    blocked: 'An older Rappel is still open in another tab. Please close that tab, then try again.',
    failed: 'That could not be done, and all is as it was.',
    gone: 'This import cannot be undone any more: it was already, or another one followed.',
  },
  fromWelcome: 'Import contacts from a file',
};
