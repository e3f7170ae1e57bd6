import { describe, expect, it } from 'vitest';
import { emptyDraft, type LogDraft } from '../../../utils/domain/logDraft';
import { createIntroductions } from '../../../utils/storage/introductions';
import { createLog } from '../../../utils/storage/log';
import { createPersonRecord } from '../../../utils/storage/personRecord';
import { NOW, personId } from '../domain/helpers/actions';
import { NOON } from '../domain/helpers/make';
import { aPerson } from '../domain/helpers/people';
import { freshDatabase } from './helpers/openDatabase';
import { anIntroduction } from './helpers/someRecord';

const TODAY = '2026-11-23';
const [p1, p2] = [personId('p1'), personId('p2')];

async function aRecord() {
  const { source } = freshDatabase();
  const open = await source.open();
  for (const person of [aPerson('p1', { name: 'Marie' }), aPerson('p2', { name: 'Paul' })]) {
    await open.put('people', person);
  }
  return {
    open,
    introductions: createIntroductions(source),
    record: createPersonRecord(source),
    log: createLog(source),
  };
}

describe('who could introduce whom', () => {
  it('is noted from either side, and read on both cards', async () => {
    const { introductions, record } = await aRecord();
    const noted = await introductions.note(
      { of: p1, otherIs: 'through', other: { name: 'paul' }, note: ' Ski club ' },
      TODAY,
      NOON,
    );
    expect(noted).toMatchObject({
      introduction: { person: p1, through: p2, on: TODAY, note: 'Ski club' },
    });
    expect(noted).not.toHaveProperty('made');
    const marie = await record.read(p1);
    expect(marie?.introductions.towards).toEqual([noted?.introduction]);
    expect(marie?.others.map(({ name }) => name)).toEqual(['Paul']);
    expect((await record.read(p2))?.introductions.through).toEqual([noted?.introduction]);
  });

  it('makes a person of a new name, who goes with it unless something else names them', async () => {
    const { introductions, open } = await aRecord();
    const ask = { of: p1, otherIs: 'person', other: { name: 'Zoé Petit' } } as const;
    const first = await introductions.note(ask, TODAY, NOON);
    if (!first?.made) throw new Error('Nobody was made');
    const second = await introductions.note({ ...ask, of: p2 }, TODAY, NOON + 1);
    expect(second?.introduction.person).toBe(first.made.id);
    await introductions.forget(first, NOON + 2);
    expect(await open.get('people', first.made.id)).toEqual(first.made);
    if (second) await introductions.forget({ ...second, made: first.made }, NOON + 3);
    expect(await open.get('people', first.made.id)).toMatchObject({
      name: '',
      deletedAt: NOON + 3,
    });
  });

  it('is nothing with oneself, and fails with nobody', async () => {
    const { introductions, open } = await aRecord();
    const self = { of: p1, otherIs: 'person', other: { name: 'Marie' } } as const;
    expect(await introductions.note(self, TODAY, NOON)).toBeUndefined();
    const nobody = { ...self, of: personId('gone'), other: { name: 'Anne' } };
    await expect(introductions.note(nobody, TODAY, NOON)).rejects.toThrow('gone');
    expect(await open.count('people')).toBe(2);
    expect(await open.count('introductions')).toBe(0);
  });

  it('noted again for the same two stays one, and keeps its note until there is another', async () => {
    const { introductions, record, open } = await aRecord();
    const ask = { of: p1, otherIs: 'through', other: { name: 'Paul' } } as const;
    const first = await introductions.note({ ...ask, note: 'Ski club' }, '2026-11-20', NOON);
    const again = await introductions.note(ask, TODAY, NOON + 1);
    const way = { ...first?.introduction, on: TODAY, updatedAt: NOON + 1 };
    expect(again).toEqual({ introduction: way, before: first?.introduction });
    expect((await record.read(p1))?.introductions.towards).toEqual([way]);
    const other = await introductions.note({ ...ask, note: 'Cousins' }, TODAY, NOON + 2);
    expect(other?.introduction).toEqual({ ...way, note: 'Cousins', updatedAt: NOON + 2 });
    expect(await open.count('introductions')).toBe(1);
    // From the other side it is the same one.
    const side = { of: p2, otherIs: 'person', other: { name: 'Marie' } } as const;
    expect((await introductions.note(side, TODAY, NOON + 3))?.before).toEqual(other?.introduction);
  });

  it('taken back is as it was before it was noted again', async () => {
    const { introductions, open } = await aRecord();
    const ask = { of: p1, otherIs: 'through', other: { name: 'Paul' } } as const;
    const first = await introductions.note({ ...ask, note: 'Ski club' }, '2026-11-20', NOON);
    const again = await introductions.note({ ...ask, note: 'Cousins' }, TODAY, NOON + 1);
    if (!first || !again) throw new Error('Nothing was noted');
    await introductions.forget(again, NOON + 2);
    expect(await open.getAll('introductions')).toEqual([
      { ...first.introduction, updatedAt: NOON + 2 },
    ]);
  });

  it('that stands there twice is deleted with all that it stands for, and put back whole', async () => {
    const { introductions, record, open } = await aRecord();
    const old = anIntroduction('i1', 'p1', 'p2');
    const { note: _, ...late } = anIntroduction('i2', 'p1', 'p2', { on: '2026-11-20' });
    for (const one of [old, late]) await open.put('introductions', one);
    const towards = async () => (await record.read(p1))?.introductions.towards;
    expect(await towards()).toEqual([{ ...late, note: old.note }]);
    const before = await introductions.remove(late.id, NOON);
    expect(await towards()).toEqual([]);
    await introductions.restore(before, NOON + 1);
    expect(await towards()).toEqual([{ ...late, note: old.note, updatedAt: NOON + 1 }]);
    expect(await open.get('introductions', old.id)).toEqual({ ...old, updatedAt: NOON + 1 });
  });

  it('is deleted but for a tombstone, and put back while both are there', async () => {
    const { introductions, record, open } = await aRecord();
    const one = anIntroduction('i1', 'p1', 'p2');
    await open.put('introductions', one);
    const before = await introductions.remove(one.id, NOON);
    expect(await open.get('introductions', one.id)).not.toHaveProperty('note');
    await expect(introductions.remove(one.id, NOON)).rejects.toThrow('i1');
    await introductions.restore(before, NOON + 1);
    expect(await open.get('introductions', one.id)).toEqual({ ...one, updatedAt: NOON + 1 });
    await introductions.remove(one.id, NOON + 2);
    await record.remove(p2, NOON + 3);
    await expect(introductions.restore(before, NOON + 4)).rejects.toThrow('p2');
  });

  it('keeps whom an action made, once it is undone', async () => {
    const { introductions, log, open } = await aRecord();
    const draft: LogDraft = { ...emptyDraft, person: 'Zoé Petit', reach: 'spoke' };
    const added = await log.add(draft, NOW, NOON);
    const [zoe = p1] = added.people;
    await introductions.note(
      { of: p1, otherIs: 'person', other: { name: 'Zoé Petit' } },
      TODAY,
      NOON + 1,
    );
    await log.remove(added.id, NOON + 2);
    expect(await open.get('people', zoe)).toMatchObject({ name: 'Zoé Petit' });
  });
});
