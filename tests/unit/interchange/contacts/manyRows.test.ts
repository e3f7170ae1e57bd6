import { expect, it } from 'vitest';
import { planImport } from '../../../../utils/domain/importPlan';
import { readContacts } from '../../../../utils/interchange/contacts/readContacts';
import { bytesOf, whole } from './helpers/files';
import { choices } from './helpers/importing';
import { manyConnections } from './helpers/manyConnections';

const ALL = 30_000;

it('thirty thousand connections are read and planned, and known the second time', () => {
  const { rows, unreadable } = whole(readContacts(bytesOf(manyConnections(ALL))));
  expect([rows.length, unreadable.length]).toEqual([ALL, 0]);
  expect(rows.at(-1)).toMatchObject({ line: ALL + 4, name: 'Given299 Family1999' });
  const { added, repeated, conflicts } = planImport([], rows, choices());
  expect([added.length, repeated, conflicts.length]).toEqual([ALL, 0, 0]);
  expect(added.filter(({ emails = [] }) => emails.length > 0)).toHaveLength(ALL / 20);
  const again = planImport(added, rows, choices());
  expect([again.added.length, again.changed.length, again.known]).toEqual([0, 0, ALL]);
}, 30_000);
