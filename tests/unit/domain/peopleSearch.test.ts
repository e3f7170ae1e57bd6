import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { haveSameWords, plainIndex, searchEntries } from '../../../utils/domain/peopleSearch';
import type { Person } from '../../../utils/domain/person';
import { EXACT_ENOUGH, wordIndexOf } from '../../../utils/domain/wordIndex';
import { nearWordsOf } from '../../../utils/interchange/nearWords';
import { ended, indexOfPeople } from './helpers/indexOfPeople';
import { aPerson, somePeople } from './helpers/people';
import { holds } from './helpers/seed';

const PEOPLE = [
  aPerson('zoe', { name: 'Zoé Lefèvre', company: 'Menuiserie Dubois', role: 'Directrice' }),
  aPerson('marie', { name: 'Marie Dubois', company: 'Atelier Nord', role: 'Head of Purchase' }),
  aPerson('duboisson', { name: 'Dubois-Perrin, Anne', note: 'Met at the fair about a lift' }),
  aPerson('helene', { name: 'Hélène ROUX', role: 'Duboiserie' }),
  aPerson('obrien', { name: "Sean O'Brien", company: 'Lift & Sons', note: 'Knows Marie well' }),
  aPerson('li', { name: '李娜', company: 'ÉTOILE SARL' }),
];

const index = indexOfPeople(PEOPLE);
const exact = (typed: string) => index.search(typed).exact;

describe('the people in order', () => {
  it('are by name, without accents and case', () => {
    expect(index.ids).toEqual(['duboisson', 'helene', 'marie', 'obrien', 'zoe', 'li']);
  });

  it('do not depend on the order in which they come', () => {
    expect(indexOfPeople(PEOPLE.toReversed()).ids).toEqual(index.ids);
  });
});

describe('a search among people', () => {
  it.each([
    ['helene', 'helene'],
    ['Hélène', 'helene'],
    ['HELE', 'helene'],
    ['lefevre', 'zoe'],
    ['etoile', 'li'],
    ['李', 'li'],
    ['atelier', 'marie'],
    ['purchase', 'marie'],
    ['fair', 'duboisson'],
    ["o'brien", 'obrien'],
    ['roux helene', 'helene'],
    ['anne dub', 'duboisson'],
    ['dubois-perrin', 'duboisson'],
    ['nord marie head', 'marie'],
  ])('finds "%s"', (typed, id) => {
    expect(exact(typed)).toEqual([id]);
  });

  it('has names that begin so first, then names, companies, roles and notes', () => {
    expect(exact('dubois')).toEqual(['duboisson', 'marie', 'zoe', 'helene']);
    expect(exact('marie')).toEqual(['marie', 'obrien']);
    expect(exact('lift')).toEqual(['obrien', 'duboisson']);
  });

  it.each([
    ['dubios', 'marie'],
    ['helnee', 'helene'],
    ['lefevbre', 'zoe'],
    ['ateleir', 'marie'],
    ['purchaze', 'marie'],
    ['marie duboiss', 'marie'],
    ['obrien', 'obrien'],
    ['etiole', 'li'],
  ])('forgives the slip in "%s"', (typed, id) => {
    expect(index.search(typed)).toEqual({ exact: [], alike: expect.arrayContaining([id]) });
  });

  it('has words within others among the similar ones only', () => {
    expect(index.search('chase')).toEqual({ exact: [], alike: ['marie'] });
    expect(index.search('bo')).toEqual({ exact: [], alike: [] });
  });

  it('finds nobody for words that nobody has, and all for none', () => {
    expect(index.search('zzzzzz')).toEqual({ exact: [], alike: [] });
    expect(index.search(' . ').exact).toEqual(index.ids);
  });

  it('has somebody by the best place of a word, wherever else it stands', () => {
    const people = [
      aPerson('noted', { name: 'Aaron Bell', note: 'sells a lift' }),
      aPerson('named', { name: 'Bob Lift', note: 'the lift man' }),
    ];
    expect(indexOfPeople(people).search('lift').exact).toEqual(['named', 'noted']);
  });

  it('wants no similar ones beside enough exact ones', () => {
    const many = Array.from({ length: EXACT_ENOUGH }, (_, count) =>
      aPerson(`p${count}`, { name: 'Paul Martin' }),
    );
    const found = indexOfPeople([...many, aPerson('near', { name: 'Paul Marten' })]).search(
      'martin',
    );
    expect(found).toEqual({ exact: expect.not.arrayContaining(['near']), alike: [] });
    expect(
      indexOfPeople([...many.slice(1), aPerson('near', { name: 'Paul Marten' })]).search('martin'),
    ).toMatchObject({ alike: ['near'] });
  });

  it('works before the words alike are there', () => {
    const early = plainIndex(ended(searchEntries(PEOPLE)));
    expect(early.ids).toEqual(index.ids);
    expect(early.search('dubois').exact.toSorted()).toEqual(exact('dubois').toSorted());
    expect(early.search('anne dub').exact).toEqual(['duboisson']);
    expect(early.search('').exact).toEqual(index.ids);
    expect(early.search('dubios')).toEqual({ exact: [], alike: [] });
  });

  it('finds each person by the beginning of each of their words, and nobody twice', () => {
    holds(
      fc.property(somePeople, fc.string(), (people, typed) => {
        const own = indexOfPeople(people);
        const { exact, alike } = own.search(typed);
        expect(new Set([...exact, ...alike]).size).toBe(exact.length + alike.length);
        for (const { id, name } of people) {
          for (const word of name.split(' ')) {
            expect(own.search(word.slice(0, 3).toUpperCase()).exact).toContain(id);
          }
        }
      }),
      30,
    );
  });
});

describe('an index', () => {
  it('serves another list with the same words', () => {
    const copies = PEOPLE.map((person): Person => ({ ...person, relation: 'client' }));
    expect(haveSameWords(PEOPLE, copies)).toBe(true);
    expect(haveSameWords(PEOPLE, copies.toReversed())).toBe(false);
    expect(haveSameWords(PEOPLE, copies.slice(1))).toBe(false);
    for (const field of ['name', 'company', 'role', 'note'] as const) {
      const changed = copies.with(3, aPerson('li', { ...copies[3], [field]: 'new' }));
      expect(haveSameWords(PEOPLE, changed)).toBe(false);
    }
  });

  it('stops every few people while it is made', () => {
    const many = Array.from({ length: 1_000 }, (_, count) => aPerson(`p${count}`));
    const entries = ended(searchEntries(many));
    const { words } = ended(wordIndexOf(entries));
    for (const work of [searchEntries(many), wordIndexOf(entries), nearWordsOf(words)]) {
      const steps = [...work];
      expect(steps.length).toBeGreaterThanOrEqual(10);
      for (const { part } of steps) expect(part).toBeLessThanOrEqual(1);
    }
  });

  it('sorts many in steps as it would at once', () => {
    const many = Array.from({ length: 3_500 }, (_, count) =>
      aPerson(`p${count}`, { name: `Person ${(count * 7_919) % 3_500}` }),
    );
    const names = many.map(({ name, id }) => [name.toLowerCase(), id] as const);
    const wanted = names.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, id]) => id);
    expect(ended(searchEntries(many)).map(({ id }) => id)).toEqual(wanted);
  });
});
