import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../../utils/domain/review/figures';
import { periodAround } from '../../../../utils/domain/review/period';
import { MINUTE_MS } from '../../../../utils/domain/time';
import { actionId } from '../helpers/actions';
import { aBareAction, anOpening, anOpportunity, arranged, aVisit, parisAt } from './records';

const week = periodAround('week', '2026-11-23');
const TODAY = '2026-11-29';
const linkedIn = { source: 'linkedin', certainty: 'sure' };

describe('the figures of a week', () => {
  const record = arranged({
    sessions: [
      aVisit('s1', parisAt('2026-11-23', '09:00'), 40, { outcome: 'reached' }),
      aVisit('s2', parisAt('2026-11-30', '03:30'), 60),
      aVisit('s0', parisAt('2026-11-23', '03:30'), 10),
    ],
    openings: [anOpening('g1', parisAt('2026-11-24'), 'left')],
    actions: [
      aBareAction('a1', { on: '2026-11-23', reach: 'spoke', minutes: 30 }),
      aBareAction('a2', { on: '2026-11-24', reach: 'voicemail', minutes: 10 }),
      aBareAction('a3', { on: '2026-11-25', kind: 'message', minutes: 20 }),
      aBareAction('a4', { on: '2026-11-26', by: 'them', reach: 'spoke', minutes: 50 }),
      aBareAction('a5', { on: '2026-11-26', by: 'them', reach: 'voicemail', minutes: 10 }),
      aBareAction('a6', { on: '2026-11-29', kind: 'meeting', reach: 'held', minutes: 60 }),
      aBareAction('a7', { on: '2026-11-30', reach: 'spoke' }),
      aBareAction('a8', { on: '2026-11-23', reach: 'spoke', deletedAt: 1 }),
    ],
    opportunities: [
      anOpportunity('o1', { stage: 'won', closedOn: '2026-11-27', firstTouch: linkedIn }),
      anOpportunity('o2', { openedOn: '2026-11-26', actions: [actionId('a4')] }),
    ],
  });
  const figures = figuresOf(record, week, TODAY, { hourlyRate: 60 });

  it('have the time online from the week’s first minute to its last, by the budget’s days', () => {
    expect(figures.online.ms).toBe(70 * MINUTE_MS);
    expect(figures.online.sessions).toEqual(['s1', 's2']);
  });

  it('lead from attempts to contracts, each with what made it', () => {
    expect(figures.funnel).toMatchObject({
      attempts: { count: 4, from: { actions: ['a1', 'a2', 'a4', 'a6'] } },
      conversations: { count: 3, from: { actions: ['a1', 'a4', 'a6'] } },
      needs: { count: 2, from: { opportunities: ['o1', 'o2'], actions: [] } },
      offers: { count: 1, from: { opportunities: ['o1'] } },
      won: { count: 1, from: { opportunities: ['o1'] } },
      spoken: { part: 3, whole: 4 },
      actions: { count: 6 },
    });
    expect(figures.funnel.byKind.map(({ kind, actions }) => [kind, actions.count])).toEqual([
      ['call', 4],
      ['meeting', 1],
      ['message', 1],
    ]);
  });

  it('have the headline, and what it cost', () => {
    expect(figures.minutesPerConversation).toBeCloseTo(70 / 3, 12);
    expect(figures.onlineCost.money).toBeCloseTo(70, 12);
    expect(figures.onlineCost.perContract?.money).toBeCloseTo(70, 12);
    expect(figures.wholeCost.hours).toBeCloseTo((70 + 180) / 60, 12);
  });

  it('hold online against the real world, by contracts and by needs', () => {
    const { byContracts, byNeeds } = figures;
    expect(byContracts).toMatchObject({ verdict: 'cannot-tell', isFirm: true });
    expect([byContracts.strict.online.events, byContracts.generous.online.events]).toEqual([0, 1]);
    expect([byNeeds.generous.online.events, byNeeds.generous.offline.events]).toEqual([1, 1]);
    expect(byNeeds.generous.offline.hours).toBe(3);
  });

  it('of a week in which nothing was, are nothing: no share, no ratio, no headline', () => {
    const empty = figuresOf(arranged(), week, TODAY, { hourlyRate: 60 });
    expect(empty.minutesPerConversation).toBeUndefined();
    expect(empty.onlineCost).toEqual({
      hours: 0,
      money: 0,
      perConversation: undefined,
      perNeed: undefined,
      perContract: undefined,
    });
    expect(empty.funnel.spoken.share).toBeUndefined();
    expect(empty.byContracts.verdict).toBe('cannot-tell');
    expect(JSON.stringify(empty)).not.toContain('NaN');
  });

  it('of a week without conversation have no headline, however long one was online', () => {
    const sessions = [aVisit('s1', parisAt('2026-11-24'), 40)];
    const { online, minutesPerConversation } = figuresOf(arranged({ sessions }), week, TODAY);
    expect([online.ms, minutesPerConversation]).toEqual([40 * MINUTE_MS, undefined]);
  });
});
