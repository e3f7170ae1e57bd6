// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import { PersonField } from '../../../components/log/PersonField';
import { type PersonId, personIdSchema } from '../../../utils/domain/ids';
import type { Person } from '../../../utils/domain/person';
import { clear, field, key, press, show, texts, type } from './page';

const person = (id: string, name: string, company?: string): Person => ({
  id: v.parse(personIdSchema, id),
  name,
  ...(company && { company }),
  updatedAt: 1,
});
const PEOPLE = [
  person('1', 'Tomasz Marek', 'Marek Pumps'),
  person('2', 'Marie Dubois', 'Atelier Dubois'),
  person('3', 'Hélène Roux'),
  person('4', 'Marie Dubois', 'Banque Dubois'),
];

let chosen: PersonId | undefined;

function Harness() {
  const [name, setName] = useState('');
  return (
    <PersonField
      name={name}
      people={PEOPLE}
      problem={undefined}
      focusFirst
      onName={(next, id) => {
        setName(next);
        chosen = id;
      }}
    />
  );
}

const activeOption = () =>
  document.getElementById(field('Person').getAttribute('aria-activedescendant') ?? '')?.textContent;

afterEach(async () => {
  chosen = undefined;
  await clear();
});

describe('the person field', () => {
  it('is a combobox that starts with the focus and shows nothing until letters come', async () => {
    await show(<Harness />);
    const input = field('Person');
    expect(input.getAttribute('role')).toBe('combobox');
    expect(document.activeElement).toBe(input);
    expect(input.getAttribute('aria-expanded')).toBe('false');
    expect(document.querySelector('[role=listbox]')).toBeNull();
  });

  it('lists names that begin so before those with a later word that does', async () => {
    await show(<Harness />);
    await type(field('Person'), 'MAR');
    expect(field('Person').getAttribute('aria-expanded')).toBe('true');
    expect(texts('[role=option]')).toEqual([
      'Marie DuboisAtelier Dubois',
      'Marie DuboisBanque Dubois',
      'Tomasz MarekMarek Pumps',
    ]);
  });

  it('finds names without their accents', async () => {
    await show(<Harness />);
    await type(field('Person'), 'helene');
    expect(texts('[role=option]')).toEqual(['Hélène Roux']);
  });

  it('is walked by arrow keys, and Enter takes the active one and nothing else', async () => {
    await show(<Harness />);
    const input = field('Person');
    await type(input, 'mar');
    await key(input, 'ArrowDown');
    await key(input, 'ArrowDown');
    expect(activeOption()).toBe('Marie DuboisBanque Dubois');
    expect(await key(input, 'Enter')).toBe(false);
    expect(input.value).toBe('Marie Dubois');
    expect(chosen).toBe('4');
    expect(document.querySelector('[role=listbox]')).toBeNull();
    expect(await key(input, 'Enter')).toBe(true);
  });

  it('goes round at both ends', async () => {
    await show(<Harness />);
    const input = field('Person');
    await type(input, 'mar');
    await key(input, 'ArrowUp');
    expect(activeOption()).toBe('Tomasz MarekMarek Pumps');
    await key(input, 'ArrowDown');
    expect(activeOption()).toBe('Marie DuboisAtelier Dubois');
  });

  it('closes its list by Esc without closing the popup, and only then lets Esc through', async () => {
    await show(<Harness />);
    const input = field('Person');
    await type(input, 'mar');
    expect(await key(input, 'Escape')).toBe(false);
    expect(document.querySelector('[role=listbox]')).toBeNull();
    expect(input.value).toBe('mar');
    expect(await key(input, 'Escape')).toBe(true);
  });

  it('takes a pressed name, and any other as it is typed', async () => {
    await show(<Harness />);
    await type(field('Person'), 'tom');
    await press(document.querySelector<HTMLElement>('[role=option]') as HTMLElement);
    expect(field('Person').value).toBe('Tomasz Marek');
    expect(chosen).toBe('1');
    await type(field('Person'), 'Zoé Martin');
    expect(chosen).toBeUndefined();
    expect(texts('.new-person')).toEqual(['new here']);
  });
});
