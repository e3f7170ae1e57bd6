import * as v from 'valibot';
import type { BackupProblem } from '../domain/backupProblem';
import { recordSchema, type WholeRecord } from '../domain/record';
import { goalSchema } from '../domain/session';
import { settingsSchema } from '../domain/settings';

const FORMAT = 'rappel-backup';
/** That of the database: the same steps lead from an older one to this. */
export const BACKUP_VERSION = 2;
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
});
export type Backup = v.InferOutput<typeof backupSchema>;

export type BackupReading = { ok: true; backup: Backup } | { ok: false; why: BackupProblem };

/** What goes along in the file as it lies there: nothing is lost, and nothing reads it back. */
type Unreadable = Record<string, readonly unknown[]>;

export function writeBackup(
  content: Pick<Backup, 'settings' | 'recent'> & { record: WholeRecord },
  nowMs: number,
  unreadable: Unreadable = {},
): string {
  const { settings, recent, record } = content;
  const head = { format: FORMAT, version: BACKUP_VERSION, madeAt: nowMs } as const;
  const rest = Object.keys(unreadable).length > 0 ? { unreadable } : {};
  return JSON.stringify({ ...head, settings, recent, record, ...rest } satisfies Backup);
}

/**
 * The file of a database that cannot be opened as it should: as old as that is, it is upgraded when
 * it is restored from.
 */
export function writeBackupAsItIs(
  content: Pick<Backup, 'settings' | 'recent'>,
  { version, stores }: { version: number; stores: Unreadable },
  nowMs: number,
): string {
  return JSON.stringify({ format: FORMAT, version, madeAt: nowMs, ...content, record: stores });
}

/** Reads a file's text. Nothing that does not fit the schema as a whole is let in. */
export function readBackup(text: string): BackupReading {
  const raw = parsedJson(text);
  const head = v.safeParse(headSchema, raw);
  if (!head.success) return { ok: false, why: raw === undefined ? 'damaged' : 'foreign' };
  if (head.output.version > BACKUP_VERSION) return { ok: false, why: 'newer' };
  const result = v.safeParse(backupSchema, upgraded(head.output));
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
};

function upgraded(raw: Raw): Raw {
  let current = raw;
  for (let version = raw.version; version < BACKUP_VERSION; version += 1) {
    current = { ...(STEPS[version]?.(current) ?? current), version: version + 1 };
  }
  return current;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
