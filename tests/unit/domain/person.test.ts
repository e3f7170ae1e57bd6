import { describe, expect, it } from 'vitest';
import {
  foldName,
  newPerson,
  type Person,
  personMeant,
  personNamed,
  personNamedIn,
  tidyName,
} from '../../../utils/domain/person';
import { personId } from './helpers/actions';
import { NOON } from './helpers/make';

const person = (id: string, name: string, some: Partial<Person> = {}): Person => ({
  ...newPerson(personId(id), name, NOON),
  ...some,
});
const marie = person('p1', 'Marie Dubois');
const helene = person('p2', 'Hélène Le Goff', { company: 'Atelier Rémy' });
const paul = person('p3', 'Paul Martin');
const otherPaul = person('p4', 'paul martin');
const gone = person('p5', 'Anna Gone', { deletedAt: NOON });
const people = [marie, helene, paul, otherPaul, gone];

describe('names', () => {
  it('are kept with single spaces', () => {
    expect(tidyName('  Marie \n  Dubois ')).toBe('Marie Dubois');
    expect(newPerson(personId('p'), ' Zoé  X ', NOON)).toEqual({
      id: 'p',
      name: 'Zoé X',
      updatedAt: NOON,
    });
  });

  it('compare without case and accents', () => {
    expect(foldName('HÉLÈNE  le Goff')).toBe(foldName('Helene Le Goff'));
    expect(foldName(' ABC  [x]_~ ')).toBe('abc [x]_~');
    // Both count as accents, alone too.
    expect(foldName('a^b`c')).toBe('abc');
  });
});

describe('the person of a name', () => {
  it('is found however it is written', () => {
    expect(personNamed(people, ' helene le goff')).toBe(helene);
  });

  it('is nobody when two bear it, when none does, and when it was deleted', () => {
    expect(personNamed(people, 'Paul Martin')).toBeUndefined();
    expect(personNamed(people, 'Marie')).toBeUndefined();
    expect(personNamed(people, 'Anna Gone')).toBeUndefined();
  });

  it('is the one who was chosen, as long as the name still says so', () => {
    expect(personMeant(people, 'Paul Martin', otherPaul.id)).toBe(otherPaul);
    expect(personMeant(people, 'Marie Dubois', otherPaul.id)).toBe(marie);
    expect(personMeant(people, 'Anna Gone', gone.id)).toBeUndefined();
    expect(personMeant(people, 'Marie Dubois')).toBe(marie);
  });
});

describe('the person named in some words', () => {
  it('is found between other words, with or without accents', () => {
    expect(personNamedIn(people, 'call Marie Dubois about the offer')).toBe(marie);
    expect(personNamedIn(people, 'appeler HELENE LE GOFF, mardi')).toBe(helene);
  });

  it('is found though the name has dots or brackets', () => {
    const roux = person('p8', 'J.-P. Roux (Lyon)');
    expect(personNamedIn([roux], 'call J.-P. Roux (Lyon), then write')).toBe(roux);
    expect(personNamedIn([person('p9', '…')], '')).toBeUndefined();
  });

  it('is the one with the longest name', () => {
    const short = person('p6', 'Marie');
    expect(personNamedIn([short, marie], 'call Marie Dubois')).toBe(marie);
    expect(personNamedIn([short, marie], 'call Marie')).toBe(short);
  });

  it('is nobody within a longer word, and nobody who was deleted', () => {
    expect(personNamedIn([person('p7', 'Ann')], 'write the annual report')).toBeUndefined();
    expect(personNamedIn([gone], 'call Anna Gone')).toBeUndefined();
    expect(personNamedIn([{ ...gone, name: '' }], 'call anyone')).toBeUndefined();
  });
});
