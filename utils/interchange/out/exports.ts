import type { RealWorldAction } from '../../domain/action';
import type { DateKey } from '../../domain/calendar';
import { comingPlans } from '../../domain/comingPlans';
import { contactsOf } from '../../domain/contacts';
import { latestFirst } from '../../domain/latestFirst';
import { openSteps } from '../../domain/nextSteps';
import type { WholeRecord } from '../../domain/record';
import type { Texts } from '../../i18n/index';
import { eventOfPlan, eventOfStep } from './calendar';
import { csvForProgram, csvForSpreadsheet, type SheetLocale } from './csv';
import type { ExportedFile } from './exportedFile';
import { type ExportTexts, exportTextsOf } from './exportTexts';
import { hubspotCalls, hubspotTasks } from './hubspot';
import { byId, callable, logTable, type PeopleById } from './log';
import type { ExportFormat, ExportWhat } from './offered';
import { opportunitiesTable } from './opportunities';
import { peopleTable } from './people';
import { pipedriveActivities } from './pipedrive';
import { calendarFile } from './stepFile';
import type { Table } from './table';
import { vcards } from './vcard';
import { xlsx } from './xlsx';

/** What of the record can leave; tombstones may be among it, and do not. */
export type ExportParts = Pick<WholeRecord, 'actions' | 'people' | 'opportunities' | 'plans'>;

/** What the person who takes it out is known by. */
export interface ExportPlace {
  texts: Pick<Texts, 't' | 'language'>;
  /** Local date: it stands in the name of the file. */
  today: DateKey;
  /** IANA name of where plans are meant. */
  zone: string;
  /** When the file is made. */
  stampMs: number;
}

const CSV = 'text/csv;charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * The record, or a part of it, as a file; nothing where there is nothing of it.
 * @throws on a format that is not offered for it
 */
export function exportFile(
  what: ExportWhat,
  format: ExportFormat,
  given: ExportParts,
  place: ExportPlace,
): ExportedFile | undefined {
  const { today } = place;
  const { language } = place.texts;
  const texts = exportTextsOf(place.texts);
  const parts = inOrder(given, language);
  const people = byId(parts.people);
  const named = (name: string, end: string) => `rappel-${name}-${today}.${end}`;
  const csv = (name: string, table: Table, written = csvForProgram) =>
    table.rows.length > 0
      ? { fileName: named(name, 'csv'), mime: CSV, content: written(table) }
      : undefined;

  switch (format) {
    case 'spreadsheet':
      return csv(what, tableOfAll(what, parts, people, texts), (table) =>
        csvForSpreadsheet(table, language),
      );
    case 'program':
      return csv(what, tableOfAll(what, parts, people));
    case 'workbook': {
      const table = tableOfAll(what, parts, people, texts);
      if (table.rows.length === 0) return undefined;
      return { fileName: named(what, 'xlsx'), mime: XLSX, content: xlsx(table) };
    }
    case 'hubspot-calls':
      return csv(format, hubspotCalls(parts.actions, people));
    case 'hubspot-tasks':
      return csv(format, hubspotTasks(openSteps(parts.actions, parts.people), callable(people)));
    case 'pipedrive':
      return csv(
        format,
        pipedriveActivities(
          parts.actions,
          people,
          texts.subjectOf,
          openSteps(parts.actions, parts.people),
        ),
      );
    case 'vcard': {
      const content = vcards(parts.people);
      return content
        ? { fileName: named(what, 'vcf'), mime: 'text/vcard;charset=utf-8', content }
        : undefined;
    }
    case 'calendar':
      return allSteps(named('next-steps', 'ics'), parts, people, texts, place);
  }
}

function tableOfAll(
  what: ExportWhat,
  parts: ExportParts,
  people: PeopleById,
  texts?: ExportTexts,
): Table {
  switch (what) {
    case 'log':
      return logTable(parts.actions, people, texts?.log);
    case 'people':
      return peopleTable(parts.people, contactsOf(parts.actions), texts?.people);
    case 'opportunities':
      return opportunitiesTable(parts.opportunities, people, texts?.opportunities);
    case 'steps':
      throw new Error('Next steps are offered as a calendar only');
  }
}

function allSteps(
  fileName: string,
  { actions, people: all, plans }: ExportParts,
  people: PeopleById,
  texts: ExportTexts,
  { today, zone, stampMs }: ExportPlace,
): ExportedFile | undefined {
  const allowed = callable(people);
  const nameOf = (id: RealWorldAction['people'][number]) => allowed.get(id)?.name;
  const barred = new Set([...people.values()].flatMap((one) => (one.doNotContact ? one.id : [])));
  const events = [
    ...openSteps(actions, all).map((due) => eventOfStep(due, nameOf, texts.calendar)),
    ...comingPlans(plans, today, barred).map((planned) =>
      eventOfPlan(planned, zone, nameOf, texts.calendar),
    ),
  ];
  return events.length > 0 ? calendarFile(fileName, events, stampMs) : undefined;
}

/** As our pages show them: what was done last first, people by their names. */
function inOrder(parts: ExportParts, language: SheetLocale): ExportParts {
  const { compare } = new Intl.Collator(language);
  return {
    actions: parts.actions.toSorted(latestFirst),
    people: parts.people.toSorted((one, other) => compare(one.name, other.name)),
    opportunities: parts.opportunities.toSorted(
      (one, other) => -ascending(one.openedOn, other.openedOn),
    ),
    plans: parts.plans,
  };
}

/** By the code units: keys of dates and times sort so, and a hundred thousand of them quickly. */
function ascending(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
