import { describe, expect, it } from 'vitest';
import { foldPeople, matchPeople, peopleWith } from '../../../utils/domain/foldedPeople';
import { newPerson, type Person } from '../../../utils/domain/person';
import { personId } from './helpers/actions';
import { NOON } from './helpers/make';

const person = (id: string, name: string, some: Partial<Person> = {}): Person => ({
  ...newPerson(personId(id), name, NOON),
  ...some,
});
const match = (people: readonly Person[], typed: string, most: number) =>
  matchPeople(foldPeople(people), typed, most).map(({ id }) => id);

describe('the people whom some letters may mean', () => {
  const some = [
    person('a', 'Remarque Un'),
    person('b', 'Luc Marin'),
    person('c', 'Mario Deux'),
    person('d', 'Zoé', { company: 'Maritime' }),
    person('e', 'Nobody'),
    person('f', 'Anne Le-Marec'),
  ];

  it('come by how well they fit: name, word, part, company', () => {
    expect(match(some, 'mar', 9)).toEqual(['c', 'f', 'b', 'a', 'd']);
    expect(match(some, 'MAR', 2)).toEqual(['c', 'f']);
    expect(match(some, 'le mar', 9)).toEqual(['f']);
  });

  it('are the first by name without letters, and of one name in the order in which they came', () => {
    expect(match([person('x', 'Paul'), ...some, person('y', 'Paul')], '', 4)).toEqual([
      'f',
      'b',
      'c',
      'e',
    ]);
    expect(match([person('x', 'Paul'), person('y', 'PAUL')], 'p', 4)).toEqual(['x', 'y']);
  });

  it('are none of the deleted', () => {
    const gone = person('g', 'Anna Gone', { deletedAt: NOON });
    expect(match([gone], '', 9)).toEqual([]);
    expect(match([gone], 'anna', 9)).toEqual([]);
  });

  it('are found in a search by name and company, without accents', () => {
    expect([...peopleWith('mari', foldPeople(some))]).toEqual(['b', 'c', 'd']);
  });
});
