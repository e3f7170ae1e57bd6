import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyLine,
  isFilledIn,
  LINE_PARTS,
  openParts,
  readLine,
} from '../../../../utils/domain/editorial/editorialLine';
import { holds } from '../helpers/seed';
import { aLine } from './someLines';

describe('the line', () => {
  it('is empty where nothing is kept, and all of it is open', () => {
    expect(readLine(undefined)).toEqual(emptyLine);
    expect(emptyLine).toMatchObject({ audience: '', messages: [], watchWords: [], updatedAt: 0 });
    expect(openParts(emptyLine)).toEqual([...LINE_PARTS]);
    expect(isFilledIn(emptyLine)).toBe(false);
  });

  it('is there as soon as one part says something; blanks and watch words do not', () => {
    expect(openParts(aLine())).toEqual([]);
    for (const part of LINE_PARTS) {
      expect(isFilledIn({ ...emptyLine, [part]: aLine()[part] }), part).toBe(true);
    }
    expect(isFilledIn({ ...emptyLine, tone: '  ', ...{ watchWords: ['x'] } })).toBe(false);
  });

  it('keeps what can be read of one that is damaged', () => {
    const read = readLine({
      audience: 3,
      field: 'roofs',
      messages: [
        { id: 'm1', words: ' It lasts ' },
        { id: 'm1', words: 'twice' },
        { id: 'm2' },
        null,
        { id: 'm3', words: 'Dry', since: 'then' },
      ],
      rhythm: { posts: 0, per: 'week' },
      watchWords: ['a', 5, ' '],
    });
    expect(read).toEqual({
      ...emptyLine,
      field: 'roofs',
      messages: [
        { id: 'm1', words: 'It lasts' },
        { id: 'm3', words: 'Dry' },
      ],
      watchWords: ['a'],
    });
  });

  it('can be read from anything, and again from what was read', () => {
    const keys = fc.constantFrom(...LINE_PARTS, 'watchWords', 'updatedAt');
    const anything = fc.oneof(fc.anything(), fc.dictionary(keys, fc.anything()));
    holds(
      fc.property(anything, (raw) => {
        const read = readLine(raw);
        expect(readLine(read)).toEqual(read);
      }),
    );
  });
});
