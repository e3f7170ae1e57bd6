import { describe, expect, it, vi } from 'vitest';
import { createAcquaintances } from '../../../utils/background/acquaintances';
import type { Person } from '../../../utils/domain/person';
import { personId } from '../domain/helpers/actions';
import { NOON, PARIS } from '../domain/helpers/make';
import { aPerson } from '../domain/helpers/people';

const MARIE = 'https://www.linkedin.com/in/marie-dubois/';

function acquaintances(known: Person[] = []) {
  const all = [...known];
  let made = 0;
  const onSaved = vi.fn();
  const note = vi.fn();
  const write = vi.fn(async (person: Person) => {
    const place = all.findIndex(({ id }) => id === person.id);
    if (place < 0) all.push(person);
    else all[place] = person;
    return person;
  });
  async function edit(id: Person['id'], change: (now: Person) => Person) {
    // Until the database is open.
    await Promise.resolve();
    const now = all.find((one) => one.id === id);
    return now && write(change(now));
  }
  const service = createAcquaintances({
    people: { all: async () => [...all], save: write, edit },
    introductions: { note },
    actionsWith: async () => [],
    settings: async () => ({ language: 'en' }),
    locales: () => ['en-GB'],
    newPersonId: () => personId(`new${++made}`),
    clock: { wallMs: () => NOON, calendar: PARIS.calendar },
    onSaved,
  });
  return { ...service, all, onSaved, note };
}

describe('somebody on a profile page', () => {
  it('is saved by name and address alone, and asked after', async () => {
    const service = acquaintances();
    const saved = await service.save({
      url: `${MARIE}?trk=x`,
      title: '(3) Marie Dubois | LinkedIn',
    });
    expect(saved).toMatchObject({
      is: 'new',
      known: { name: 'Marie Dubois', isNew: true, asks: ['relation', 'firstTouch'] },
    });
    expect(service.all).toEqual([
      {
        id: 'new1',
        name: 'Marie Dubois',
        profiles: [{ network: 'linkedin', url: 'https://www.linkedin.com/in/marie-dubois' }],
        updatedAt: NOON,
      },
    ]);
    expect(service.onSaved).toHaveBeenCalledOnce();
  });

  it('who is known is told, and not saved again', async () => {
    const known = aPerson('p1', { name: 'Marie', profiles: [{ network: 'linkedin', url: MARIE }] });
    const { whoIs, save, onSaved } = acquaintances([known]);
    expect(await whoIs(MARIE)).toMatchObject({
      known: { person: 'p1', name: 'Marie', says: ['No conversation logged yet'] },
    });
    expect(await save({ url: MARIE, title: 'x' })).toMatchObject({ is: 'known' });
    expect(onSaved).not.toHaveBeenCalled();
  });

  it('is one person though they are saved twice at once', async () => {
    const { save, all } = acquaintances();
    const tab = { url: MARIE, title: 'Marie Dubois | LinkedIn' };
    const saved = await Promise.all([save(tab), save(tab)]);
    expect(saved).toMatchObject([{ is: 'new' }, { is: 'known', known: { isNew: false } }]);
    expect(all).toHaveLength(1);
  });

  it('has the name of its address where the title is still that of the page before', async () => {
    const { save } = acquaintances();
    const title = '(3) Feed | LinkedIn';
    expect(await save({ url: MARIE, title, titleBefore: title })).toMatchObject({
      known: { name: 'Marie Dubois' },
    });
  });

  it('is asked for a name where nothing tells it, and saved by the one that is given', async () => {
    const { save } = acquaintances();
    const tab = { url: 'https://www.facebook.com/profile.php?id=100012', title: 'Facebook' };
    expect(await save(tab)).toEqual({ is: 'nameless' });
    expect(await save({ ...tab, name: 'Anna' })).toMatchObject({ known: { name: 'Anna' } });
  });

  it('is nobody on any other page', async () => {
    const { whoIs, save } = acquaintances();
    expect(await whoIs('https://www.linkedin.com/feed/')).toBeUndefined();
    expect(await save({ url: 'https://www.linkedin.com/in/me/', title: 'Me' })).toBeUndefined();
  });

  it('is described by what was asked, and by nothing else', async () => {
    const { describe: say, all } = acquaintances([aPerson('p1')]);
    await say(personId('p1'), { relation: 'prospect' });
    await say(personId('p1'), { firstTouch: { source: 'event', certainty: 'sure' } });
    expect(all[0]).toMatchObject({ relation: 'prospect', firstTouch: { source: 'event' } });
    expect(await say(personId('p9'), { relation: 'client' })).toBeUndefined();
  });

  it('keeps both answers that are pressed one right after the other', async () => {
    const { describe: say, all } = acquaintances([aPerson('p1')]);
    const told = await Promise.all([
      say(personId('p1'), { relation: 'prospect' }),
      say(personId('p1'), { firstTouch: { source: 'event', certainty: 'sure' } }),
    ]);
    expect(all[0]).toMatchObject({ relation: 'prospect', firstTouch: { source: 'event' } });
    expect(told.map((one) => one?.asks)).toEqual([['firstTouch'], []]);
  });

  it('does not come back by an answer where they are deleted meanwhile', async () => {
    const { describe: say, all, onSaved } = acquaintances([aPerson('p1')]);
    const told = say(personId('p1'), { relation: 'prospect' });
    all.length = 0;
    expect(await told).toBeUndefined();
    expect(all).toEqual([]);
    expect(onSaved).not.toHaveBeenCalled();
  });

  it('could introduce one to others, which is noted and said', async () => {
    const { introduces, note, onSaved } = acquaintances([aPerson('p1', { name: 'Marie' })]);
    note.mockResolvedValueOnce({ introduction: {} });
    expect(await introduces(personId('p1'), 'Paul Roux')).toMatchObject({
      says: ['Noted: Marie could introduce you to Paul Roux'],
    });
    const asked = { of: 'p1', otherIs: 'person', other: { name: 'Paul Roux' } };
    expect(note).toHaveBeenCalledExactlyOnceWith(asked, '2026-11-23', NOON);
    expect(onSaved).toHaveBeenCalledOnce();
    expect(await introduces(personId('p1'), 'Marie')).toBeUndefined();
    expect(await introduces(personId('gone'), 'Paul')).toBeUndefined();
  });
});
