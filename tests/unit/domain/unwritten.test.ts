import { describe, expect, it } from 'vitest';
import { newId, sessionIdSchema } from '../../../utils/domain/ids';
import { readSettings } from '../../../utils/domain/settings';
import { withUnwritten } from '../../../utils/domain/unwritten';
import { aDay, aSession } from './helpers/make';

describe('the last seconds of a page', () => {
  const settings = readSettings({});

  it('count for the day and the session before they are written', () => {
    const state = { settings, day: aDay({ spentMs: 5 }), session: aSession({ spentMs: 3 }) };
    expect(withUnwritten({ ...state, pause: undefined }, 100)).toMatchObject({
      day: { spentMs: 105 },
      session: { spentMs: 103 },
    });
  });

  it('make no day and no session where there is none', () => {
    const state = { settings, day: undefined, session: undefined, pause: undefined };
    expect(withUnwritten(state, 100)).toEqual(state);
  });
});

describe('an identifier', () => {
  it('is what the source of randomness gives, and never empty', () => {
    expect(newId(sessionIdSchema, () => 'abc')).toBe('abc');
    expect(() => newId(sessionIdSchema, () => '')).toThrow();
    expect(newId(sessionIdSchema)).not.toBe(newId(sessionIdSchema));
  });
});
