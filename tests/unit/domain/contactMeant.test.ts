import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactMeant } from '../../../utils/domain/contactMeant';
import { aPerson } from './helpers/people';
import { holds } from './helpers/seed';

const jonas = aPerson('p1', { name: 'Jonas Weber' });
const camille = aPerson('p2', { name: 'Camille Rochefort' });
const paul = aPerson('p3', { name: 'Paul Martin' });
const known = [jonas, camille, paul];
const nobody = () => undefined;

describe('by whom one would be introduced', () => {
  it.each([
    ['Ask Jonas Weber to introduce me to Camille Rochefort', jonas],
    ['Demander à Paul Martin de me présenter Camille Rochefort', paul],
    ['demander à paul martin de me présenter camille rochefort', paul],
    ['Introduction to Camille Rochefort through Jonas Weber', jonas],
    ['Rencontrer Camille Rochefort par Paul Martin', paul],
    ['Camille Rochefort, via Jonas Weber', jonas],
    ['Ask Jonas Weber', jonas],
  ])('is known in “%s”', (words, person) => {
    expect(contactMeant(words, known, nobody)).toBe(person);
  });

  it.each([
    ['Ask Karim Haddad to introduce me to Camille Rochefort', 'Karim Haddad'],
    ['Camille Rochefort via Karim Haddad', 'Karim Haddad'],
    ['Karim Haddad', 'Karim Haddad'],
    ['karim', 'karim'],
  ])('is a name to look for in “%s”', (words, name) => {
    expect(contactMeant(words, known, nobody)).toEqual({ name });
  });

  it('is who was noted for them, where the other one alone is named', () => {
    const noted = (person: typeof camille) => (person === camille ? paul : undefined);
    expect(contactMeant('Meet Camille Rochefort', known, noted)).toBe(paul);
    expect(contactMeant('Ask Jonas Weber', known, noted)).toBe(jonas);
    const both = 'Ask Jonas Weber for Camille Rochefort';
    expect(contactMeant(both, known, noted)).toBe(jonas);
  });

  it('is found or not, but never fails', () => {
    holds(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const found = contactMeant(words, known, nobody);
        expect(found === undefined || found.name.length > 0 || words.trim() === '').toBe(true);
      }),
    );
  });
});
