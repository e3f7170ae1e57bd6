import fc from 'fast-check';
import * as v from 'valibot';
import { ACTION_KINDS, REACHES, type RealWorldAction } from '../../../../utils/domain/action';
import { addDays } from '../../../../utils/domain/calendar';
import { type Person, personSchema, RELATIONS } from '../../../../utils/domain/person';
import { anAction, NOW } from './actions';

/** Somebody of whom nothing but the name is known; each test says what matters to it. */
export function aPerson(id: string, some: Partial<Person> = {}): Person {
  return v.parse(personSchema, { id, name: `Person ${id}`, updatedAt: 1, ...some });
}

/** A day before (or after, below 0) the today of the tests. */
export const daysAgo = (days: number) => addDays(NOW.date, -days);

const MOST_PEOPLE = 30;
const someId = fc.nat(MOST_PEOPLE - 1).map((index) => `p${index}`);
const someDaysAgo = fc.oneof(fc.nat(10), fc.nat(120), fc.nat(2_500)).map(daysAgo);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });

/** A person of any sort, some of them not to be called. */
function somePerson(id: string): fc.Arbitrary<Person> {
  const rarely = <Value>(value: fc.Arbitrary<Value>) =>
    fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
  return fc
    .record({
      relation: maybe(fc.constantFrom(...RELATIONS)),
      kind: maybe(fc.constantFrom('professional', 'private', 'other')),
      cadence: maybe(fc.record({ idealDays: fc.integer({ min: 1, max: 90 }) })),
      snoozedUntil: rarely(fc.integer({ min: -5, max: 5 }).map(daysAgo)),
      doNotContact: rarely(fc.constant({ at: 1, why: 'asked' })),
      deletedAt: rarely(fc.constant(1)),
    })
    .map(({ cadence, ...rest }) => {
      const known = Object.entries(rest).filter(([, value]) => value !== undefined);
      const some: Partial<Person> = Object.fromEntries(known);
      return aPerson(id, {
        ...some,
        ...(cadence && { cadence: { ...cadence, maxDays: cadence.idealDays * 2 } }),
      });
    });
}

export const somePeople: fc.Arbitrary<Person[]> = fc
  .integer({ min: 0, max: MOST_PEOPLE })
  .chain((count) =>
    fc.tuple(...Array.from({ length: count }, (_, index) => somePerson(`p${index}`))),
  );

const someAction = fc
  .record({
    kind: fc.constantFrom(...ACTION_KINDS),
    by: fc.constantFrom('me' as const, 'me' as const, 'them' as const),
    on: someDaysAgo,
    people: fc.array(someId, { maxLength: 3 }),
    reach: maybe(fc.constantFrom(...REACHES)),
    due: maybe(fc.integer({ min: -20, max: 20 }).map(daysAgo)),
    isDone: fc.boolean(),
    isDeleted: fc.integer({ min: 0, max: 9 }).map((ten) => ten === 0),
  })
  .map(({ reach, due, isDone, isDeleted, people, ...rest }) => ({
    ...rest,
    people: people.map((id) => aPerson(id).id),
    ...(reach && { reach }),
    ...(due && { next: { note: 'call back', due, ...(isDone && { doneAt: 1 }) } }),
    ...(isDeleted && { deletedAt: 1 }),
  }));

export const someActions: fc.Arbitrary<RealWorldAction[]> = fc
  .array(someAction, { maxLength: 60 })
  .map((all) =>
    all.map(({ reach, ...some }, index) => {
      const { reach: _spoke, ...action } = anAction({
        id: `a${index}` as RealWorldAction['id'],
        ...some,
      });
      return { ...action, ...(reach && { reach }) };
    }),
  );
