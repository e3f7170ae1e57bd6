import * as v from 'valibot';
import type { BackupProblem } from '../domain/backupProblem';
import { emptyLine, ownLineSchema } from '../domain/editorial/editorialLine';
import { type JournalEntry, journalEntrySchema } from '../domain/journalEntry';
import { recordSchema, type WholeRecord } from '../domain/record';
import { goalSchema } from '../domain/session';
import { settingsSchema } from '../domain/settings';
import { emptyStrategy, strategySchema } from '../domain/strategy/strategy';

const FORMAT = 'rappel-backup';
/** That of the database: the same steps lead from an older one to this. */
export const BACKUP_VERSION = 5;
/** Ten years of a busy record are far below; more is no backup of ours. */
export const LARGEST_BACKUP_BYTES = 500_000_000;

/** Everything that one has written and set, in one file. */
export const backupSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(BACKUP_VERSION),
  /** When it was made, in ms. */
  madeAt: v.number(),
  settings: settingsSchema,
  recent: v.array(goalSchema),
  record: recordSchema,
  /** What the person writes in public for, and what they are out for. */
  line: ownLineSchema,
  strategy: strategySchema,
  /** What had not reached the record yet. */
  outbox: v.fallback(v.array(journalEntrySchema), []),
  /** How many records of a file as it lay there cannot be read. */
  unreadable: v.fallback(v.number(), 0),
});
export type Backup = v.InferOutput<typeof backupSchema>;

export type BackupReading = { ok: true; backup: Backup } | { ok: false; why: BackupProblem };

interface Content extends Pick<Backup, 'settings' | 'recent' | 'line' | 'strategy'> {
  outbox?: readonly JournalEntry[];
  /** What goes along as it lies there: nothing is lost, and nothing reads it back. */
  putAside?: Record<string, unknown>;
}

export function writeBackup(content: Content & { record: WholeRecord }, nowMs: number): string {
  const { settings, recent, record, line, strategy, outbox = [], putAside = {} } = content;
  const head = { format: FORMAT, version: BACKUP_VERSION, madeAt: nowMs } as const;
  const rest = Object.keys(putAside).length > 0 ? { putAside } : {};
  return JSON.stringify({ ...head, settings, recent, record, line, strategy, outbox, ...rest });
}

/**
 * The file of a database that cannot be opened as it should: as old as that is, it is upgraded when
 * it is restored from.
 */
export function writeBackupAsItIs(
  content: Content,
  { version, stores }: { version: number; stores: Record<string, readonly unknown[]> },
  nowMs: number,
): string {
  const head = { format: FORMAT, version, madeAt: nowMs, asItIs: true };
  return JSON.stringify({ ...head, ...content, record: stores });
}

/** Reads a file's text. Nothing that does not fit the schema as a whole is let in. */
export function readBackup(text: string): BackupReading {
  const raw = parsedJson(text);
  const head = v.safeParse(headSchema, raw);
  if (!head.success) return { ok: false, why: raw === undefined ? 'damaged' : 'foreign' };
  if (head.output.version > BACKUP_VERSION) return { ok: false, why: 'newer' };
  const raised = upgraded(head.output);
  const result = v.safeParse(backupSchema, raised.asItIs === true ? sifted(raised) : raised);
  return result.success ? { ok: true, backup: result.output } : { ok: false, why: 'damaged' };
}

const headSchema = v.looseObject({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
type Raw = v.InferOutput<typeof headSchema>;

/** From the version of the key to the next one. */
const STEPS: Readonly<Record<number, (raw: Raw) => Raw>> = {
  1: (raw) => ({ ...raw, record: { ...Object(raw.record), pauses: [] } }),
  2: (raw) => ({ ...raw, record: { ...Object(raw.record), opportunities: [], plans: [] } }),
  3: (raw) => ({
    ...raw,
    record: { ...Object(raw.record), strikes: [], weekNotes: [], experiments: [] },
  }),
  4: (raw) => ({
    ...raw,
    record: { ...Object(raw.record), posts: [], introductions: [] },
    line: raw.line ?? emptyLine,
    strategy: raw.strategy ?? emptyStrategy,
  }),
};

function upgraded(raw: Raw): Raw {
  let current = raw;
  for (let version = raw.version; version < BACKUP_VERSION; version += 1) {
    current = { ...(STEPS[version]?.(current) ?? current), version: version + 1 };
  }
  return current;
}

/** A file of what lay there holds what can be read of it, and the count of what cannot. */
function sifted(raw: Raw): Raw {
  const stores = Object.entries(recordSchema.entries).map(([name, { item }]) => {
    const all: unknown = Reflect.get(Object(raw.record), name);
    const records: unknown[] = Array.isArray(all) ? all : [];
    const readable = records.filter((record) => v.is(item, record));
    return { name, readable, lost: records.length - readable.length };
  });
  return {
    ...raw,
    record: Object.fromEntries(stores.map(({ name, readable }) => [name, readable])),
    unreadable: stores.reduce((sum, { lost }) => sum + lost, 0),
  };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
