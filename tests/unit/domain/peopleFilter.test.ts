import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RealWorldAction } from '../../../utils/domain/action';
import { contactsOf } from '../../../utils/domain/contacts';
import {
  fits,
  foundPeople,
  isFiltered,
  listedPeople,
  NO_FILTER,
  PEOPLE_SORTS,
  type PeopleFilter,
  SILENCES,
} from '../../../utils/domain/peopleFilter';
import { RELATIONS } from '../../../utils/domain/person';
import { actionId, anAction, NOW, personId } from './helpers/actions';
import { aPerson, daysAgo, someActions, somePeople } from './helpers/people';
import { holds } from './helpers/seed';

const ids = (...some: string[]) => some.map(personId);
const spoken = (id: string, on: string, more: Partial<RealWorldAction> = {}) =>
  anAction({ id: actionId(`a-${id}-${on}`), people: ids(id), on, ...more });

const PEOPLE = [
  aPerson('former', { relation: 'former-client', phones: [{ raw: '01' }] }),
  aPerson('client', { relation: 'client', phones: [] }),
  aPerson('none'),
  aPerson('silent', { doNotContact: { at: 1, why: 'asked' } }),
];
const people = new Map(PEOPLE.map((person) => [person.id, person]));
const contacts = contactsOf([
  spoken('former', '2025-09-20'),
  spoken('client', '2026-11-20', { next: { note: 'call', due: NOW.date } }),
  spoken('none', '2026-08-23', { next: { note: 'call', due: '2026-11-24' } }),
]);
const all = ids('former', 'client', 'none', 'silent');
const listed = (filter: Partial<PeopleFilter>, sort: (typeof PEOPLE_SORTS)[number] = 'name') =>
  listedPeople(all, { people, contacts, today: NOW.date }, { ...NO_FILTER, ...filter }, sort);

describe('a filter of people', () => {
  it.each([
    [{}, all],
    [{ relation: 'former-client' }, ['former']],
    [{ relation: 'none' }, ['none', 'silent']],
    [{ relation: 'peer' }, []],
    [{ silence: 3 }, ['former', 'none', 'silent']],
    [{ silence: 6 }, ['former', 'silent']],
    [{ silence: 12 }, ['former', 'silent']],
    [{ silence: 36 }, ['silent']],
    [{ silence: 'never' }, ['silent']],
    [{ hasPhone: true }, ['former']],
    [{ stepDue: true }, ['client']],
    [{ stepDue: true, relation: 'former-client' }, []],
  ] as [Partial<PeopleFilter>, string[]][])('%o leaves %o', (filter, expected) => {
    expect(listed(filter)).toEqual(expected);
    expect(isFiltered({ ...NO_FILTER, ...filter })).toBe(Object.keys(filter).length > 0);
  });

  it('leaves out whoever is no longer there', () => {
    const known = { people, contacts, today: NOW.date };
    expect(listedPeople(ids('gone', 'client'), known, NO_FILTER, 'name')).toEqual(['client']);
  });

  it('sorts by the last word, and whoever never had one last', () => {
    expect(listed({}, 'silence')).toEqual(['former', 'none', 'client', 'silent']);
    expect(listed({}, 'contact')).toEqual(['client', 'none', 'former', 'silent']);
  });

  it('parts all people by each of its questions, and never invents one', () => {
    const filters = fc.record({
      relation: fc.constantFrom<PeopleFilter['relation']>('any', 'none', ...RELATIONS),
      silence: fc.constantFrom<PeopleFilter['silence']>('any', 'never', ...SILENCES),
      hasPhone: fc.boolean(),
      stepDue: fc.boolean(),
    });
    const sorts = fc.constantFrom(...PEOPLE_SORTS);
    holds(
      fc.property(somePeople, someActions, filters, sorts, (some, actions, filter, sort) => {
        const known = {
          people: new Map(some.map((person) => [person.id, person])),
          contacts: contactsOf(actions),
          today: NOW.date,
        };
        const order = some.map(({ id }) => id);
        const found = listedPeople(order, known, filter, sort);
        expect(new Set(found).size).toBe(found.length);
        const byRelation = (['none', ...RELATIONS] as const).flatMap((relation) =>
          listedPeople(order, known, { ...filter, relation }, sort),
        );
        expect(byRelation.length).toBe(
          listedPeople(order, known, { ...filter, relation: 'any' }, sort).length,
        );
        for (const id of found) {
          const person = known.people.get(id) ?? aPerson('nobody');
          expect(fits(person, known.contacts.of(id), filter, NOW.date)).toBe(true);
        }
      }),
    );
  });

  it('counts whole months, by the calendar', () => {
    const person = aPerson('p');
    const fitsAfter = (lastContact: string) =>
      fits(
        person,
        { lastContact, conversations: 1, steps: [] },
        { ...NO_FILTER, silence: 3 },
        NOW.date,
      );
    expect(fitsAfter('2026-08-23')).toBe(true);
    expect(fitsAfter('2026-08-24')).toBe(false);
    expect(fitsAfter(daysAgo(-3))).toBe(false);
  });
});

describe('what is found in the list', () => {
  const index = { search: () => ({ exact: ids('c', 'b', 'x'), alike: ids('a', 'y') }) };

  it('is all of it without words', () => {
    expect(foundPeople(ids('a', 'b'), new Set(), index, '  ', 'match')).toEqual({
      exact: ['a', 'b'],
      alike: [],
    });
  });

  it('is by the match or in the order of the list', () => {
    const list = ids('a', 'b', 'c');
    expect(foundPeople(list, new Set(list), index, 'w', 'match')).toEqual({
      exact: ['c', 'b'],
      alike: ['a'],
    });
    expect(foundPeople(list, new Set(list), index, 'w', 'silence')).toEqual({
      exact: ['b', 'c'],
      alike: ['a'],
    });
  });
});
