/** The texts of taking the record out again. What stands in the files: `outFiles`. */
export const outEn = {
  title: 'Take it out again',
  hint: 'Files that other programs read. To move to another machine, a backup is better.',
  nothingYet: 'There is nothing to take out yet: no action is logged, and nobody is known.',
  what: 'What',
  whats: {
    log: 'The log',
    people: 'People',
    opportunities: 'Opportunities',
    steps: 'Next steps and plans',
  },
  format: 'For',
  formats: {
    spreadsheet: 'A spreadsheet (CSV)',
    workbook: 'A spreadsheet (.xlsx)',
    program: 'Another program (CSV)',
    'hubspot-calls': "HubSpot's calls (CSV)",
    'hubspot-tasks': "HubSpot's tasks (CSV)",
    pipedrive: "Pipedrive's activities (CSV)",
    vcard: 'An address book (vCard)',
    calendar: 'A calendar (.ics)',
  },
  meant: {
    spreadsheet:
      'Opens with a double click in Excel, LibreOffice or Numbers. Nothing in it is taken for a formula.',
    workbook:
      'A workbook with dates that are dates and texts that stay texts: the surest way into a spreadsheet.',
    program: 'Everything as Rappel keeps it, with ids, for a program that reads CSV by RFC 4180.',
    'hubspot-calls':
      'The calls in the columns of its import; whoever has an e-mail address is recognised by it.',
    'hubspot-tasks': 'The open next steps that have a date, in the columns of its import.',
    pipedrive: 'What was done and the open next steps, in the columns of its import of activities.',
    vcard: 'For phones, Google Contacts, Outlook and Apple Contacts.',
    calendar:
      'For Google, Apple and Outlook calendars: the open next steps by their day, and each plan at the next time it is meant for.',
  },
  save: 'Save the file',
  making: 'Making the file…',
  saved: (file: string): string => `Saved among your downloads: ${file}`,
  nothing: 'There is nothing of this yet, so no file was made.',
  failed: 'The file could not be made, and all is as it was.',
  addToCalendar: 'Add to calendar',

  /** "Marie Dubois: send the offer". */
  joined: (one: string, other: string): string => `${one}: ${other}`,
};
