import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soughtWords } from '../../../utils/domain/soughtWords';
import { holds } from './helpers/seed';

describe('whom a goal looks for', () => {
  it.each([
    ['prospects among the architects of Lyon', 'architects of Lyon'],
    ['Find three architects in Lyon', 'architects in Lyon'],
    ['Trouver trois architectes à Lyon', 'architectes à Lyon'],
    ['Contacter directeurs des achats', 'directeurs des achats'],
    ['Chercher : des prospects, menuisiers à Brest', 'menuisiers à Brest'],
    ['joiners in Lyon', 'joiners in Lyon'],
    ['Leadership coaches', 'Leadership coaches'],
    ['R&D in Lyon', 'R&D in Lyon'],
    ['Anna Keller', 'Anna Keller'],
    ['Customer success managers', 'Customer success managers'],
    ['Contact centres in Lille', 'Contact centres in Lille'],
    ['Lead engineers', 'Lead engineers'],
    ['Five Guys, Lyon', 'Five Guys, Lyon'],
    ['Find customer success managers', 'customer success managers'],
  ])('is what “%s” says beyond the looking', (words, sought) => {
    expect(soughtWords(words)).toBe(sought);
  });

  it.each(['prospects', 'Find prospects', 'Trouver des clients'])(
    'is all of “%s”, where nobody else is meant',
    (words) => {
      expect(soughtWords(words)).toBe(words);
    },
  );

  it('is an end of the words, and never nothing of something', () => {
    holds(
      fc.property(fc.string(), (words) => {
        const sought = soughtWords(words);
        expect(words.trim().endsWith(sought.trim())).toBe(true);
        expect(sought.trim() === '').toBe(words.trim() === '');
      }),
    );
  });
});
