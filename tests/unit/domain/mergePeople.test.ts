import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { mergedPerson, notesFit, unmergedPerson } from '../../../utils/domain/mergePeople';
import { type Person, personSchema } from '../../../utils/domain/person';
import { dayKey } from '../../../utils/domain/personKeys';
import { aFullPerson } from './helpers/fullPerson';
import { NOON } from './helpers/make';
import { aPerson } from './helpers/people';
import { holds } from './helpers/seed';

const marie = aPerson('p1', {
  name: 'Marie Dubois',
  company: 'Atelier Dubois',
  emails: ['marie@atelier.example'],
  phones: [{ raw: '06 12 34 56 78', e164: '+33612345678' }],
});

describe('two people who are one', () => {
  it('keep the own words and get what they lack', () => {
    const other = aPerson('p2', {
      name: 'marie dubois',
      company: 'atelier dubois',
      role: 'Head',
      relation: 'former-client',
      kind: 'professional',
    });
    expect(mergedPerson(marie, other, NOON)).toEqual({
      ...marie,
      role: 'Head',
      relation: 'former-client',
      kind: 'professional',
      updatedAt: NOON,
    });
  });

  it('unite addresses without doubles, the own ones first', () => {
    const other = aPerson('p2', {
      name: 'Marie Dubois',
      emails: ['MARIE@atelier.example', 'm@home.example'],
      phones: [{ raw: '+33 6 12 34 56 78', e164: '+33612345678' }, { raw: '01 02' }],
      profiles: [{ network: 'linkedin', url: 'https://www.linkedin.com/in/marie' }],
    });
    expect(mergedPerson(marie, other, NOON)).toMatchObject({
      emails: ['marie@atelier.example', 'm@home.example'],
      phones: [{ raw: '06 12 34 56 78' }, { raw: '01 02' }],
      profiles: [{ network: 'linkedin' }],
    });
  });

  it('are not to be contacted where either is not', () => {
    const not = { at: 5, why: 'asked' };
    const other = aPerson('p2', { doNotContact: not });
    expect(mergedPerson(marie, other, NOON).doNotContact).toEqual(not);
    expect(mergedPerson(other, marie, NOON).doNotContact).toEqual(not);
    const both = mergedPerson(
      aPerson('p3', { doNotContact: { at: 9, why: 'moved' } }),
      other,
      NOON,
    );
    expect(both.doNotContact).toEqual({ at: 5, why: 'moved · asked' });
    const [a, b] = ['a'.repeat(150), 'b'.repeat(150)];
    const long = mergedPerson(
      aPerson('p4', { doNotContact: { at: 9, why: a } }),
      aPerson('p5', { name: 'Person p4', doNotContact: { at: 5, why: b } }),
      NOON,
    );
    expect(long).toMatchObject({ doNotContact: { at: 5, why: a }, note: b });
  });

  it('first met where they met earlier; without days, where one is sure', () => {
    const early = { source: 'event', on: '2019-05-01', certainty: 'guessed' } as const;
    const late = { source: 'linkedin', on: '2024-05-01', certainty: 'sure' } as const;
    const merged = (a?: Person['firstTouch'], b?: Person['firstTouch']) =>
      mergedPerson(
        aPerson('p1', a && { firstTouch: a }),
        aPerson('p2', b && { firstTouch: b }),
        NOON,
      ).firstTouch;
    expect(merged(late, early)).toEqual(early);
    expect(merged(early, late)).toEqual(early);
    expect(merged(undefined, late)).toEqual(late);
    const guess = { source: 'phone', certainty: 'guessed' } as const;
    expect(merged(guess, late)).toEqual(late);
    expect(merged(late, guess)).toEqual(late);
  });

  it('note what finds no other place: another name, another company with the role in it', () => {
    const other = aPerson('p2', {
      name: 'Marie Martin',
      given: 'Marie',
      family: 'Martin',
      company: 'Banque Martin',
      role: 'Director',
      note: 'Skis.',
    });
    const merged = mergedPerson({ ...marie, note: 'Has a dog.' }, other, NOON);
    expect(merged.note).toBe('Has a dog.\n\nMarie Martin · Director · Banque Martin\n\nSkis.');
    expect(merged).not.toHaveProperty('family');
    expect(merged).not.toHaveProperty('role');
  });

  it('are known again by the files that knew either', () => {
    const other = aPerson('p2', { connectedOn: '2020-01-02', importKeys: ['k2'] });
    expect(mergedPerson({ ...marie, importKeys: ['k1'] }, other, NOON).importKeys).toEqual([
      'k1',
      dayKey(other.name, '2020-01-02'),
      'k2',
    ]);
  });

  it('have a note within its limit, and one can ask before', () => {
    const long = { note: 'a'.repeat(3_000) };
    const other = aPerson('p2', { note: 'b'.repeat(3_000) });
    const merged = mergedPerson({ ...marie, ...long }, other, NOON);
    expect(v.is(personSchema, merged)).toBe(true);
    expect(notesFit({ ...marie, ...long }, other)).toBe(false);
    expect(notesFit(marie, other)).toBe(true);
  });
});

const somebody = (id: string) => aFullPerson(id);
const text = (person: Person) => JSON.stringify(person).toLowerCase();

describe('whoever the two are', () => {
  it('nothing of either is lost within the limits of a note', () => {
    holds(
      fc.property(somebody('p1'), somebody('p2'), (keep, gone) => {
        const merged = mergedPerson(keep, gone, NOON);
        expect(v.is(personSchema, merged)).toBe(true);
        expect(merged).toMatchObject({ id: keep.id, name: keep.name, updatedAt: NOON });
        expect(Boolean(merged.doNotContact)).toBe(Boolean(keep.doNotContact || gone.doNotContact));
        if (!notesFit(keep, gone)) return;
        for (const person of [keep, gone]) {
          const { name, company, role, note, emails, profiles, firstTouch, doNotContact } = person;
          const words = [name, company, role, note, firstTouch?.context, doNotContact?.why];
          for (const word of [...words, ...(emails ?? []), ...(profiles ?? []).map((p) => p.url)]) {
            if (word)
              expect(text(merged)).toContain(JSON.stringify(word).slice(1, -1).toLowerCase());
          }
          for (const { raw, e164 } of person.phones ?? []) {
            const numbers = merged.phones?.map((phone) => phone.e164 ?? phone.raw);
            expect(numbers).toContain(e164 ?? raw);
          }
        }
      }),
      400,
    );
  });

  it('to take the merge back gives the one who was kept as before', () => {
    holds(
      fc.property(somebody('p1'), somebody('p2'), (keep, gone) => {
        const merged = mergedPerson(keep, gone, NOON);
        const back = unmergedPerson(keep, merged, merged, NOON + 1);
        expect(back).toEqual({ ...keep, updatedAt: NOON + 1 });
      }),
      200,
    );
  });

  it('what was changed since the merge stays, without the addresses of the other', () => {
    holds(
      fc.property(somebody('p1'), somebody('p2'), (keep, gone) => {
        const merged = mergedPerson(keep, gone, NOON);
        const changed = {
          ...merged,
          role: 'New role',
          emails: [...(merged.emails ?? []), 'new@example.org'],
        };
        const back = unmergedPerson(keep, merged, changed, NOON + 1);
        expect(back).toMatchObject({ role: 'New role', name: keep.name });
        expect(back.emails).toEqual([...(keep.emails ?? []), 'new@example.org']);
        expect(back.company).toEqual(keep.company);
      }),
      200,
    );
  });
});
