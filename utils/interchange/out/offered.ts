/** What can be taken out, and as what; apart from the writers, which a page loads when asked. */
export const OFFERED = {
  log: ['spreadsheet', 'workbook', 'program', 'hubspot-calls', 'hubspot-tasks', 'pipedrive'],
  people: ['spreadsheet', 'workbook', 'program', 'vcard'],
  opportunities: ['spreadsheet', 'workbook', 'program'],
  steps: ['calendar'],
} as const;

export type ExportWhat = keyof typeof OFFERED;
export type ExportFormat = (typeof OFFERED)[ExportWhat][number];

export const EXPORT_WHATS = ['log', 'people', 'opportunities', 'steps'] as const;

export function formatsOffered(what: ExportWhat): readonly ExportFormat[] {
  return OFFERED[what];
}
