import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RealWorldAction } from '../../../../utils/domain/action';
import { addDays } from '../../../../utils/domain/calendar';
import type { Opportunity } from '../../../../utils/domain/opportunity';
import { loneNeeds } from '../../../../utils/domain/review/loneNeeds';
import { personId } from '../helpers/actions';
import { holds, SEED } from '../helpers/seed';
import { aBareAction, anOpportunity } from './records';

const someDay = fc.nat(50).map((days) => addDays('2026-11-01', days));
const who = fc.constantFrom('p1', 'p2');

const actionsWith = (people: fc.Arbitrary<string[]>) =>
  fc
    .array(
      fc.record({
        on: someDay,
        people: people.map((ids) => ids.map(personId)),
        result: fc.constantFrom('need' as const, 'offer-asked' as const, 'referral' as const),
      }),
      { maxLength: 8 },
    )
    .map((all) => all.map((one, index) => aBareAction(`a${index}`, one)));
const someActions = actionsWith(fc.uniqueArray(who, { minLength: 1 }));
const hers = actionsWith(fc.constant(['p1']));

const someOpportunities = fc
  .array(
    fc.record({
      openedOn: someDay,
      person: who,
      actions: fc.uniqueArray(
        fc.nat(7).map((index) => `a${index}`),
        { maxLength: 2 },
      ),
    }),
    { maxLength: 5 },
  )
  .map((all) => all.map((one, index) => anOpportunity(`o${index}`, one)));

it('what was opened first tells of a need first, in whatever order they come', () => {
  const [first, second] = ['2026-11-05', '2026-11-18'].map((on, index) =>
    aBareAction(`a${index}`, { on, result: 'need' }),
  ) as [RealWorldAction, RealWorldAction];
  const opened = ['2026-11-20', '2026-12-15'].map((openedOn, index) =>
    anOpportunity(`o${index}`, { openedOn }),
  );
  for (const opportunities of [opened, opened.toReversed()]) {
    expect(loneNeeds([second, first], opportunities)).toEqual([first]);
  }
});

describe(`of whatever was heard (seed ${SEED})`, () => {
  it('the order of actions and opportunities does not matter', () => {
    const shuffled = <Thing>(things: readonly Thing[]) =>
      fc.shuffledSubarray([...things], { minLength: things.length });
    const both = fc
      .tuple(someActions, someOpportunities)
      .chain(([actions, opportunities]) =>
        fc.tuple(
          fc.constant(actions),
          fc.constant(opportunities),
          shuffled(actions),
          shuffled(opportunities),
        ),
      );
    holds(
      fc.property(both, ([actions, opportunities, otherActions, otherOpportunities]) => {
        const lone = loneNeeds(actions, opportunities);
        expect(loneNeeds(otherActions, otherOpportunities)).toEqual(lone);
      }),
    );
  });

  it('no action is a need that is listed, or that a day’s opportunity of the person tells', () => {
    holds(
      fc.property(someActions, someOpportunities, (actions, opportunities) => {
        for (const { id, on, people, result } of loneNeeds(actions, opportunities)) {
          expect(result).not.toBe('referral');
          for (const one of opportunities) {
            expect(one.actions).not.toContain(id);
            expect(one.openedOn === on && people.includes(one.person)).toBe(false);
          }
        }
      }),
    );
  });

  it('one opened by hand tells of one day, the latest of the thirty before, and of no other', () => {
    holds(
      fc.property(hers, someDay, who, (actions, openedOn, person) => {
        const days = (opportunities: Opportunity[]) => daysOf(loneNeeds(actions, opportunities));
        const told = days([]).difference(days([anOpportunity('o', { openedOn, person })]));
        const could = [...days([])]
          .filter((on) => on <= openedOn && on >= addDays(openedOn, -30) && person === 'p1')
          .toSorted();
        expect([...told]).toEqual(could.slice(-1));
      }),
    );
  });

  it('each opportunity tells of at most one day besides those that it lists', () => {
    holds(
      fc.property(hers, someOpportunities, (actions, opportunities) => {
        const listed = new Set(opportunities.flatMap((one) => one.actions));
        const unlisted = actions.filter(({ id }) => !listed.has(id));
        const all = daysOf(loneNeeds(unlisted, []));
        const left = daysOf(loneNeeds(actions, opportunities));
        expect(left.isSubsetOf(all)).toBe(true);
        const opened = new Set(opportunities.map((one) => one.openedOn));
        const other = [...all.difference(left)].filter((on) => !opened.has(on));
        expect(other.length).toBeLessThanOrEqual(opportunities.length);
      }),
    );
  });
});

function daysOf(actions: readonly RealWorldAction[]): Set<string> {
  return new Set(actions.map(({ on }) => on));
}
