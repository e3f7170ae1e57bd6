// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { peopleById } from '../../../components/log/describe';
import { type PeopleEvent, PeopleNotice } from '../../../components/people/PeopleNotice';
import { PeoplePage } from '../../../components/people/PeoplePage';
import { FIRST_VIEW } from '../../../components/people/view';
import { contactsOf } from '../../../utils/domain/contacts';
import type { Person } from '../../../utils/domain/person';
import { anAction, NOW } from '../domain/helpers/actions';
import { indexOfPeople } from '../domain/helpers/indexOfPeople';
import { aPerson } from '../domain/helpers/people';
import { button, clear, field, press, set, show, texts } from './page';

const PEOPLE = [
  aPerson('anne', { name: 'Anne Keller', company: 'Keller AG', relation: 'former-client' }),
  aPerson('bruno', { name: 'Bruno Roux', company: 'Keller AG', role: 'Buyer' }),
  aPerson('chloe', { name: 'Chloé Martin', doNotContact: { at: 1, why: 'asked' } }),
  aPerson('david', { name: 'David Petit', phones: [{ raw: '01' }] }),
];
const CONTACTS = contactsOf([
  anAction({ people: [aPerson('anne').id], on: '2025-09-20' }),
  anAction({ people: [aPerson('david').id], on: '2026-11-22' }),
]);

async function showPeople(people: readonly Person[] = PEOPLE, language: 'en' | 'fr' = 'en') {
  const [onSetRelation, onAdd] = [vi.fn(), vi.fn()];
  const index = indexOfPeople(people);
  const byId = peopleById(people);
  function Harness() {
    const [view, setView] = useState(FIRST_VIEW);
    return (
      <PeoplePage
        people={byId}
        contacts={CONTACTS}
        index={index}
        today={NOW.date}
        view={view}
        onView={setView}
        onSetRelation={onSetRelation}
        onAdd={onAdd}
      >
        <p>notice</p>
      </PeoplePage>
    );
  }
  await show(<Harness />, language);
  return { onSetRelation, onAdd };
}

const names = () => texts('.people-row a');
const status = () => texts('[role=status]');

async function choose(label: string, value: string) {
  const select = field(label) as unknown as HTMLSelectElement;
  await act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

async function pressRow(name: string, shiftKey = false) {
  const box = field(`Select ${name}`);
  await act(() => {
    box.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey }));
  });
}

afterEach(clear);

