import fc from 'fast-check';
import * as v from 'valibot';
import type { RealWorldAction } from '../../../../utils/domain/action';
import { type IfThen, ifThenSchema } from '../../../../utils/domain/ifThen';
import { type Introduction, introductionSchema } from '../../../../utils/domain/introduction';
import { type Opportunity, opportunitySchema } from '../../../../utils/domain/opportunity';
import type { Person } from '../../../../utils/domain/person';
import type { DatabaseSource } from '../../../../utils/storage/database';
import { actionId, anAction, personId } from '../../domain/helpers/actions';
import { aFullPerson } from '../../domain/helpers/fullPerson';

const PEOPLE = ['p1', 'p2', 'p3'];

export interface SomeRecord {
  people: Person[];
  actions: RealWorldAction[];
  opportunities: Opportunity[];
  plans: IfThen[];
  introductions: Introduction[];
}

export const anOpportunity = (id: string, person: string, some: Partial<Opportunity> = {}) =>
  v.parse(opportunitySchema, {
    id,
    person,
    about: `about ${id}`,
    stage: 'need',
    openedOn: '2026-11-01',
    actions: [],
    updatedAt: 1,
    ...some,
  });
export const aPlan = (id: string, person: string | undefined, some: Partial<IfThen> = {}) =>
  v.parse(ifThenSchema, {
    id,
    day: { each: 'week', weekday: 4 },
    time: '10:00',
    ...(person && { person }),
    about: `plan ${id}`,
    updatedAt: 1,
    ...some,
  });
export const anIntroduction = (
  id: string,
  person: string,
  through: string,
  some: Partial<Introduction> = {},
) =>
  v.parse(introductionSchema, {
    id,
    person,
    through,
    on: '2026-11-02',
    note: `words ${id}`,
    updatedAt: 1,
    ...some,
  });

const who = fc.constantFrom(...PEOPLE);
const several = <Thing>(one: fc.Arbitrary<Thing>) => fc.array(one, { maxLength: 6 });

/** Three people, and what was done with them: alone, together, with nobody. */
export const someRecord: fc.Arbitrary<SomeRecord> = fc
  .record({
    people: fc.tuple(aFullPerson('p1'), aFullPerson('p2'), aFullPerson('p3')),
    actions: several(fc.uniqueArray(who, { maxLength: 3 })),
    opportunities: several(who),
    plans: several(fc.option(who, { nil: undefined })),
    introductions: several(fc.shuffledSubarray(PEOPLE, { minLength: 2, maxLength: 2 })),
  })
  .map(({ people, actions, opportunities, plans, introductions }) => ({
    people: [...people],
    actions: actions.map((ids, index) =>
      anAction({ id: actionId(`a${index}`), people: ids.map(personId), note: `words ${index}` }),
    ),
    opportunities: opportunities.map((id, index) => anOpportunity(`o${index}`, id)),
    plans: plans.map((id, index) => aPlan(`l${index}`, id)),
    introductions: introductions.map(([person = '', through = ''], index) =>
      anIntroduction(`i${index}`, person, through),
    ),
  }));

export async function fill(
  source: DatabaseSource,
  { introductions = [], ...rest }: Omit<SomeRecord, 'introductions'> & Partial<SomeRecord>,
): Promise<void> {
  const record: SomeRecord = { ...rest, introductions };
  const open = await source.open();
  for (const name of ['people', 'actions', 'opportunities', 'plans', 'introductions'] as const) {
    await open.clear(name);
    for (const thing of record[name]) await open.put(name, thing);
  }
}

/** All that lies there, without when it was written. */
export async function contentOf(source: DatabaseSource) {
  const open = await source.open();
  const timeless = (things: object[]) => things.map((thing) => ({ ...thing, updatedAt: 0 }));
  return {
    people: timeless(await open.getAll('people')),
    actions: timeless(await open.getAll('actions')),
    opportunities: timeless(await open.getAll('opportunities')),
    plans: timeless(await open.getAll('plans')),
    introductions: timeless(await open.getAll('introductions')),
  };
}
