import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { personIdSchema } from '../../../utils/domain/ids';
import { newPerson, type Person, type Profile, personSchema } from '../../../utils/domain/person';
import { knownBy, saving, stillToAsk, withAnswers } from '../../../utils/domain/savedPerson';
import { personTombstone } from '../../../utils/domain/tombstones';
import { NOON } from './helpers/make';
import { holds } from './helpers/seed';

const id = (text: string) => v.parse(personIdSchema, text);
const linkedin = (slug: string): Profile => ({
  network: 'linkedin',
  url: `https://www.linkedin.com/in/${slug}`,
});
const someone = (name: string, some: Partial<Person> = {}): Person => ({
  ...newPerson(id(name), name, NOON),
  ...some,
});

describe('saving the person of a profile', () => {
  const marie = someone('Marie Dubois', {
    profiles: [{ network: 'linkedin', url: 'https://fr.linkedin.com/in/Marie-Dubois/?x=1' }],
  });

  it('keeps the name and the address, and nothing else', () => {
    const seen = { profile: linkedin('anna'), name: ' Anna  Roux ' };
    expect(saving([marie], seen, id('a'), NOON)).toEqual({
      is: 'new',
      person: { id: 'a', name: 'Anna Roux', profiles: [linkedin('anna')], updatedAt: NOON },
    });
  });

  it('shows who is known by the address, however it is written, and named otherwise', () => {
    const seen = { profile: linkedin('marie-dubois'), name: 'M. Martin' };
    expect(saving([marie], seen, id('a'), NOON + 1)).toEqual({ is: 'known', person: marie });
    expect(saving([marie], { profile: linkedin('marie-dubois') }, id('a'), NOON).is).toBe('known');
  });

  it('does not take a namesake for the person', () => {
    const seen = { profile: linkedin('marie-dubois-2'), name: 'Marie Dubois' };
    expect(saving([marie, someone('Marie Dubois')], seen, id('a'), NOON).is).toBe('new');
  });

  it('wants a name first', () => {
    const nameless = { is: 'nameless' };
    expect(saving([], { profile: linkedin('x') }, id('a'), NOON)).toEqual(nameless);
    expect(saving([], { profile: linkedin('x'), name: '  ' }, id('a'), NOON)).toEqual(nameless);
  });

  it('knows profiles of other networks by their address', () => {
    const profile: Profile = { network: 'other', url: 'https://x.com/Marie' };
    const known = someone('Marie', { profiles: [profile] });
    expect(knownBy([known], { network: 'other', url: 'https://x.com/marie' })).toBe(known);
    expect(knownBy([known], { network: 'other', url: 'https://x.com/anna' })).toBeUndefined();
  });

  it('shows of two the one not to be contacted, else the one changed last', () => {
    const profiles = [linkedin('marie')];
    const old = someone('Old', { profiles });
    const late = someone('Late', { profiles, updatedAt: NOON + 1 });
    const barred = someone('Barred', { profiles, doNotContact: { at: NOON, why: 'asked' } });
    expect(knownBy([old, late], linkedin('marie'))).toBe(late);
    expect(knownBy([late, barred, old], linkedin('marie'))).toBe(barred);
  });

  it('shows the same one of two that differ in nothing', () => {
    const profiles = [linkedin('marie')];
    const [one, two] = [someone('One', { profiles }), someone('Two', { profiles })];
    expect(knownBy([one, two], linkedin('marie'))).toBe(one);
    expect(knownBy([two, one], linkedin('marie'))).toBe(one);
  });

  it('cuts a name that a record would not take', () => {
    const seen = { profile: linkedin('x'), name: 'x'.repeat(121) };
    expect(saving([], seen, id('a'), NOON)).toMatchObject({ person: { name: 'x'.repeat(120) } });
  });

  it('does not know who is deleted', () => {
    const gone = { ...marie, deletedAt: NOON };
    expect(knownBy([gone, personTombstone(marie, NOON)], linkedin('marie-dubois'))).toBe(undefined);
  });

  const slug = fc.stringMatching(/^[a-z]{1,3}$/);
  const person = fc.record({ slug, updatedAt: fc.nat(3), barred: fc.boolean() });

  it('gives a valid record, makes nobody twice, and does not hang on the order', () => {
    holds(
      fc.property(fc.array(person), slug, fc.string({ minLength: 1 }), (rows, wanted, name) => {
        const people = rows.map((row, index) =>
          someone(`p${index}`, {
            profiles: [linkedin(row.slug)],
            updatedAt: row.updatedAt,
            ...(row.barred && { doNotContact: { at: 1, why: '' } }),
          }),
        );
        const seen = { profile: linkedin(wanted), name: `A${name}` };
        const first = saving(people, seen, id('new'), NOON);
        expect(first.is).toBe(rows.some((row) => row.slug === wanted) ? 'known' : 'new');
        expect(saving(people.toReversed(), seen, id('new'), NOON)).toEqual(first);
        if (first.is !== 'new') return;
        expect(v.is(personSchema, first.person)).toBe(true);
        const again = saving([...people, first.person], seen, id('other'), NOON);
        expect(again).toEqual({ is: 'known', person: first.person });
      }),
    );
  });
});

describe('what is asked after', () => {
  const firstTouch = { source: 'event', certainty: 'sure' } as const;

  it('is who they are and where one met, as far as it is not known', () => {
    expect(stillToAsk(someone('Anna'))).toEqual(['relation', 'firstTouch']);
    expect(stillToAsk(someone('Anna', { relation: 'other' }))).toEqual(['firstTouch']);
    expect(stillToAsk(someone('Anna', { relation: 'peer', firstTouch }))).toEqual([]);
  });

  it('is stored as it is answered, and no answer changes nothing', () => {
    const anna = someone('Anna', { relation: 'peer' });
    expect(withAnswers(anna, {}, NOON + 1)).toBe(anna);
    expect(withAnswers(anna, { firstTouch }, NOON + 1)).toEqual({
      ...anna,
      firstTouch,
      updatedAt: NOON + 1,
    });
    expect(withAnswers(anna, { relation: 'client' }, NOON + 1).relation).toBe('client');
  });
});
