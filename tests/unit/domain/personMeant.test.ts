import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personMeant } from '../../../utils/domain/personMeant';
import { aPerson } from './helpers/people';
import { holds } from './helpers/seed';

const marie = aPerson('p1', { name: 'Marie Dubois' });
const anna = aPerson('p2', { name: 'Anna' });
const long = aPerson('p3', { name: 'Marie Dubois-Lefèvre' });
const known = [marie, anna, long];

describe('whom a goal is about', () => {
  it.each([
    ['Prepare Thursday with marie dubois', marie],
    ['Préparer : Marie Dubois, jeudi', marie],
    ['Marie Dubois-Lefevre', long],
  ])('is known by the whole name in “%s”', (words, person) => {
    expect(personMeant(words, known)).toBe(person);
  });

  it.each([
    ['Prepare the meeting with Karim Haddad on Friday', 'Karim Haddad'],
    ['Prepare Karim Haddad', 'Karim Haddad'],
    ['Jean-Paul de Vries', 'Jean-Paul de Vries'],
    ['Marie de la Tour, jeudi', 'Marie de la Tour'],
    ['Prepare Jean-Paul de Vries', 'Jean-Paul de Vries'],
    ['Rendez-vous avec Sophie de la Tour', 'Sophie de la Tour'],
    ['jonas weber', 'jonas weber'],
    ['Anna', 'Anna'],
  ])('is else a name to look for in “%s”', (words, name) => {
    expect(personMeant(words, known)).toEqual({ name });
  });

  it('is nobody where no name can be made out, and nobody who was deleted', () => {
    expect(personMeant('prepare the meeting of thursday', known)).toBeUndefined();
    const gone = { ...marie, deletedAt: 5 };
    expect(personMeant('see marie dubois before noon', [gone])).toBeUndefined();
  });

  it('is found or not, but never fails', () => {
    holds(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const found = personMeant(words, known);
        expect(found === undefined || found.name.length > 0 || words.trim() === '').toBe(true);
      }),
    );
  });
});
