import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type PersonId, personIdSchema } from '../../../utils/domain/ids';
import {
  type Introduction,
  introductionIdSchema,
  introductionMoved,
  introductionSchema,
  introductionsOf,
  introductionTombstone,
  newIntroduction,
} from '../../../utils/domain/introduction';
import { NOON } from './helpers/make';
import { holds } from './helpers/seed';

const person = (text: string) => v.parse(personIdSchema, text);
const introduction = (id: string) => v.parse(introductionIdSchema, id);
const [anna, marie, paul] = [person('anna'), person('marie'), person('paul')];

function made(id: string, whom: PersonId, through: PersonId, on = '2026-11-23'): Introduction {
  const one = newIntroduction(introduction(id), { person: whom, through }, on, NOON);
  if (!one) throw new Error('nobody introduces themselves');
  return one;
}

describe('an introduction', () => {
  it('notes who could introduce one to whom', () => {
    const noted = { person: anna, through: marie, note: ' from the fair ' };
    expect(newIntroduction(introduction('i'), noted, '2026-11-23', NOON)).toEqual({
      id: 'i',
      person: 'anna',
      through: 'marie',
      on: '2026-11-23',
      note: 'from the fair',
      updatedAt: NOON,
    });
    expect(made('i', anna, marie)).not.toHaveProperty('note');
  });

  it('cuts a note that a record would not take', () => {
    const noted = { person: anna, through: marie, note: 'x'.repeat(1_001) };
    const one = newIntroduction(introduction('i'), noted, '2026-11-23', NOON);
    expect(v.is(introductionSchema, one)).toBe(true);
  });

  it('is none to oneself, neither made nor read', () => {
    const self = { person: anna, through: anna };
    expect(newIntroduction(introduction('i'), self, '2026-11-23', NOON)).toBeUndefined();
    expect(v.is(introductionSchema, { ...made('i', anna, marie), through: anna })).toBe(false);
  });

  it.each([
    ['on', 'yesterday'],
    ['note', 'x'.repeat(1_001)],
    ['through', ''],
    ['updatedAt', 'now'],
  ])('is refused with a wrong %s', (field, value) => {
    expect(v.is(introductionSchema, { ...made('i', anna, marie), [field]: value })).toBe(false);
  });

  it('keeps what a later version added', () => {
    const later = { ...made('i', anna, marie), mood: 'sure' };
    expect(v.parse(introductionSchema, later)).toEqual(later);
  });

  it('leaves no words once it is deleted', () => {
    const noted = { ...made('i', anna, marie), note: 'words', mood: 'sure' };
    const gone = introductionTombstone(noted, NOON + 1);
    expect(gone).toEqual({ ...made('i', anna, marie), updatedAt: NOON + 1, deletedAt: NOON + 1 });
    expect(v.is(introductionSchema, gone)).toBe(true);
  });

  it('is found from both sides, the newest first, each way once, none deleted', () => {
    const old = made('old', anna, marie, '2026-11-20');
    const late = made('late', anna, marie);
    const byPaul = made('paul', anna, paul, '2026-11-22');
    const gone = introductionTombstone(made('gone', anna, person('eve')), NOON);
    const all = [old, byPaul, gone, late];
    expect(introductionsOf(all, anna, 'person')).toEqual([late, byPaul]);
    expect(introductionsOf(all, marie, 'through')).toEqual([late]);
    expect(introductionsOf(all, anna, 'through')).toEqual([]);
  });

  it('has the note of an older one for the same two, where it has none itself', () => {
    const old = { ...made('old', anna, marie, '2026-11-20'), note: 'from the fair' };
    const late = made('late', anna, marie);
    expect(introductionsOf([old, late], anna, 'person')).toEqual([
      { ...late, note: 'from the fair' },
    ]);
  });

  it('follows people who turn out to be one', () => {
    const one = made('i', anna, marie);
    expect(introductionMoved(one, paul, anna, NOON + 1)).toBe(one);
    expect(introductionMoved(one, anna, paul, NOON + 1)).toMatchObject({ person: 'paul' });
    expect(introductionMoved(one, marie, paul, NOON + 1)).toMatchObject({ through: 'paul' });
    expect(introductionMoved(one, marie, anna, NOON + 1).deletedAt).toBe(NOON + 1);
  });

  it('is always one that can be read again', () => {
    const ids = fc.constantFrom(anna, marie, paul);
    const note = fc.string({ unit: 'binary', maxLength: 1_200 });
    holds(
      fc.property(ids, ids, ids, ids, note, (whom, through, from, to, words) => {
        const noted = { person: whom, through, note: words };
        const one = newIntroduction(introduction('i'), noted, '2026-11-23', NOON);
        if (!one) return;
        const moved = introductionMoved(one, from, to, NOON);
        for (const it of [one, moved, introductionTombstone(one, NOON)]) {
          expect(v.is(introductionSchema, it)).toBe(true);
        }
        if (from !== to)
          expect([moved.person, moved.through]).not.toContain(moved.deletedAt ? 0 : from);
      }),
    );
  });
});
