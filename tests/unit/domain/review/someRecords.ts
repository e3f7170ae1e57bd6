import fc from 'fast-check';
import { RESULTS } from '../../../../utils/domain/action';
import { addDays } from '../../../../utils/domain/calendar';
import { STAGES } from '../../../../utils/domain/opportunity';
import type { SessionRecord } from '../../../../utils/domain/record';
import type { ReviewSources } from '../../../../utils/domain/review/arrange';
import { MINUTE_MS } from '../../../../utils/domain/time';
import { actionId } from '../helpers/actions';
import { NOON } from '../helpers/make';
import { aPerson, someActions } from '../helpers/people';
import { anOpening, anOpportunity, aVisit, NOTHING } from './records';

/** Of the hundred days in which all of it happens. */
const MOST_DAYS = 100;
export const someDay = fc.nat(MOST_DAYS).map((days) => addDays('2026-11-23', -days));
const someInstant = fc.nat(MOST_DAYS * 24 * 60).map((minutes) => NOON - minutes * MINUTE_MS);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const someVisit = fc
  .record({
    startedAt: someInstant,
    minutes: fc.nat(300),
    network: fc.constantFrom('linkedin', 'facebook'),
    purpose: fc.constantFrom('watch', 'messages', 'prospects'),
    outcome: maybe(fc.constantFrom('reached', 'partly', 'missed')),
    isTorn: fc.integer({ max: 9, min: 0 }).map((ten) => ten === 0),
    gapMinutes: fc.nat(60),
  })
  .map(({ startedAt, minutes, purpose, outcome, isTorn, gapMinutes, ...rest }) => (id: string) => {
    const visit = aVisit(id, startedAt, minutes, {
      ...rest,
      goal: { purpose, words: 'a goal' },
      ...(outcome && { outcome }),
    });
    const again = startedAt + (minutes + gapMinutes) * MINUTE_MS;
    const slices: SessionRecord['slices'] = [
      ...visit.slices,
      [again, again + 7 * MINUTE_MS, 5 * MINUTE_MS],
    ];
    return { ...visit, slices, ...(isTorn && { session: undefined }) };
  });

const someOpportunity = fc
  .record({
    stage: fc.constantFrom(...STAGES),
    openedOn: someDay,
    person: fc.nat(9).map((index) => `p${index}`),
    length: fc.nat(40),
    actions: fc.array(fc.nat(59), { maxLength: 3 }),
    value: maybe(fc.nat(10_000)),
    currency: maybe(fc.constantFrom('EUR', 'CHF')),
    statedSource: maybe(fc.constantFrom('LinkedIn', 'my sister')),
    source: maybe(fc.constantFrom('linkedin', 'event')),
    isDeleted: fc.integer({ min: 0, max: 9 }).map((ten) => ten === 0),
  })
  .map(({ length, actions, source, isDeleted, stage, ...some }) => (id: string) => {
    const isClosed = stage === 'won' || stage === 'lost';
    return anOpportunity(id, {
      ...some,
      stage,
      actions: actions.map((index) => actionId(`a${index}`)),
      ...(isClosed && { closedOn: addDays(some.openedOn, length) }),
      ...(source && { firstTouch: { source, certainty: 'sure' } }),
      ...(isDeleted && { deletedAt: 1 }),
    });
  });

const numbered = <Thing>(letter: string, all: fc.Arbitrary<(id: string) => Thing>, most: number) =>
  fc.array(all, { maxLength: most }).map((make) => make.map((one, i) => one(`${letter}${i}`)));

const someOpening = fc
  .record({ at: someInstant, answer: fc.constantFrom('entered' as const, 'left' as const) })
  .map(
    ({ at, answer }) =>
      (id: string) =>
        anOpening(id, at, answer),
  );

const someOvertimes = fc.uniqueArray(someDay, { maxLength: 10 }).map((days) =>
  days.map((day, index) => ({
    day,
    overtimes: [
      { atMs: index, ms: 5 * MINUTE_MS, kind: 'beyond' as const, reason: `r${index % 3}` },
    ],
  })),
);

/** A hundred days of somebody, with all that a review looks at. */
export const someSources: fc.Arbitrary<ReviewSources> = fc
  .record({
    sessions: numbered('s', someVisit, 20),
    openings: numbered('g', someOpening, 20),
    overtimes: someOvertimes,
    actions: fc
      .tuple(someActions, fc.array(maybe(fc.constantFrom(...RESULTS)), { minLength: 60 }))
      .map(([actions, results]) =>
        actions.map((action, index) => {
          const result = results[index];
          return result ? { ...action, result } : action;
        }),
      ),
    opportunities: numbered('o', someOpportunity, 12),
    struck: fc.array(fc.nat(19), { maxLength: 4 }),
  })
  .map(({ struck, ...sources }) => ({
    ...NOTHING,
    ...sources,
    people: [aPerson('p1', { firstTouch: { source: 'facebook', certainty: 'guessed' } })],
    strikes: struck.flatMap((index) => {
      const session = sources.sessions[index];
      const [slice] = session?.slices ?? [];
      if (!session || !slice) return [];
      return [{ session: session.id, start: slice[0], isStruck: true, updatedAt: 1 }];
    }),
  }));
