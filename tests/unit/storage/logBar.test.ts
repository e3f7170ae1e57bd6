import { describe, expect, it } from 'vitest';
import { emptyDraft, type LogDraft } from '../../../utils/domain/logDraft';
import { createLog } from '../../../utils/storage/log';
import { NOW, personId } from '../domain/helpers/actions';
import { NOON } from '../domain/helpers/make';
import { aPerson } from '../domain/helpers/people';
import { freshDatabase } from './helpers/openDatabase';

const asked = (some: Partial<LogDraft> = {}): LogDraft => ({
  ...emptyDraft,
  person: 'Marie',
  reach: 'spoke',
  result: 'do-not-contact',
  ...some,
});
const BARRED = { at: NOON, why: '' };

async function freshLog() {
  const { source } = freshDatabase();
  const log = createLog(source);
  const open = await source.open();
  const put = (some: Parameters<typeof aPerson>[1] = {}) =>
    open.put('people', aPerson('p1', { name: 'Marie', ...some }));
  const marie = async () => (await log.peopleOf([personId('p1')]))[0];
  return { log, put, marie };
}

describe('an action in which one person asked for no more contact', () => {
  it('marks them so, and takes it back with itself', async () => {
    const { log, put, marie } = await freshLog();
    await put();
    const { id } = await log.add(asked(), NOW, NOON);
    expect((await marie())?.doNotContact).toEqual(BARRED);
    const removed = await log.remove(id, NOON + 5);
    // They had been there before, with nothing but a name: they stay.
    expect(await marie()).toEqual({ id: 'p1', name: 'Marie', updatedAt: expect.any(Number) });
    await log.restore(removed, NOON + 10);
    expect((await marie())?.doNotContact).toEqual(BARRED);
    await log.remove(id, NOON + 15);
    expect(await marie()).not.toHaveProperty('doNotContact');
  });

  it('takes a person along whom it made, and brings them back marked', async () => {
    const { log } = await freshLog();
    const { id } = await log.add(asked(), NOW, NOON);
    expect(await log.people()).toMatchObject([{ name: 'Marie', doNotContact: BARRED }]);
    const removed = await log.remove(id, NOON + 5);
    expect(await log.people()).toEqual([]);
    await log.restore(removed, NOON + 10);
    expect(await log.people()).toMatchObject([{ name: 'Marie', doNotContact: BARRED }]);
  });

  it('leaves what was noted before, or explained since, as it is', async () => {
    const { log, put, marie } = await freshLog();
    await put({ doNotContact: { at: 7, why: 'moved' } });
    const first = await log.add(asked(), NOW, NOON);
    expect((await marie())?.doNotContact).toEqual({ at: 7, why: 'moved' });
    await log.remove(first.id, NOON + 1);
    expect((await marie())?.doNotContact).toEqual({ at: 7, why: 'moved' });
    await put();
    const second = await log.add(asked(), NOW, NOON + 2);
    const explained = { at: NOON + 2, why: 'by letter' };
    await put({ doNotContact: explained });
    await log.remove(second.id, NOON + 4);
    expect((await marie())?.doNotContact).toEqual(explained);
  });

  it('marks them when an edit says so, and no more when one says something else', async () => {
    const { log, put, marie } = await freshLog();
    await put();
    const { id } = await log.add(asked({ result: 'need' }), NOW, NOON);
    expect(await marie()).not.toHaveProperty('doNotContact');
    await log.edit(id, asked(), NOW, NOON + 5);
    expect((await marie())?.doNotContact).toEqual(BARRED);
    await log.edit(id, asked({ result: 'nothing-now' }), NOW, NOON + 10);
    expect(await marie()).not.toHaveProperty('doNotContact');
    await log.remove(id, NOON + 15);
    expect(await marie()).toBeDefined();
  });

  it('marks nobody where several were there', async () => {
    const { log } = await freshLog();
    const several = { kind: 'meeting', reach: 'held', others: [{ name: 'Paul' }] } as const;
    await log.add(asked({ ...several, others: [...several.others] }), NOW, NOON);
    for (const person of await log.people()) expect(person).not.toHaveProperty('doNotContact');
  });
});
