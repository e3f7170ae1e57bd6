import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactsOf } from '../../../utils/domain/contacts';
import { dismiss, dismissedOn, keep, noList } from '../../../utils/domain/keptList';
import { MOST_PICKS, todaysList } from '../../../utils/domain/todaysList';
import { actionId, anAction, NOW, personId } from './helpers/actions';
import { aPerson, daysAgo, someActions, somePeople } from './helpers/people';
import { holds } from './helpers/seed';

const today = NOW.date;
const RUNS = 400;

const someKept = fc
  .record({
    picks: fc.array(fc.nat(29), { maxLength: 7 }),
    dismissed: fc.array(fc.tuple(fc.nat(29), fc.nat(40)), { maxLength: 5 }),
    isOfToday: fc.boolean(),
  })
  .map(({ picks, dismissed, isOfToday }) => {
    const shown = picks.map((index) => ({ person: personId(`p${index}`) }));
    const kept = keep(noList, shown, isOfToday ? today : daysAgo(1));
    return dismissed.reduce(
      (list, [index, days]) => dismiss(list, personId(`p${index}`), 'no', daysAgo(days)),
      kept,
    );
  });

describe("today's list, whoever is known and whatever was done", () => {
  it('is of five at most, each once, and of nobody who must not be called', () => {
    holds(
      fc.property(somePeople, someActions, someKept, (people, actions, kept) => {
        const list = todaysList({ people, contacts: contactsOf(actions), kept, today });
        expect(list.length).toBeLessThanOrEqual(MOST_PICKS);
        expect(new Set(list.map(({ person }) => person)).size).toBe(list.length);
        const dismissed = dismissedOn(kept, today);
        for (const pick of list) {
          const person = people.find(({ id }) => id === pick.person);
          expect(person?.doNotContact).toBeUndefined();
          expect(person?.deletedAt).toBeUndefined();
          expect((person?.snoozedUntil ?? '') <= today).toBe(true);
          expect(dismissed.has(pick.person)).toBe(false);
          expect(pick.needsConsent).toBe(person?.kind === 'private' ? true : undefined);
        }
      }),
      RUNS,
    );
  });

  it('follows from what is known, in whatever order it comes', () => {
    holds(
      fc.property(somePeople, someActions, someKept, (people, actions, kept) => {
        const list = todaysList({ people, contacts: contactsOf(actions), kept, today });
        const again = todaysList({
          people: people.toReversed(),
          contacts: contactsOf(actions.toReversed()),
          kept,
          today,
        });
        expect(again).toEqual(list);
      }),
      RUNS,
    );
  });

  it('is in the order of the rules when it is new, with one unexpected at most', () => {
    const order = ['promised', 'overdue', 'dormant', 'unexpected'];
    holds(
      fc.property(somePeople, someActions, (people, actions) => {
        const contacts = contactsOf(actions);
        const list = todaysList({ people, contacts, kept: noList, today });
        const [first, ...others] = list;
        const rest = first?.easy ? others : list;
        const kinds = rest.map(({ reason }) => order.indexOf(reason.kind));
        expect(kinds).toEqual(kinds.toSorted());
        expect(kinds.filter((kind) => kind === 3).length).toBeLessThanOrEqual(1);
        expect(others.some(({ easy }) => easy)).toBe(false);
      }),
      RUNS,
    );
  });

  it('is the same again once it was kept', () => {
    holds(
      fc.property(somePeople, someActions, someKept, (people, actions, before) => {
        const contacts = contactsOf(actions);
        const list = todaysList({ people, contacts, kept: before, today });
        const kept = keep(before, list, today);
        expect(todaysList({ people, contacts, kept, today })).toEqual(list);
      }),
      RUNS,
    );
  });

  it('moves nobody when others are called, put off or dismissed', () => {
    const leaving = fc.array(
      fc.tuple(fc.nat(29), fc.constantFrom('called', 'snoozed', 'dismissed')),
      { minLength: 1, maxLength: 3 },
    );
    holds(
      fc.property(somePeople, someActions, leaving, (people, actions, gone) => {
        const list = todaysList({ people, contacts: contactsOf(actions), kept: noList, today });
        let kept = keep(noList, list, today);
        let [now, log] = [people, actions];
        for (const [index, how] of gone) {
          const id = personId(`p${index}`);
          if (how === 'dismissed') kept = dismiss(kept, id, 'no', today);
          if (how === 'called') {
            log = [...log, anAction({ id: actionId(`today ${log.length}`), people: [id] })];
          }
          if (how === 'snoozed') {
            now = now.map((one) => (one.id === id ? { ...one, snoozedUntil: daysAgo(-2) } : one));
          }
        }
        const after = todaysList({ people: now, contacts: contactsOf(log), kept, today });
        const left = new Set(gone.map(([index]) => `p${index}`));
        const ids = after.map(({ person }) => person);
        const stayed = kept.picks.filter((id) => !left.has(id));
        expect(ids.filter((id) => stayed.includes(id))).toEqual(stayed);
        expect(ids.filter((id) => left.has(id))).toEqual([]);
        // As long as there are others, each stays in the very place that it had.
        if (after.length === list.length) {
          expect(stayed.map((id) => ids.indexOf(id))).toEqual(
            stayed.map((id) => kept.picks.indexOf(id)),
          );
        }
      }),
      RUNS,
    );
  });
});

it('30,000 people with 100,000 actions have their list at once', () => {
  const people = Array.from({ length: 30_000 }, (_, index) =>
    index === 0 ? aPerson('p0') : { ...aPerson('p0'), id: personId(`p${index}`) },
  ).map((person, index) => ({
    ...person,
    ...(index % 3 === 0 && { relation: 'former-client' as const }),
    ...(index % 5 === 0 && { cadence: { idealDays: 30, maxDays: 60 } }),
  }));
  const call = anAction();
  const actions = Array.from({ length: 100_000 }, (_, index) => ({
    ...call,
    id: actionId(`a${index}`),
    on: daysAgo(index % 2_000),
    people: [personId(`p${(index * 7) % 20_000}`)],
  }));
  const contacts = contactsOf(actions);
  const begin = performance.now();
  expect(todaysList({ people, contacts, kept: noList, today })).toHaveLength(MOST_PICKS);
  const took = performance.now() - begin;
  // Some 50 ms on two cores.
  expect(took).toBeLessThan(1_000);
});
