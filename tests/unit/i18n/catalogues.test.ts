import { describe, expect, it } from 'vitest';
import { allCatalogues, flat, said } from './catalogues';

const catalogues = await allCatalogues();

/** Texts that are rightly the same in both languages, by the words themselves. */
const SAME_IN_BOTH = new Set([
  'Conversations',
  'Rappel',
  'Messages',
  'Message',
  'message',
  'Action',
  'Date',
  'Note',
  'Relation',
  'English',
  'Français',
  'LinkedIn',
  'Facebook',
  'Client',
  'client',
  'Prospect',
  'prospect',
]);
/** Functions that only put a number or a name between signs that both languages share. */
const SAME_FUNCTIONS = new Set([
  'conversations',
  'minutes',
  'inMinutes',
  'seconds',
  'hours',
  'hoursAndMinutes',
]);

it('there are catalogues to look at', () => {
  expect(catalogues.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['en.ts', 'guard.en.ts', 'reminder.ts']),
  );
});

describe.each(catalogues)('$name', ({ en, fr }) => {
  const english = flat(en);
  const french = flat(fr);
  const sentences = french.flatMap(([way, text]) =>
    said(text).map((words) => [way, words] as const),
  );

  it('has the same texts in French, in the same order', () => {
    expect(french.map(([way]) => way)).toEqual(english.map(([way]) => way));
  });

  it('asks for the same values in French', () => {
    const asked = (texts: typeof english) =>
      texts.map(([way, text]) => [way, typeof text === 'function' ? text.length : 'words']);
    expect(asked(french)).toEqual(asked(english));
  });

  it('says something for 0, 1, 2, 5 and a name, in both languages', () => {
    for (const [way, text] of [...english, ...french]) {
      for (const words of said(text)) {
        expect(words.trim(), way).not.toBe('');
        expect(words, way).not.toMatch(/undefined|null|NaN|\[object|function/);
      }
    }
  });

  it('names the values that it is given', () => {
    for (const [way, text] of [...english, ...french]) {
      if (typeof text !== 'function') continue;
      expect(said(text).at(-1), way).toContain('Marie');
      expect(said(text)[3], way).toContain('5');
    }
  });

  it('says "1 minute", never "1 minutes", nor "0 minutes" in French', () => {
    const plural = (count: string) => new RegExp(`(?<!\\d)${count} \\p{L}{2,}s\\b`, 'u');
    for (const [way, text] of english) {
      if (typeof text === 'function') expect(said(text)[1], way).not.toMatch(plural('1'));
    }
    for (const [way, text] of french) {
      if (typeof text === 'function') expect(said(text)[1], way).not.toMatch(plural('1'));
      if (typeof text === 'function') expect(said(text)[0], way).not.toMatch(plural('0'));
    }
  });

  it('in French has no-break spaces before : ; ! ? and inside « »', () => {
    for (const [way, words] of sentences) {
      expect(words, way).not.toMatch(/(?<![\u00a0\u202f])[:;?»](?!\d)/);
      expect(words, way).not.toMatch(/«(?![\u00a0\u202f])/);
    }
  });

  it('exclaims nothing, and has no stray spaces', () => {
    for (const [way, text] of [...english, ...french]) {
      for (const words of said(text)) {
        expect(words, way).not.toContain('!');
        expect(words, way).toBe(words.trim());
        expect(words, way).not.toMatch(/ {2}/);
      }
    }
  });

  it('addresses the person as "vous" in French', () => {
    for (const [way, words] of sentences) {
      expect(words, way).not.toMatch(/(?<!\p{L})(tu|toi|ton|ta|tes)(?!\p{L})|(?<!\p{L})t['’]/iu);
    }
  });

  it('is translated: nothing is the same in both, but a few words', () => {
    const same = english
      .filter(([way, text], index) => {
        const other = french[index]?.[1];
        if (typeof text === 'function') {
          const isSame = other && said(text).join() === said(other).join();
          return isSame && !SAME_FUNCTIONS.has(way.split('.').at(-1) ?? way);
        }
        return text === other && !SAME_IN_BOTH.has(text);
      })
      .map(([way]) => way);
    expect(same).toEqual([]);
  });
});
