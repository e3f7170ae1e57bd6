import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../utils/domain/editorial/foldedText';
import { findWatchWords, foldedWatchWord } from '../../../../utils/domain/editorial/watchWords';
import { holds } from '../helpers/seed';

/** What is marked in the text, as the person sees it. */
const marked = (text: string, ...words: string[]) =>
  findWatchWords(text, words).map(({ start, end }) => text.slice(start, end));

describe('the local check of watch words', () => {
  it('finds words and phrases whole, in any case, with or without accents', () => {
    expect(marked('Un été, deux ÉTÉS, l’Ete.', 'été')).toEqual(['été', 'Ete']);
    expect(marked('The subsidies of a subsidy', 'subsidy')).toEqual(['subsidy']);
    expect(marked('No new\n  roof, no new roofs', 'new  roof')).toEqual(['new\n  roof']);
    expect(marked('Aujourd’hui', "aujourd'hui")).toEqual(['Aujourd’hui']);
  });

  it('takes a star at the end as "begins with", and marks the word to its end', () => {
    expect(marked('Subsidies for roofs, a subsidy', 'subsid*')).toEqual(['Subsidies', 'subsidy']);
    expect(marked('energy savings, energy saving', 'energy sav*')).toEqual([
      'energy savings',
      'energy saving',
    ]);
    expect(marked('#RoofTop and roof', '#roof*')).toEqual(['#RoofTop']);
    expect(marked('an unsubsidised roof', 'subsid*')).toEqual([]);
  });

  it('takes the signs of a regular expression as they are', () => {
    expect(marked('C++ is (not) C+; a.c abc', 'c++', '(not)', 'a.c')).toEqual([
      'C++',
      '(not)',
      'a.c',
    ]);
    expect(marked('abc [x] $5 100%', '[a-z]', '.*', '$', '%', '\\w')).toEqual(['$', '%']);
    expect(marked('what a*b is', 'a*b')).toEqual(['a*b']);
  });

  it.each([
    ['a decomposed accent', 'un cafe\u0301, un', 'café', 'cafe\u0301'],
    ['an accent by itself in the watch word', 'un café, un', 'cafe\u0301', 'café'],
    ['an emoji before it', '👩‍💻🎉 café 🎉', 'cafe', 'café'],
    ['a ligature', 'the o\ufb03ce is', 'office', 'o\ufb03ce'],
    ['a letter that is two', 'un œuf', 'oeuf', 'œuf'],
    ['the same the other way', 'die STRASSE da', 'straße', 'STRASSE'],
    ['letters made bold for a network', 'a 𝗿𝗼𝗼𝗳 here', 'roof', '𝗿𝗼𝗼𝗳'],
    ['a soft hyphen', 'the sub\u00adsidy is', 'subsidy', 'sub\u00adsidy'],
    ['a dotted capital', 'in İstanbul', 'istanbul', 'İstanbul'],
    ['a last sigma', 'ο λόγος', 'ΛΟΓΟΣ', 'λόγος'],
    ['an emoji to look for', 'so 🎉🎉', '🎉', '🎉'],
    ['a sign after it', 'Rappel™ is', 'rappel', 'Rappel'],
    ['a lone half of a sign', '\ud83d café \ude00', 'cafe', 'café'],
  ])('is right about where a word stands with %s', (_what, text, word, expected) => {
    expect(marked(text, word)[0]).toBe(expected);
  });

  it('tells places in the order of the text, by the words as they were written', () => {
    expect(findWatchWords('roof, new roof', ['New Roof', 'roof', 'ROOF'])).toEqual([
      { word: 'roof', start: 0, end: 4 },
      { word: 'New Roof', start: 6, end: 14 },
      { word: 'roof', start: 10, end: 14 },
    ]);
  });

  it('finds nothing where there is nothing to look for', () => {
    expect(marked('anything * at all', '', ' ', '*', ' *', '\u0301')).toEqual([]);
    expect(foldedWatchWord('\u00ad*')).toBe('');
    expect(marked('', 'a')).toEqual([]);
  });
});

