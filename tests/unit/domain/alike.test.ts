import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAlike } from '../../../utils/domain/alike';
import { holds } from './helpers/seed';

describe('a typed word is alike another', () => {
  it.each([
    ['dubios', 'dubois'],
    ['duboi', 'dubois'],
    ['duubois', 'dubois'],
    ['dubous', 'dubois'],
    ['udbois', 'dubois'],
    ['marten', 'martinez'],
    ['schmitdbauer', 'schmidtbauer'],
    ['shmitdbauer', 'schmidtbauer'],
  ])('with a slip: "%s" is "%s"', (typed, word) => {
    expect(isAlike(typed, word)).toBe(true);
  });

  it.each([
    ['dub', 'dur'],
    ['paul', 'pierre'],
    ['dubios', 'dupuis'],
    ['marie', 'martha'],
    ['scmhitd', 'schmidt'],
    ['dubois', ''],
  ])('but "%s" is not "%s"', (typed, word) => {
    expect(isAlike(typed, word)).toBe(false);
  });

  const word = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', 'd'),
    minLength: 4,
    maxLength: 12,
  });

  it('is its own beginning, and forgives one letter left out, doubled or changed', () => {
    holds(
      fc.property(word, fc.nat(), (whole, chance) => {
        const at = chance % whole.length;
        const [before, after] = [whole.slice(0, at), whole.slice(at + 1)];
        expect(isAlike(whole, `${whole}ccc`)).toBe(true);
        expect(isAlike(`${before}${whole[at]}${whole[at]}${after}`, whole)).toBe(true);
        expect(isAlike(`${before}x${after}`, whole)).toBe(true);
        if (whole.length > 4) expect(isAlike(before + after, whole)).toBe(true);
      }),
    );
  });
});
