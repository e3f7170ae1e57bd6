import {
  type DatesMeant,
  type ImportProblem,
  type ImportState,
  previewOf,
} from '../../components/people/import/importState';
import type { PersonId } from '../../utils/domain/ids';
import { type ImportPlan, planImportInSlices } from '../../utils/domain/importPlan';
import type { Phone } from '../../utils/domain/person';
import type { Clock } from '../../utils/domain/time';
import { inSlices } from '../../utils/interchange/contacts/inSlices';
import {
  type ContactsReading,
  LARGEST_CONTACTS_BYTES,
  type Slices,
} from '../../utils/interchange/contacts/reading';
import type { Imports, LastImport, PeopleState } from '../../utils/storage/imports';
import { isNamed } from '../shared/isNamed';

export interface ImporterParts {
  imports: Imports;
  /** The readers are large, and are not needed before there is a file. */
  loadReaders: () => Promise<Readers>;
  newPersonId: () => PersonId;
  clock: Pick<Clock, 'wallMs' | 'monoMs'>;
  /** Lets the page draw and hear. */
  pause: () => Promise<void>;
  show: (state: ImportState) => void;
  showLast: (last: LastImport | undefined) => void;
  /** People were written. */
  landed: () => void;
}
export interface Readers {
  readContactsInSlices: (bytes: Uint8Array) => Slices<ContactsReading>;
  readPhone: (raw: string) => Phone;
}

/** A file that was read, kept for other choices than the first. */
interface Opened {
  file: string;
  reading: Extract<ContactsReading, { ok: true }>;
  readPhone: (raw: string) => Phone;
  datesMeant: DatesMeant;
}
interface Planned {
  plan: ImportPlan;
  of: PeopleState;
}

/** How much of the whole the reading is; the rest is planning. */
const READING_PART = 0.7;

/** From a file to people. One thing at a time: another file, or leaving, ends what was begun. */
export function createImporter(parts: ImporterParts) {
  const { imports, clock, show } = parts;
  let work = new AbortController();
  let opened: Opened | undefined;
  let planned: Planned | undefined;
  let isWriting = false;

  /** Does something that can be left, and shows what goes wrong with it. */
  async function begin(task: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (isWriting) return;
    leave();
    const { signal } = work;
    try {
      await task(signal);
    } catch (error) {
      if (!signal.aborted) show({ kind: 'problem', why: problemOf(error) });
    }
  }

  function leave(): void {
    work.abort();
    work = new AbortController();
    opened = undefined;
    planned = undefined;
  }

  function driver(signal: AbortSignal, onPart: (part: number) => void) {
    return {
      pause: parts.pause,
      nowMs: clock.monoMs,
      signal,
      onProgress: ({ part }: { part: number }) => onPart(part),
    };
  }

  async function read(file: File, datesMeant: DatesMeant, signal: AbortSignal): Promise<void> {
    const showPart = (part: number) => show({ kind: 'reading', file: file.name, part });
    showPart(0);
    // A folder can be dropped, too, and a file can go away.
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (!bytes) return showUnless(signal, 'cannot-open');
    const { readContactsInSlices, readPhone } = await parts.loadReaders();
    const slices = readContactsInSlices(new Uint8Array(bytes));
    const reading = await inSlices(
      slices,
      driver(signal, (part) => showPart(part * READING_PART)),
    );
    if (!reading.ok) return showUnless(signal, reading.why);
    await plan({ file: file.name, reading, readPhone, datesMeant }, signal, (part) =>
      showPart(READING_PART + part * (1 - READING_PART)),
    );
  }

  function showUnless(signal: AbortSignal, why: ImportProblem): void {
    if (!signal.aborted) show({ kind: 'problem', why });
  }

  async function plan(
    of: Opened,
    signal: AbortSignal,
    onPart: (part: number) => void = () => {},
    again = false,
  ): Promise<void> {
    opened = of;
    const { file, reading, readPhone, datesMeant } = of;
    const { people, state } = await imports.people();
    const choices = {
      ambiguousDates: datesMeant,
      readPhone,
      newPersonId: parts.newPersonId,
      nowMs: clock.wallMs(),
    };
    const slices = planImportInSlices(people, reading.rows, choices);
    const plan = await inSlices(slices, driver(signal, onPart));
    signal.throwIfAborted();
    planned = { plan, of: state };
    const preview = previewOf(reading, plan, people, datesMeant);
    show({ kind: 'preview', file, preview, ...(again && { again }) });
  }

  /** Writes, which cannot be left: it lands or it does not. */
  async function write(task: () => Promise<void>): Promise<void> {
    if (isWriting) return;
    isWriting = true;
    try {
      await task();
    } catch (error) {
      show({ kind: 'problem', why: problemOf(error) });
    } finally {
      isWriting = false;
    }
    await look();
  }

  async function look(): Promise<void> {
    // That the database cannot be read is said with the log.
    parts.showLast(await imports.last().catch(() => undefined));
  }

  return {
    look,
    leave,

    async open(files: readonly File[], datesMeant: DatesMeant): Promise<void> {
      const [file, ...others] = files;
      if (!file) return;
      await begin(async (signal) => {
        if (others.length > 0) return show({ kind: 'problem', why: 'several' });
        if (file.size > LARGEST_CONTACTS_BYTES) return show({ kind: 'problem', why: 'too-large' });
        await read(file, datesMeant, signal);
      });
    },

    /** Plans again, the dates read the other way; the file is not read again. */
    async chooseDates(datesMeant: DatesMeant, shown: ImportState): Promise<void> {
      if (!opened || shown.kind !== 'preview') return;
      const meant = { ...opened, datesMeant };
      show({ ...shown, planning: true, preview: { ...shown.preview, datesMeant } });
      await begin((signal) => plan(meant, signal));
    },

    async land(): Promise<void> {
      if (!planned || !opened) return;
      const { plan: made, of } = planned;
      const { added, changed } = made;
      const shown = opened;
      let isStale = false;
      await write(async () => {
        show({ kind: 'importing', people: added.length + changed.length });
        const at = clock.wallMs();
        try {
          await imports.apply(made, of, shown.file, at);
        } catch (error) {
          isStale = isNamed(error, 'PeopleChanged');
          if (isStale) return;
          throw error;
        }
        leave();
        parts.landed();
        show({ kind: 'done', file: shown.file, at, added: added.length, changed: changed.length });
      });
      if (isStale) await begin((signal) => plan(shown, signal, undefined, true));
    },

    async undo(at: number): Promise<void> {
      await write(async () => {
        show({ kind: 'undoing' });
        const undone = await imports.undo(at, clock.wallMs());
        if (!undone) return show({ kind: 'problem', why: 'gone' });
        parts.landed();
        show({ kind: 'undone', ...undone });
      });
    },

    cancel(): void {
      if (isWriting) return;
      leave();
      show({ kind: 'choose' });
    },
  };
}

function problemOf(error: unknown): ImportProblem {
  if (isNamed(error, 'QuotaExceededError')) return 'full';
  return isNamed(error, 'DatabaseBlocked') ? 'blocked' : 'failed';
}