const letters = fc.constantFrom(
  ...['a', 'b', 'É', 'e\u0301', 'e', '\u0301', 'œ', 'o', '\ufb01', 'f', 'i', '𝗮', '🎉', '\u200d'],
  ...[' ', '\n', '\u00a0', '-', "'", '’', '.', '+', '*', '(', '\\', '_', '1', 'ß', 's', '\u00ad'],
);
const someText = fc.array(letters, { maxLength: 60 }).map((all) => all.join(''));
const someWords = fc.array(
  fc.array(letters, { minLength: 1, maxLength: 4 }).map((all) => all.join('')),
  { maxLength: 6 },
);

describe('the check of any text', () => {
  it('finds what a slow search finds', () => {
    holds(
      fc.property(someText, someWords, (text, words) => {
        const found = new Set(
          findWatchWords(text, words).map(({ start, end }) => `${start} ${end}`),
        );
        expect(found).toEqual(slowly(text, words));
      }),
      2_000,
    );
  });

  it('marks what reads as the word, and never half of a sign', () => {
    holds(
      fc.property(someText, someWords, (text, words) => {
        for (const { word, start, end } of findWatchWords(text, words)) {
          const read = foldText(text.slice(start, end)).letters.join('').trim();
          const wanted = foldedWatchWord(word);
          if (word.trim().endsWith('*')) expect(read.startsWith(wanted.slice(0, -1))).toBe(true);
          else expect(read).toBe(wanted);
          expect(/^[\udc00-\udfff]/.test(text.slice(start))).toBe(false);
          expect(/^[\udc00-\udfff]/.test(text.slice(end))).toBe(false);
        }
      }),
      1_000,
    );
  });

  it('folds what is folded into itself', () => {
    holds(
      fc.property(fc.oneof(someText, fc.string({ unit: 'binary' })), (text) => {
        const once = foldText(text).letters.join('');
        expect(foldText(once).letters.join('')).toBe(once);
      }),
      1_000,
    );
  });

  it('takes no longer for a text made to hold it up', () => {
    const unit = fc.constantFrom(
      'a',
      'aa ',
      'a-',
      '.',
      '..+',
      '((',
      'a*',
      'é',
      '\ufdfa',
      '🎉',
      ' ',
    );
    const nasty = unit.map((some) => some.repeat(10_000 / some.length));
    const word = fc
      .tuple(unit, fc.constantFrom('', 'b', '*', '+'))
      .map(([some, end]) => some.repeat(20) + end);
    holds(
      fc.property(nasty, fc.array(word, { minLength: 50, maxLength: 100 }), (text, words) => {
        const began = performance.now();
        findWatchWords(text, words);
        // Some 20 ms; a regular expression that goes astray would take hours.
        expect(performance.now() - began).toBeLessThan(1_000);
      }),
      30,
    );
  });
});

/** The same by comparing each word at each place. */
function slowly(text: string, words: readonly string[]): Set<string> {
  const { letters: all, starts, ends } = foldText(text);
  const isWord = (at: number) => /[\p{L}\p{N}\p{M}_]/u.test(all[at] ?? '');
  const cutsAt = (at: number) => at > 0 && isWord(at - 1) && isWord(at);
  const found = new Set<string>();
  for (const word of words) {
    const trimmed = word.trim();
    const isBeginning = trimmed.endsWith('*');
    const folded = foldText(isBeginning ? trimmed.slice(0, -1) : trimmed);
    const wanted = [...folded.letters.join('').trim()];
    if (wanted.length === 0) continue;
    for (let at = 0; at + wanted.length <= all.length; at++) {
      if (cutsAt(at) || !wanted.every((letter, nth) => all[at + nth] === letter)) continue;
      let end = at + wanted.length;
      if (isBeginning) while (isWord(end)) end++;
      else if (cutsAt(end)) continue;
      found.add(`${starts[at]} ${ends[end - 1]}`);
    }
  }
  return found;
}
