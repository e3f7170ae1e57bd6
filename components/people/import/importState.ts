import type { ImportChoices, ImportConflict, ImportPlan } from '../../../utils/domain/importPlan';
import type { Person } from '../../../utils/domain/person';
import type {
  ContactsProblem,
  ContactsReading,
  Dialect,
  Unreadable,
} from '../../../utils/interchange/contacts/reading';

export type DatesMeant = ImportChoices['ambiguousDates'];

export type ImportProblem =
  | ContactsProblem
  | 'several'
  | 'cannot-open'
  | 'full'
  | 'blocked'
  | 'failed'
  | 'gone';

/** What an import would do, before anything is written. */
export interface ImportPreview {
  dialect: Dialect;
  added: number;
  changed: number;
  known: number;
  repeated: number;
  unreadable: readonly Unreadable[];
  conflicts: readonly ImportConflict[];
  /** The first new names. */
  sample: readonly string[];
  /** How many rows have a day with two readings; which one holds is asked if there are any. */
  ambiguousDates: number;
  datesMeant: DatesMeant;
  /** Somebody was deleted before, and could come back as new. */
  deletedBefore: boolean;
}

export type ImportState =
  | { kind: 'choose' }
  /** `part` from 0 to 1. */
  | { kind: 'reading'; file: string; part: number }
  | {
      kind: 'preview';
      file: string;
      preview: ImportPreview;
      /** The other dates were chosen: the counts are about to follow. */
      planning?: boolean;
      /** People were changed between preview and import. */
      again?: boolean;
    }
  | { kind: 'importing'; people: number }
  | { kind: 'done'; file: string; at: number; added: number; changed: number }
  | { kind: 'undoing' }
  | { kind: 'undone'; takenBack: number; kept: number }
  | { kind: 'problem'; why: ImportProblem };

const NAMES_IN_A_SAMPLE = 5;

export function previewOf(
  { dialect, unreadable, ambiguousDates }: Extract<ContactsReading, { ok: true }>,
  { added, changed, known, repeated, conflicts }: ImportPlan,
  people: readonly Person[],
  datesMeant: DatesMeant,
): ImportPreview {
  return {
    dialect,
    added: added.length,
    changed: changed.length,
    known,
    repeated,
    unreadable,
    conflicts,
    sample: added.slice(0, NAMES_IN_A_SAMPLE).map(({ name }) => name),
    ambiguousDates,
    datesMeant,
    deletedBefore: added.length > 0 && people.some(({ deletedAt }) => deletedAt),
  };
}

/** In which order dates are written where the person reads; in French the day comes first. */
export function datesOf(language: string, locales: readonly string[]): DatesMeant {
  if (language === 'fr') return 'day-first';
  const locale = locales.find((tag) => tag.toLowerCase().startsWith(language));
  const parts = new Intl.DateTimeFormat(locale ?? locales[0] ?? 'en-GB').formatToParts(0);
  const first = parts.find(({ type }) => type === 'day' || type === 'month');
  return first?.type === 'month' ? 'month-first' : 'day-first';
}
