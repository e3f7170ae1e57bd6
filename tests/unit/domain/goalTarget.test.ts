import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { targetIn, wordsWithoutTarget } from '../../../utils/domain/goalTarget';
import { PURPOSES } from '../../../utils/domain/purposes';
import { holds } from './helpers/seed';

describe('the number that a goal counts to', () => {
  it.each([
    ['prospects', '3 prospects', 3],
    ['prospects', 'Find 3 prospects in Lyon', 3],
    ['prospects', 'Trouver 12 prospects dans le bâtiment', 12],
    ['invitations', 'Answer the 4 invitations', 4],
    ['invitations', '4 réponses', 4],
    ['introduction', 'Ask 2 people', 2],
    ['messages', '5 messages', 5],
  ] as const)('of %s in “%s” is %i', (purpose, words, target) => {
    expect(targetIn({ purpose, words })).toBe(target);
  });

  it.each([
    ['prospects', 'Lyon'],
    ['prospects', 'The fair of 12 March'],
    ['prospects', 'Avant le 12 mars'],
    ['messages', '10 min, no more'],
    ['messages', '15 h: Anna'],
    ['messages', 'Answer Anna about 1200 euros'],
    ['messages', 'Answer Anna about the 40 euros'],
    ['invitations', 'Those of 2026'],
    ['prospects', '0 prospects'],
    ['prospects', '200 prospects'],
    ['watch', '3 prospects'],
    ['prepare', '2 meetings'],
    ['own-1', '3 prospects'],
    ['prospects', '3'],
  ] as const)('is none of %s in “%s”', (purpose, words) => {
    expect(targetIn({ purpose, words })).toBeUndefined();
  });

  it('is a small whole number, whatever is written', () => {
    holds(
      fc.property(
        fc.constantFrom(...PURPOSES),
        fc.string({ unit: 'grapheme' }),
        (purpose, words) => {
          const target = targetIn({ purpose, words });
          if (target !== undefined)
            expect([Number.isInteger(target), target > 0]).toEqual([true, true]);
        },
      ),
    );
  });

  it('is no word to search for', () => {
    const goal = { purpose: 'prospects' as const, words: 'Find 3 prospects in Lyon 3' };
    expect(wordsWithoutTarget({ ...goal, target: 3 })).toBe('Find prospects in Lyon 3');
    expect(wordsWithoutTarget(goal)).toBe(goal.words);
  });
});