describe('the page of all people', () => {
  it('lists them by name, each with what tells who it is', async () => {
    await showPeople();
    expect(names()).toEqual(['Anne Keller', 'Bruno Roux', 'Chloé Martin', 'David Petit']);
    expect(status()).toEqual(['4 people']);
    const rows = texts('.people-row');
    expect(rows[0]).toBe('Anne KellerKeller AGFormer clientLast word 14 months ago');
    expect(rows[1]).toBe('Bruno RouxKeller AG · BuyerNo word yet');
    expect(rows[2]).toContain('Do not contact');
    expect(rows[3]).toContain('Last word yesterday');
    const [link] = document.querySelectorAll('.people-row a');
    expect(link?.getAttribute('href')).toBe('#people-anne');
  });

  it('searches as one types, and says how many are found', async () => {
    await showPeople();
    await set(field('Search people'), 'KELLER');
    expect(names()).toEqual(['Anne Keller', 'Bruno Roux']);
    expect(status()).toEqual(['2 of 4 people']);
    await set(field('Search people'), 'artin');
    expect(names()).toEqual(['Chloé Martin']);
    expect(status()).toEqual(['0 of 4 people, 1 more with similar words']);
    await set(field('Search people'), 'zzz');
    expect(names()).toEqual([]);
    expect(document.body.textContent).toContain('Nobody has these words.');
  });

  it('filters, and leads back to all', async () => {
    await showPeople();
    await choose('Relation', 'former-client');
    expect(names()).toEqual(['Anne Keller']);
    await choose('Relation', 'none');
    await choose('No word for', '12');
    expect(names()).toEqual(['Bruno Roux', 'Chloé Martin']);
    await choose('No word for', 'never');
    expect(names()).toEqual(['Bruno Roux', 'Chloé Martin']);
    await press(field('Has a phone'));
    expect(document.body.textContent).toContain('Nobody fits these filters.');
    await press(button('Clear the filters'));
    expect(names()).toHaveLength(4);
    await press(field('Next step due'));
    expect(names()).toEqual([]);
  });

  it('can be sorted, by the match only while something is searched', async () => {
    await showPeople();
    expect(texts('option').includes('Best match')).toBe(false);
    await choose('Order', 'silence');
    expect(names().slice(0, 2)).toEqual(['Anne Keller', 'David Petit']);
    await choose('Order', 'contact');
    expect(names().slice(0, 2)).toEqual(['David Petit', 'Anne Keller']);
    await set(field('Search people'), 'k');
    expect(texts('option').includes('Best match')).toBe(true);
  });

  it('leads to the import while nobody is there', async () => {
    await showPeople([]);
    expect(document.body.textContent).toContain('Nobody is here yet.');
    expect(document.querySelector('a')?.getAttribute('href')).toBe('#import');
    expect(document.querySelector('input[type=search]')).toBeNull();
  });

  it('adds a person by name', async () => {
    const { onAdd } = await showPeople();
    await press(button('Add'));
    expect(texts('.problem')).toEqual(['A name is enough.']);
    expect(document.activeElement).toBe(field('Name'));
    await set(field('Name'), '  Zoé  Roux ');
    await press(button('Add'));
    expect(onAdd).toHaveBeenCalledExactlyOnceWith('Zoé Roux');
  });

  it('speaks French', async () => {
    await showPeople(PEOPLE, 'fr');
    expect(texts('.people-row')[0]).toBe('Anne KellerKeller AGAncien clientÉchange il y a 14 mois');
    expect(status()).toEqual(['4 personnes']);
  });
});

describe('many people at once', () => {
  it('are all that are found', async () => {
    const { onSetRelation } = await showPeople();
    expect(document.querySelector('.people-bulk')).toBeNull();
    await set(field('Search people'), 'keller ag');
    await press(button('Select all 2'));
    expect(document.body.textContent).toContain('2 people selected');
    await press(button('Set relation'));
    expect(onSetRelation).toHaveBeenCalledExactlyOnceWith(['anne', 'bruno'], 'former-client');
  });

  it('are without those to whom the words only come near', async () => {
    await showPeople([...PEOPLE, aPerson('gina', { name: 'Gina Vankeller' })]);
    await set(field('Search people'), 'keller');
    expect(names()).toEqual(['Anne Keller', 'Bruno Roux', 'Gina Vankeller']);
    await press(button('Select all 2'));
    expect(field('Select Gina Vankeller').checked).toBe(false);
  });

  it('are selected one by one, over several searches', async () => {
    const { onSetRelation } = await showPeople();
    await pressRow('David Petit');
    await set(field('Search people'), 'anne');
    await pressRow('Anne Keller');
    expect(document.body.textContent).toContain('2 people selected, 1 of them not in this list');
    await choose('Relation of those selected', 'peer');
    await press(button('Set relation'));
    expect(onSetRelation).toHaveBeenCalledExactlyOnceWith(['david', 'anne'], 'peer');
    await choose('Relation of those selected', 'none');
    await press(button('Set relation'));
    expect(onSetRelation).toHaveBeenLastCalledWith(['david', 'anne'], undefined);
    await press(button('Clear the selection'));
    expect(document.querySelector('.people-bulk')).toBeNull();
    expect(field('Select Anne Keller').checked).toBe(false);
  });

  it('are a range with Shift, forth and back', async () => {
    await showPeople();
    await pressRow('David Petit');
    await pressRow('Bruno Roux', true);
    expect(document.body.textContent).toContain('3 people selected');
    await pressRow('Chloé Martin', true);
    expect(document.body.textContent).toContain('1 person selected');
  });
});

