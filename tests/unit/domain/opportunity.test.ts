import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { opportunityIdSchema } from '../../../utils/domain/ids';
import {
  isOpen,
  newOpportunity,
  type Opportunity,
  opportunitySchema,
  opportunityTombstone,
  withStage,
} from '../../../utils/domain/opportunity';
import { actionId, NOW, personId } from './helpers/actions';
import { NOON } from './helpers/make';

const id = v.parse(opportunityIdSchema, 'o1');
const roof = newOpportunity(id, personId('p1'), 'the roof', NOW.date, NOON);

describe('an opportunity', () => {
  it('begins as a need, opened today', () => {
    expect(roof).toMatchObject({ stage: 'need', openedOn: NOW.date, about: 'the roof' });
    expect(v.is(opportunitySchema, roof)).toBe(true);
  });

  it('is closed on the day on which it was won or lost, and open again when it goes on', () => {
    const won = withStage(roof, 'won', '2026-12-01', NOON + 1);
    expect(won).toMatchObject({ stage: 'won', closedOn: '2026-12-01', updatedAt: NOON + 1 });
    expect([roof, won, withStage(roof, 'asleep', NOW.date, NOON)].map(isOpen)).toEqual([
      true,
      false,
      true,
    ]);
    expect(withStage(won, 'offer', '2026-12-02', NOON + 2)).not.toHaveProperty('closedOn');
    expect(withStage(won, 'won', '2026-12-09', NOON + 3)).toBe(won);
  });

  it('keeps the day on which it became an offer, until it is a need again', () => {
    const asked = { ...roof, offeredBy: actionId('a1') };
    const offer = withStage(asked, 'offer', '2026-12-01', NOON + 1);
    expect(offer).toMatchObject({ stage: 'offer', offeredOn: '2026-12-01' });
    // The stage is the person's own word by now, and no action takes it back.
    expect(offer).not.toHaveProperty('offeredBy');
    const lost = withStage(offer, 'lost', '2026-12-05', NOON + 2);
    expect(lost.offeredOn).toBe('2026-12-01');
    const again = withStage(lost, 'offer', '2026-12-09', NOON + 3);
    expect(again.offeredOn).toBe('2026-12-01');
    expect(withStage(again, 'need', '2026-12-10', NOON + 4)).not.toHaveProperty('offeredOn');
    expect(v.is(opportunitySchema, offer)).toBe(true);
    expect(v.is(opportunitySchema, { ...offer, offeredOn: 'soon' })).toBe(false);
  });

  it('leaves nothing of what it said when it is deleted', () => {
    const whole: Opportunity = {
      ...roof,
      value: 12_000,
      currency: 'EUR',
      statedSource: 'her sister',
      context: 'a storm',
      offeredOn: NOW.date,
      offeredBy: actionId('a1'),
      firstTouch: { source: 'referral', certainty: 'sure' },
    };
    expect(opportunityTombstone(whole, NOON + 1)).toEqual({
      id: 'o1',
      person: 'p1',
      about: '',
      stage: 'need',
      openedOn: NOW.date,
      actions: [],
      updatedAt: NOON + 1,
      deletedAt: NOON + 1,
    });
  });
});
