// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useTabPerson } from '../../../entrypoints/popup/useTabPerson';
import type { Services } from '../../../entrypoints/shared/services';
import type { Acquaintance, Answer, Command } from '../../../utils/messages';
import { JUST_SAVED_KEY } from '../../../utils/storage/justSaved';
import { clear, settle, show } from '../components/page';
import { personId } from '../domain/helpers/actions';
import { NOON } from '../domain/helpers/make';
import { memoryStorage } from '../storage/helpers/memoryStorage';

type Parts = Parameters<typeof useTabPerson>[0];

const URL = 'https://www.linkedin.com/in/marie/';
const MARIE: Acquaintance = {
  person: personId('p1'),
  name: 'Marie',
  isNew: false,
  says: ['You spoke in June'],
  asks: ['relation'],
};

let tab: { url?: string; title?: string } | undefined;
let asked: object[];
let sent: Command[];
let answers: Partial<Record<Command['type'], Answer>>;
let services: Parts;
let person: ReturnType<typeof useTabPerson>;

function Popup() {
  person = useTabPerson(services);
  return null;
}
async function open() {
  await show(<Popup />);
  await settle();
}
async function act(what: () => Promise<unknown>) {
  await what();
  await settle();
}

beforeEach(() => {
  tab = { url: URL, title: 'Marie | LinkedIn' };
  asked = [];
  sent = [];
  answers = {};
  services = {
    tabs: {
      async query(about: object) {
        asked.push(about);
        return tab ? [tab] : [];
      },
    } as Services['tabs'],
    runtime: {
      async sendMessage(command) {
        sent.push(command);
        return answers[command.type] ?? { ok: true };
      },
    },
    storage: memoryStorage(),
    clock: { wallMs: () => NOON } as Services['clock'],
  };
});
afterEach(clear);

describe('the person of the tab under the popup', () => {
  it('saves by the title that the tab has by then', async () => {
    tab = { url: URL, title: 'Jonas | LinkedIn' };
    await open();
    tab = { url: URL, title: 'Marie | LinkedIn' };
    await act(() => person.save());
    tab = { url: 'https://www.linkedin.com/in/jonas/', title: 'Jonas | LinkedIn' };
    expect(sent.at(-1)).toMatchObject({ type: 'savePerson', url: URL, title: 'Marie | LinkedIn' });
  });

  it('is asked for by its address alone', async () => {
    answers.whoIs = { ok: true, known: MARIE };
    await open();
    expect(asked).toEqual([{ active: true, currentWindow: true }]);
    expect(sent).toEqual([{ type: 'whoIs', url: URL }]);
    expect(person.shown).toEqual({ is: 'known', known: MARIE });
  });

  it.each([
    ['a tab that may not be seen', { title: 'x' }],
    ['no tab', undefined],
  ])('is nobody, and nobody is asked for: %s', async (_case, given) => {
    tab = given;
    await open();
    expect(sent).toEqual([]);
    await act(() => person.save());
    expect(sent).toEqual([]);
    expect(person.shown).toBeUndefined();
  });

  it('is nobody on a page that is no profile', async () => {
    answers.whoIs = { ok: false, why: 'gone' };
    await open();
    await act(() => person.save());
    expect(sent).toEqual([{ type: 'whoIs', url: URL }]);
    expect(person.shown).toBeUndefined();
  });

  it('is saved by one press, and asked after', async () => {
    await open();
    expect(person.shown).toEqual({ is: 'unknown' });
    const saved = { ...MARIE, isNew: true, says: [] };
    answers.savePerson = { ok: true, known: saved };
    await act(() => person.save());
    expect(sent.at(-1)).toMatchObject({ type: 'savePerson', url: URL, title: 'Marie | LinkedIn' });
    expect(person.shown).toEqual({ is: 'saved', known: saved });
    answers.describePerson = { ok: true, known: { ...MARIE, asks: [] } };
    await act(() => person.describe({ relation: 'client' }));
    expect(sent.at(-1)).toEqual({ type: 'describePerson', person: 'p1', relation: 'client' });
    expect(person.shown).toEqual({ is: 'saved', known: { ...MARIE, says: [], asks: [] } });
  });

  it('is saved once though it is pressed twice', async () => {
    await open();
    answers.savePerson = { ok: true, known: { ...MARIE, isNew: true } };
    await act(() => Promise.all([person.save(), person.save()]));
    expect(sent.filter(({ type }) => type === 'savePerson')).toHaveLength(1);
    expect(person.shown).toMatchObject({ is: 'saved' });
    await act(() => person.save());
    expect(sent.filter(({ type }) => type === 'savePerson')).toHaveLength(2);
  });

  it('is told where the name is missing, where it failed, and where they were known', async () => {
    await open();
    answers.savePerson = { ok: false, why: 'nameless' };
    await act(() => person.save());
    expect(person.shown).toEqual({ is: 'nameless' });
    answers.savePerson = { ok: false, why: 'failed' };
    await act(() => person.save('Marie'));
    expect(sent.at(-1)).toMatchObject({ name: 'Marie' });
    expect(person.shown).toEqual({ is: 'nameless', failed: true });
    await act(() => person.save());
    expect(person.shown).toEqual({ is: 'unknown', failed: true });
    answers.savePerson = { ok: true, known: MARIE };
    await act(() => person.save());
    expect(person.shown).toEqual({ is: 'known', known: MARIE });
  });

  it('is still asked after where an answer failed, and to be saved where they are gone', async () => {
    await open();
    answers.savePerson = { ok: true, known: { ...MARIE, isNew: true } };
    await act(() => person.save());
    answers.describePerson = { ok: false, why: 'failed' };
    await act(() => person.describe({ relation: 'client' }));
    expect(person.shown).toMatchObject({
      is: 'saved',
      failed: true,
      known: { asks: ['relation'] },
    });
    answers.describePerson = { ok: false, why: 'gone' };
    await act(() => person.describe({ relation: 'client' }));
    expect(person.shown).toEqual({ is: 'unknown', gone: 'Marie' });
  });

  it.each([
    ['just now', NOON - 2_000, 'p1', { is: 'saved', known: { ...MARIE, says: [] } }],
    ['long ago', NOON - 120_000, 'p1', { is: 'known', known: MARIE }],
    ['but somebody else', NOON - 2_000, 'p2', { is: 'known', known: MARIE }],
  ])('who was saved by a shortcut %s', async (_when, at, saved, expected) => {
    answers.whoIs = { ok: true, known: MARIE };
    services = { ...services, storage: memoryStorage({ [JUST_SAVED_KEY]: { person: saved, at } }) };
    await open();
    expect(person.shown).toEqual(expected);
  });

  it('is not described where they were not saved just now', async () => {
    answers.whoIs = { ok: true, known: MARIE };
    await open();
    await act(() => person.describe({ relation: 'client' }));
    expect(sent).toHaveLength(1);
  });
});
