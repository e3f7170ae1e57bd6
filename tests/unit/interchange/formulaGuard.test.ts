import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded, unguarded } from '../../../utils/interchange/formulaGuard';
import { holds } from '../domain/helpers/seed';
import { someText } from './out/someText';

describe('the guard against formulas', () => {
  it.each([
    '=1+1',
    '+33 6 12',
    '-5',
    '@A1',
    '\tx',
    '\rx',
    '\nx',
    '  =1',
    '＝1',
    '＠x',
    '\u200b=1',
    '\u0000=1',
    "'=1",
  ])('puts a quote before %j', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
  });

  it.each(['', 'Marie', "d'Artagnan", "'quoted'", '1=1', 'a@b.example', ' Marie'])(
    'leaves %j as it is',
    (text) => {
      expect([guarded(text), unguarded(text)]).toEqual([text, text]);
    },
  );

  it('is taken off again, whatever the text', () => {
    holds(
      fc.property(someText, (text) => {
        expect(unguarded(guarded(text))).toBe(text);
        expect(guarded(text)).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u);
      }),
      1_000,
    );
  });
});
