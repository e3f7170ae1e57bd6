import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../utils/domain/calendar';
import { detailsOf, type FigureDetails } from '../../../../utils/domain/review/details';
import { FIGURE_NAMES, type FigureRef, originsOf } from '../../../../utils/domain/review/figureRef';
import { figuresOf } from '../../../../utils/domain/review/figures';
import { MINUTE_MS } from '../../../../utils/domain/time';
import { sessionId } from '../helpers/make';
import { holds, SEED } from '../helpers/seed';
import { aBareAction, anOpening, anOpportunity, arranged, aVisit, parisAt } from './records';
import { someDay, someSources } from './someRecords';

const TODAY = '2026-11-29';
const WEEK = { from: '2026-11-23', to: '2026-11-29' };
const ALL = 1_000;

/** Two visits, the later of them torn by the end of the week; one slice of the first is wrong. */
const first = aVisit('s1', parisAt('2026-11-24', '09:00'), 10);
const again = parisAt('2026-11-24', '09:30');
const twice = {
  ...first,
  slices: [...first.slices, [again, again + 6 * MINUTE_MS, 5 * MINUTE_MS]] as typeof first.slices,
};
const overTheEdge = aVisit('s2', parisAt('2026-11-30', '03:50'), 20);
const after = parisAt('2026-11-30', '04:30');
const torn = {
  ...overTheEdge,
  slices: [
    ...overTheEdge.slices,
    [after, after + MINUTE_MS, MINUTE_MS],
  ] as typeof overTheEdge.slices,
};
const overtimeOf = (day: string) => ({
  day,
  overtimes: [{ atMs: 1, ms: 5 * MINUTE_MS, kind: 'beyond' as const }],
});

const record = arranged({
  sessions: [twice, torn, aVisit('s3', parisAt('2026-11-02'), 30)],
  strikes: [{ session: sessionId('s1'), start: again, isStruck: true, updatedAt: 1 }],
  openings: [
    anOpening('g1', parisAt('2026-11-24'), 'left'),
    anOpening('g2', parisAt('2026-11-25'), 'entered'),
  ],
  overtimes: [overtimeOf('2026-11-24'), overtimeOf('2026-11-26'), overtimeOf('2026-11-02')],
  actions: [
    aBareAction('a1', { on: '2026-11-24', reach: 'spoke' }),
    aBareAction('a2', { on: '2026-11-26', reach: 'spoke' }),
    aBareAction('a3', { on: '2026-11-25', reach: 'spoke' }),
    aBareAction('a4', { on: '2026-11-25', reach: 'voicemail' }),
  ],
  opportunities: [
    anOpportunity('o1', { openedOn: '2026-11-23', stage: 'won', closedOn: '2026-11-28' }),
    anOpportunity('o2', { openedOn: '2026-11-26' }),
    anOpportunity('o3', { openedOn: '2026-11-24', stage: 'lost', closedOn: '2026-11-25' }),
  ],
});
const figures = figuresOf(record, WEEK, TODAY);

function made(figure: FigureRef, most = ALL) {
  return detailsOf(record, [WEEK], originsOf(figures, figure), most);
}
const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
const visitsOf = ({ visits }: FigureDetails) => visits.map(({ record: { id } }) => id);

describe('what made a figure', () => {
  it('is told the latest first: visits, actions, openings, days, opportunities by their end', () => {
    expect(visitsOf(made({ name: 'online' }))).toEqual(['s2', 's1']);
    expect(idsOf(made({ name: 'conversations' }).actions)).toEqual(['a2', 'a3', 'a1']);
    expect(idsOf(made({ name: 'gatesShown' }).openings)).toEqual(['g2', 'g1']);
    expect(made({ name: 'beyondBudget' }).overtimes.map(({ day }) => day)).toEqual([
      '2026-11-26',
      '2026-11-24',
    ]);
    expect(idsOf(made({ name: 'needs' }).opportunities)).toEqual(['o1', 'o2', 'o3']);
  });

  it('is nothing of another kind', () => {
    const { visits, opportunities, openings, overtimes, more } = made({ name: 'conversations' });
    expect([visits, opportunities, openings, overtimes, more]).toEqual([[], [], [], [], 0]);
  });

  it('is cut at the most that was asked for, and says how many there are besides', () => {
    const { actions, more } = made({ name: 'conversations' }, 2);
    expect([idsOf(actions), more]).toEqual([['a2', 'a3'], 1]);
    expect(made({ name: 'conversations' }, 3).more).toBe(0);
  });

  it('has of a visit the slices of the period alone, each with its part and whether it counts', () => {
    const [later, earlier] = made({ name: 'online' }).visits;
    expect(later?.slices).toEqual([
      { slice: overTheEdge.slices[0], ms: 10 * MINUTE_MS, isStruck: false },
    ]);
    expect(earlier?.slices).toEqual([
      { slice: first.slices[0], ms: 10 * MINUTE_MS, isStruck: false },
      { slice: twice.slices[1], ms: 5 * MINUTE_MS, isStruck: true },
    ]);
    expect(earlier?.record).not.toHaveProperty('slices');
    expect(earlier?.record.session?.goal.words).toBe('answer Marie');
  });

  it('of what was struck out is the visit that has it', () => {
    expect(visitsOf(made({ name: 'struck' }))).toEqual(['s1']);
  });
});

describe(`of whatever record and figure (seed ${SEED})`, () => {
  it('what is told and what is not are together all that made it', () => {
    const someNumber = fc.integer({ min: 1, max: 5 });
    const someName = fc.constantFrom(...FIGURE_NAMES);
    holds(
      fc.property(someSources, someDay, someName, someNumber, (sources, from, name, most) => {
        const some = arranged(sources);
        const period = { from, to: addDays(from, 30) };
        const origins = originsOf(figuresOf(some, period, TODAY), { name });
        const { more, ...kinds } = detailsOf(some, [period], origins, most);
        const lists: readonly (readonly unknown[])[] = Object.values(kinds);
        const told = lists.reduce((sum, { length }) => sum + length, 0);
        const all = Object.values(origins).reduce((sum, { length }) => sum + length, 0);
        expect(told + more).toBe(all);
        expect(Math.max(...lists.map(({ length }) => length))).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('the slices of its visits add up to the time online, and to what was struck out', () => {
    holds(
      fc.property(someSources, someDay, (sources, from) => {
        const some = arranged(sources);
        const period = { from, to: addDays(from, 30) };
        const these = figuresOf(some, period, TODAY);
        for (const [name, ms] of [
          ['online', these.online.ms],
          ['struck', these.online.struck.ms],
        ] as const) {
          const { visits } = detailsOf(some, [period], originsOf(these, { name }), ALL);
          const slices = visits.flatMap((visit) => visit.slices);
          const counted = slices.filter(({ isStruck }) => isStruck === (name === 'struck'));
          expect([name, counted.reduce((sum, part) => sum + part.ms, 0)]).toEqual([name, ms]);
        }
      }),
    );
  });
});
