import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Person, personSchema } from '../../../utils/domain/person';
import {
  draftOfPerson,
  type PersonDraft,
  personOf,
  personProblemsOf,
} from '../../../utils/domain/personDraft';
import { dayKey } from '../../../utils/domain/personKeys';
import { NOW } from './helpers/actions';
import { aFullPerson } from './helpers/fullPerson';
import { aPerson } from './helpers/people';
import { holds } from './helpers/seed';

const marie = aPerson('p1', {
  name: 'Marie Dubois',
  phones: [{ raw: '06 12', e164: '+33612345678' }],
  emails: ['odd address'],
});
const readPhone = (raw: string) => ({ raw, e164: '+33100000000' });
const changed = (some: Partial<PersonDraft>, person: Person = marie) => ({
  ...draftOfPerson(person),
  ...some,
});
const saved = (some: Partial<PersonDraft>, person: Person = marie) =>
  personOf(changed(some, person), person, readPhone);
const wrong = (some: Partial<PersonDraft>) => personProblemsOf(changed(some), marie, NOW.date);

describe('the details of a person', () => {
  it('are saved as they were read, when nothing was changed', () => {
    holds(
      fc.property(aFullPerson('p1'), (person) => {
        expect(personOf(draftOfPerson(person), person, readPhone)).toEqual(person);
        expect(personProblemsOf(draftOfPerson(person), person, NOW.date)).toEqual({});
      }),
      200,
    );
  });

  it('are saved as they were typed, tidied', () => {
    const person = saved({
      company: ' Atelier  Dubois ',
      relation: 'former-client',
      kind: 'private',
      emails: 'm@x.example\n\n m@x.example ',
      phones: '06 12\n01 02',
      profiles: 'fr.linkedin.com/in/marie\nhttps://a.example/',
      idealDays: '30',
      maxDays: ' 60 ',
      source: 'event',
      touchedOn: '2019-03-04',
      touchContext: ' the fair ',
      certainty: 'guessed',
      note: ' Skis. ',
    });
    expect(person).toEqual({
      id: 'p1',
      name: 'Marie Dubois',
      company: 'Atelier Dubois',
      relation: 'former-client',
      kind: 'private',
      emails: ['m@x.example'],
      phones: [{ raw: '06 12', e164: '+33612345678' }, readPhone('01 02')],
      profiles: [
        { network: 'linkedin', url: 'https://fr.linkedin.com/in/marie' },
        { network: 'other', url: 'https://a.example/' },
      ],
      cadence: { idealDays: 30, maxDays: 60 },
      firstTouch: { source: 'event', on: '2019-03-04', context: 'the fair', certainty: 'guessed' },
      note: 'Skis.',
      updatedAt: 1,
    });
    expect(v.is(personSchema, person)).toBe(true);
  });

  it('are gone when their field is emptied; what no form shows stays', () => {
    const full = { ...marie, mood: 'good', snoozedUntil: '2027-01-01', note: 'n' };
    const person = saved({ note: ' ', phones: '', emails: '' }, full);
    for (const field of ['note', 'phones', 'emails']) expect(person).not.toHaveProperty(field);
    expect(person).toMatchObject({ mood: 'good', snoozedUntil: '2027-01-01' });
  });

  it('with another name lose the parts of the former one, by which files still know them', () => {
    const before = { ...marie, given: 'Marie', family: 'Dubois', connectedOn: '2020-01-02' };
    const person = saved({ name: 'Marie Martin' }, before);
    expect(person).not.toHaveProperty('given');
    expect(person.importKeys).toEqual([dayKey('Marie Dubois', '2020-01-02')]);
  });
});

describe('what is wrong with the details', () => {
  it('is nothing about what was there before', () => {
    expect(wrong({ company: 'x' })).toEqual({});
  });

  it.each<[Partial<PersonDraft>, object]>([
    [{ name: ' ' }, { name: 'name-missing' }],
    [{ name: 'x'.repeat(121) }, { name: 'too-long' }],
    [{ company: 'x'.repeat(201) }, { company: 'too-long' }],
    [{ emails: 'odd address\nmarie at x' }, { emails: { what: 'email', line: 'marie at x' } }],
    [{ phones: '06 12\nphone' }, { phones: { what: 'phone', line: 'phone' } }],
    [
      { profiles: 'javascript:alert(1)' },
      { profiles: { what: 'profile', line: 'javascript:alert(1)' } },
    ],
    [{ idealDays: '60', maxDays: '30' }, { maxDays: 'longest-before-ideal' }],
    [{ idealDays: '60' }, { maxDays: 'days-both' }],
    [{ maxDays: '60' }, { idealDays: 'days-both' }],
    [{ idealDays: '0', maxDays: '3' }, { idealDays: 'days-wrong' }],
    [{ idealDays: '3', maxDays: '4.5' }, { maxDays: 'days-wrong' }],
    [{ touchedOn: '2019-02-31', source: 'event' }, { touchedOn: 'date-invalid' }],
    [{ touchedOn: '2026-11-24', source: 'event' }, { touchedOn: 'date-in-future' }],
    [{ touchContext: 'fair' }, { source: 'source-missing' }],
    [{ touchContext: 'x'.repeat(201) }, { touchContext: 'too-long' }],
    [{ note: 'x'.repeat(4_001) }, { note: 'too-long' }],
  ])('in %j is %j', (some, problems) => {
    expect(wrong(some)).toEqual(problems);
  });
});

it('whatever is typed: without a problem it is a person', () => {
  const line = fc.oneof(
    fc.string({ maxLength: 70 }),
    fc.constantFrom('a@b', '12 34', 'a.example/x', '2020-02-02', '30', '7'),
  );
  const typed = fc.record({
    name: line,
    company: line,
    emails: line,
    phones: line,
    profiles: line,
    idealDays: line,
    maxDays: line,
    touchedOn: line,
    touchContext: line,
    source: fc.constantFrom('' as const, 'event' as const),
    note: line,
  });
  let good = 0;
  holds(
    fc.property(typed, (some) => {
      if (Object.keys(wrong(some)).length > 0) return;
      good += 1;
      const person = personOf(changed(some), marie, (raw) => ({ raw: raw.slice(0, 60) }));
      expect(v.is(personSchema, person)).toBe(true);
    }),
    20_000,
  );
  expect(good).toBeGreaterThan(0);
});
