import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPersonRecord } from '../../../utils/storage/personRecord';
import { personId } from '../domain/helpers/actions';
import { NOON } from '../domain/helpers/make';
import { holdsAsync } from '../domain/helpers/seed';
import { freshDatabase } from './helpers/openDatabase';
import { contentOf, fill, someRecord } from './helpers/someRecord';

const [p1, p2] = [personId('p1'), personId('p2')];

function aDatabase() {
  const { source } = freshDatabase();
  return { source, record: createPersonRecord(source) };
}

it('whatever was done: two people merged lose no action, and taken back all is as before', async () => {
  const { source, record } = aDatabase();
  await holdsAsync(
    fc.asyncProperty(someRecord, async (some) => {
      await fill(source, some);
      const before = await contentOf(source);
      const files = [await record.read(p1), await record.read(p2)];
      const undo = await record.merge(p1, p2, NOON);
      const merged = await record.read(p1);
      for (const kind of ['actions', 'opportunities', 'plans'] as const) {
        const ids = new Set(files.flatMap((file) => (file?.[kind] ?? []).map(({ id }) => id)));
        expect(new Set(merged?.[kind].map(({ id }) => id))).toEqual(ids);
      }
      for (const { people } of merged?.actions ?? []) {
        expect(people).not.toContain(p2);
        expect(new Set(people).size).toBe(people.length);
      }
      const living = (await contentOf(source)).introductions.filter((one) => !('deletedAt' in one));
      expect(JSON.stringify(living)).not.toContain('"p2"');
      await record.unmerge(undo, NOON + 1);
      expect(await contentOf(source)).toEqual(before);
    }),
    60,
  );
});

it('whatever was done: of a removed person nothing is named, and put back all is as before', async () => {
  const { source, record } = aDatabase();
  await holdsAsync(
    fc.asyncProperty(someRecord, async (some) => {
      await fill(source, some);
      const before = await contentOf(source);
      const removed = await record.remove(p1, NOON);
      const { people, actions, opportunities, plans, introductions } = await contentOf(source);
      expect(people).toContainEqual({ id: p1, name: '', updatedAt: 0, deletedAt: NOON });
      expect(JSON.stringify([actions, plans])).not.toContain('"p1"');
      const words = opportunities.filter((one) => 'person' in one && one.person === p1);
      for (const one of words) expect(one).toMatchObject({ about: '', deletedAt: NOON });
      for (const one of introductions) {
        if (JSON.stringify(one).includes('"p1"')) {
          expect(one).toMatchObject({ deletedAt: NOON });
          expect(one).not.toHaveProperty('note');
        }
      }
      await record.restore(removed, NOON + 1);
      expect(await contentOf(source)).toEqual(before);
    }),
    60,
  );
});
