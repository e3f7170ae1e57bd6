import { describe, expect, it } from 'vitest';
import { contractsOf } from '../../../../utils/domain/review/contracts';
import { costOf } from '../../../../utils/domain/review/cost';
import { offlineTimeOf } from '../../../../utils/domain/review/offlineMinutes';
import { HOUR_MS } from '../../../../utils/domain/time';
import { aBareAction, anOpportunity, arranged } from './records';

describe('the minutes of the real world', () => {
  it('are what was declared, else what is assumed of the kind and of whether one was reached', () => {
    const all = arranged({
      actions: [
        aBareAction('a1', { minutes: 25, reach: 'spoke' }),
        aBareAction('a2', { reach: 'spoke' }),
        aBareAction('a3', { reach: 'voicemail' }),
        aBareAction('a4', { kind: 'meeting', reach: 'held' }),
        aBareAction('a5', { kind: 'meeting', reach: 'cancelled' }),
        aBareAction('a6', { kind: 'meeting', reach: 'cancelled', minutes: 40 }),
        aBareAction('a7', { kind: 'message' }),
      ],
    });
    const ever = { from: '2000-01-01', to: '2100-01-01' };
    const time = offlineTimeOf(all, ever, all.totals.sumsOf(ever));
    expect(time).toEqual({
      minutes: 147,
      declaredMinutes: 65,
      assumedMinutes: 82,
      declared: { count: 2, from: { actions: ['a1', 'a6'] } },
      assumed: { count: 4, from: { actions: ['a2', 'a3', 'a4', 'a7'] } },
    });
  });
});

describe('what it cost', () => {
  const came = { conversations: 6, needs: 2, contracts: 0 };

  it('is hours times the own rate, for each thing that came of it', () => {
    expect(costOf(3 * HOUR_MS, 80, came)).toEqual({
      hours: 3,
      money: 240,
      perConversation: { hours: 0.5, money: 40 },
      perNeed: { hours: 1.5, money: 120 },
      perContract: undefined,
    });
  });

  it('is told in hours alone where no rate is set, and a rate of 0 is one', () => {
    expect(costOf(3 * HOUR_MS, undefined, came).perNeed).toEqual({ hours: 1.5, money: undefined });
    expect(costOf(3 * HOUR_MS, 0, came).money).toBe(0);
  });
});

describe('the contracts of a period', () => {
  const won = (id: string, some: Record<string, unknown> = {}) =>
    anOpportunity(id, { stage: 'won', closedOn: '2026-11-24', ...some });
  const linkedIn = { source: 'linkedin', certainty: 'sure' };
  const contracts = contractsOf(
    arranged({
      opportunities: [
        won('o1', {
          value: 1_000,
          currency: 'EUR',
          firstTouch: linkedIn,
          statedSource: 'LinkedIn',
        }),
        won('o2', { value: 500, currency: 'EUR', firstTouch: linkedIn }),
        won('o3', { value: 300, currency: 'EUR' }),
        won('o4', { value: 700, currency: 'CHF' }),
        won('o5', { value: 9 }),
        won('o6'),
        won('before', { closedOn: '2026-11-22', value: 1, currency: 'EUR' }),
        anOpportunity('o7', { stage: 'lost', closedOn: '2026-11-29' }),
        anOpportunity('o8', { stage: 'offer', openedOn: '2025-01-01', value: 50, currency: 'EUR' }),
        anOpportunity('o9', { stage: 'asleep', openedOn: '2026-11-29' }),
        anOpportunity('after', { openedOn: '2026-11-30' }),
      ],
    }),
    { from: '2026-11-23', to: '2026-11-29' },
  );

  it('came through social networks as a range from strict to generous', () => {
    expect(contracts.won.count).toBe(6);
    expect(contracts.strict).toEqual({ count: 1, from: { opportunities: ['o1'] } });
    expect(contracts.generous).toEqual({ count: 2, from: { opportunities: ['o1', 'o2'] } });
    expect(contracts.strictShare).toMatchObject({ part: 1, whole: 6 });
    expect(contracts.generousShare).toMatchObject({ part: 2, whole: 6 });
  });

  it('have their value by currency, as a range, never summed over currencies', () => {
    expect(contracts.values).toMatchObject([
      { currency: 'CHF', all: 700, strict: 0, generous: 0 },
      { currency: 'EUR', all: 1_800, strict: 1_000, generous: 1_500 },
      { currency: undefined, all: 9, strict: 0, generous: 0 },
    ]);
    expect(contracts.withoutValue.from.opportunities).toEqual(['o6']);
  });

  it('stand beside what was lost, and what is not known yet', () => {
    expect(contracts.lost.from.opportunities).toEqual(['o7']);
    expect(contracts.wonShare).toMatchObject({ part: 6, whole: 7 });
    expect(contracts.open.from.opportunities).toEqual(['o8', 'o9']);
    expect(contracts.openValues).toMatchObject([{ currency: 'EUR', value: 50 }]);
  });
});