describe('a long list', () => {
  const MANY = Array.from({ length: 30_000 }, (_, index) =>
    aPerson(`p${index}`, { name: `Person ${String(index).padStart(5, '0')}` }),
  );

  async function scrollTo(px: number) {
    const list = document.querySelector('.people-list');
    if (!list) throw new Error('no list');
    vi.spyOn(list, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, -px, 800, 0));
    await act(() => {
      window.dispatchEvent(new Event('scroll'));
    });
  }

  it('has only what is in view in the page, and says where in the whole it is', async () => {
    await showPeople(MANY);
    expect(names().length).toBeLessThan(60);
    await scrollTo(64 * 20_000);
    expect(names().length).toBeLessThan(60);
    expect(names()).toContain('Person 20000');
    expect(names()).not.toContain('Person 00000');
    const row = [...document.querySelectorAll<HTMLElement>('.people-row')].find((one) =>
      one.textContent?.includes('Person 20000'),
    );
    expect(row?.getAttribute('aria-posinset')).toBe('20001');
    expect(row?.getAttribute('aria-setsize')).toBe('30000');
    expect(row?.style.top).toBe(`${64 * 20_000}px`);
    const height = document.querySelector<HTMLElement>('.people-list')?.style.height;
    expect(height).toBe(`${64 * 30_000}px`);
  });

  it('keeps the row that has the focus', async () => {
    await showPeople(MANY);
    const link = document.querySelectorAll<HTMLElement>('.people-row a')[2];
    await act(() => link?.focus());
    await scrollTo(64 * 20_000);
    expect(document.activeElement?.textContent).toBe('Person 00002');
    expect(names()[0]).toBe('Person 00002');
    await scrollTo(0);
    expect(names().slice(0, 4)).toEqual(
      ['00000', '00001', '00002', '00003'].map((number) => `Person ${number}`),
    );
  });

  it('keeps it below what is in view too', async () => {
    await showPeople(MANY);
    await scrollTo(64 * 20_000);
    const link = document.querySelectorAll<HTMLElement>('.people-row a')[9];
    await act(() => link?.focus());
    await scrollTo(0);
    expect(document.activeElement).toBe(link);
    expect(names().at(-1)).toBe(link?.textContent);
  });

  it('selects a range of which most is not in the page', async () => {
    const { onSetRelation } = await showPeople(MANY);
    await pressRow('Person 00001');
    await scrollTo(64 * 5_000);
    await pressRow('Person 05000', true);
    await press(button('Set relation'));
    expect(onSetRelation.mock.calls[0]?.[0]).toHaveLength(5_000);
  });
});

describe('what happened to the people', () => {
  const change = { before: PEOPLE.slice(0, 2), at: 9 };

  async function showEvent(event: PeopleEvent) {
    const onUndo = vi.fn();
    await show(<PeopleNotice event={event} count={1} onUndo={onUndo} />);
    return onUndo;
  }

  it('is said with a way back', async () => {
    const onUndo = await showEvent({ kind: 'relations-set', change, relation: 'former-client' });
    expect(texts('.notice-text')).toEqual(['2 people: Former client.']);
    await press(button('Undo'));
    expect(onUndo).toHaveBeenCalledExactlyOnceWith(change);
  });

  it.each([
    [{ kind: 'relations-set', change, relation: undefined }, '2 people: no relation.'],
    [
      { kind: 'relations-set', change: { before: [], at: 9 }, relation: 'peer' },
      'They had this relation already.',
    ],
    [{ kind: 'relations-restored', count: 2, others: 0 }, '2 people are as before.'],
    [
      { kind: 'relations-restored', count: 1, others: 3 },
      '1 person is as before. Changed since, and left so: 3.',
    ],
    [{ kind: 'failed' }, 'This could not be saved. Please try once more.'],
    [{ kind: 'disk-full' }, 'There is no room left on this device. Nothing was changed.'],
  ] as [PeopleEvent, string][])('as %o is "%s"', async (event, words) => {
    await showEvent(event);
    expect(texts('.notice-text')).toEqual([words]);
  });
});
