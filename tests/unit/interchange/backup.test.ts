import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emptyLine, readLine } from '../../../utils/domain/editorial/editorialLine';
import { mergeRecords } from '../../../utils/domain/record';
import { readSettings } from '../../../utils/domain/settings';
import { emptyStrategy, readStrategy } from '../../../utils/domain/strategy/strategy';
import {
  BACKUP_VERSION,
  type Backup,
  LARGEST_BACKUP_BYTES,
  readBackup,
  writeBackup,
} from '../../../utils/interchange/backup';
import { TEN_YEARS, tenYearsBackup } from '../../practice/tenYears';
import { NOON } from '../domain/helpers/make';

const frozen = (version: number) =>
  readFileSync(new URL(`../../fixtures/backup/v${version}.json`, import.meta.url), 'utf8');

function restored(text: string): Backup {
  const reading = readBackup(text);
  if (!reading.ok) throw new Error(reading.why);
  return reading.backup;
}

/** What version 4 brought. */
const OF_REVIEW = { strikes: [], weekNotes: [], experiments: [] };
/** What version 5 brought. */
const OF_LINE = { posts: [], introductions: [] };
const NO_TEXTS = { line: emptyLine, strategy: emptyStrategy };

describe('a backup', () => {
  it.each([
    [1, { pauses: [], opportunities: [], plans: [], ...OF_REVIEW, ...OF_LINE }],
    [2, { opportunities: [], plans: [], ...OF_REVIEW, ...OF_LINE }],
    [3, { ...OF_REVIEW, ...OF_LINE }],
    [4, OF_LINE],
  ])('of version %i is brought up to this one, with all that was in it', (old, added) => {
    const before = JSON.parse(frozen(old));
    const { version, record, settings, ...texts } = restored(frozen(old));
    expect(texts).toMatchObject(NO_TEXTS);
    expect(version).toBe(BACKUP_VERSION);
    expect(record).toEqual({ ...before.record, ...added });
    expect(settings.dailyBudgetMinutes).toBe(25);
  });

  it('comes back as it was written', () => {
    const { record, recent } = restored(frozen(1));
    const settings = readSettings({ language: 'fr', purposes: [{ id: 'own-1', name: 'Salon' }] });
    const line = readLine({ audience: 'Owners of small companies', updatedAt: 5 });
    const strategy = readStrategy({ offer: 'Roofs', where: { facebook: 'no' }, updatedAt: 5 });
    const written = writeBackup({ settings, recent, record, line, strategy }, NOON);
    expect(restored(written)).toMatchObject({
      madeAt: NOON,
      settings,
      recent,
      record,
      line,
      strategy,
    });
    expect(writeBackup(restored(written), NOON)).toBe(written);
  });

  it('holds ten years of a busy record, far below the largest file that is taken', () => {
    const text = tenYearsBackup();
    expect(new Blob([text]).size).toBeLessThan(LARGEST_BACKUP_BYTES / 5);
    const { record, settings, recent, madeAt } = restored(text);
    expect(record.actions).toHaveLength(TEN_YEARS.actions);
    expect(record.people).toHaveLength(TEN_YEARS.people);
    expect(record.sessions).toHaveLength(TEN_YEARS.sessions);
    const merged = mergeRecords(record, restored(text).record);
    expect(writeBackup({ settings, recent, record: merged, ...NO_TEXTS }, madeAt)).toBe(
      writeBackup({ settings, recent, record, ...NO_TEXTS }, madeAt),
    );
  }, 60_000);

  it.each([
    ['nothing', '', 'damaged'],
    ['half a file', frozen(1).slice(0, 900), 'damaged'],
    ['something else', '{"contacts":[]}', 'foreign'],
    ['a list', '[]', 'foreign'],
    ['one of a newer Rappel', '{"format":"rappel-backup","version":99}', 'newer'],
    ['one with a wrong field', frozen(1).replace('"spoke"', '"sang"'), 'damaged'],
    ['one without its record', '{"format":"rappel-backup","version":2,"madeAt":1}', 'damaged'],
  ])('is not read from %s', (_what, text, why) => {
    expect(readBackup(text)).toEqual({ ok: false, why });
  });
});
