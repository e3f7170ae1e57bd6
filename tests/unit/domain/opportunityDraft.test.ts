import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type ActionId, opportunityIdSchema } from '../../../utils/domain/ids';
import { opportunitySchema, STAGES } from '../../../utils/domain/opportunity';
import {
  amountOf,
  draftOfOpportunity,
  newOpportunityDraft,
  type OpportunityDraft,
  opportunityOf,
  opportunityProblemsOf,
  withDraftStage,
  withFormChanges,
  withLink,
} from '../../../utils/domain/opportunityDraft';
import { actionId, NOW } from './helpers/actions';
import { NOON } from './helpers/make';
import { aPerson } from './helpers/people';
import { holds } from './helpers/seed';

const id = v.parse(opportunityIdSchema, 'o1');
const touch = { source: 'event', on: '2019-03-04', certainty: 'sure' } as const;
const marie = aPerson('p1', { firstTouch: touch });
const start = newOpportunityDraft(marie, 'EUR', NOW.date);
const roof: OpportunityDraft = { ...start, about: ' the roof ', value: '12 000,50' };
const made = opportunityOf(roof, { id, person: marie }, NOW.date, NOON);

describe('a new opportunity', () => {
  it('is a need of today, with where one met as it is known', () => {
    expect(made).toEqual({
      id: 'o1',
      person: 'p1',
      about: 'the roof',
      stage: 'need',
      openedOn: NOW.date,
      value: 12_000.5,
      currency: 'EUR',
      firstTouch: touch,
      actions: [],
      updatedAt: NOON,
    });
    expect(v.is(opportunitySchema, made)).toBe(true);
  });

  it('can leave all three questions open, and the value', () => {
    const bare = opportunityOf(
      { ...start, about: 'x', source: '' },
      { id, person: marie },
      NOW.date,
      NOON,
    );
    for (const field of ['firstTouch', 'statedSource', 'context', 'value', 'currency'])
      expect(bare).not.toHaveProperty(field);
  });
});

describe('an opportunity that is changed', () => {
  it('is the same one when nothing was', () => {
    const again = draftOfOpportunity(made, 'CHF');
    expect(opportunityOf(again, { id, person: marie, before: made }, NOW.date, NOON)).toEqual(made);
  });

  it('is closed on the day that was given, and open again without one', () => {
    const won = withDraftStage(draftOfOpportunity(made, 'EUR'), 'won', '2026-12-01');
    expect(won.closedOn).toBe('2026-12-01');
    const closed = opportunityOf(
      { ...won, statedSource: ' her sister ', context: ' a storm ' },
      { id, person: marie, before: { ...made, mood: 'good' } },
      '2026-12-01',
      NOON + 1,
    );
    expect(closed).toMatchObject({
      stage: 'won',
      closedOn: '2026-12-01',
      statedSource: 'her sister',
      context: 'a storm',
      mood: 'good',
    });
    const woken = withDraftStage(draftOfOpportunity(closed, 'EUR'), 'offer', '2026-12-02');
    const open = opportunityOf(woken, { id, person: marie, before: closed }, '2026-12-02', NOON);
    expect(open).not.toHaveProperty('closedOn');
    expect(open.stage).toBe('offer');
  });
});

describe('an opportunity begun as an offer', () => {
  it('was offered on the day on which it was opened', () => {
    const offer = { ...roof, stage: 'offer', openedOn: '2026-11-02' } as const;
    expect(opportunityOf(offer, { id, person: marie }, NOW.date, NOON)).toMatchObject({
      stage: 'offer',
      offeredOn: '2026-11-02',
    });
  });

  it('is not the doing of an action that it lists no more', () => {
    const before = {
      ...made,
      stage: 'offer' as const,
      actions: [actionId('a1')],
      offeredBy: actionId('a1'),
      offeredOn: '2026-11-20',
    };
    const kept = draftOfOpportunity(before, 'EUR');
    const saved = (draft: OpportunityDraft) =>
      opportunityOf(draft, { id, person: marie, before }, NOW.date, NOON);
    expect(saved(kept)).toEqual(before);
    const unlinked = saved(withLink(kept, actionId('a1'), false));
    expect(unlinked).toMatchObject({ stage: 'offer', offeredOn: '2026-11-20', actions: [] });
    expect(unlinked).not.toHaveProperty('offeredBy');
  });
});

describe('a form over what was written while it stood open', () => {
  const [a1, a2, a3, a4] = ['a1', 'a2', 'a3', 'a4'].map(actionId) as [
    ActionId,
    ActionId,
    ActionId,
    ActionId,
  ];
  const first = draftOfOpportunity({ ...made, actions: [a1, a2] }, 'EUR');
  const now = draftOfOpportunity(
    {
      ...made,
      about: 'the whole roof',
      stage: 'offer',
      value: 5_000,
      currency: 'CHF',
      context: 'a storm',
      actions: [a2, a3],
    },
    'EUR',
  );

  it('changes nothing where nothing was changed in it', () => {
    expect(withFormChanges(now, first, first)).toEqual(now);
  });

  it('changes what was changed in it, and links and unlinks only that', () => {
    const draft = { ...first, context: 'a fair', actions: [a1, a4] };
    expect(withFormChanges(now, first, draft)).toEqual({
      ...now,
      context: 'a fair',
      actions: [a3, a4],
    });
  });

  it('has its value with its currency, and its stage with the day of that', () => {
    expect(withFormChanges(now, first, { ...first, value: '7000' })).toMatchObject({
      value: '7000',
      currency: 'EUR',
      stage: 'offer',
    });
    const won = withDraftStage(first, 'won', '2026-12-01');
    const lost = withDraftStage(now, 'lost', '2026-12-09');
    expect(withFormChanges(lost, first, won)).toMatchObject({
      stage: 'won',
      closedOn: '2026-12-01',
    });
    expect(
      withFormChanges(lost, won, { ...won, context: 'a fair', closedOn: '2026-12-02' }),
    ).toMatchObject({ stage: 'lost', closedOn: '2026-12-02' });
  });

  it('of whatever was written: each field is that of the form where it changed it', () => {
    const words = fc.constantFrom('', 'a', 'b');
    const some = fc
      .record({
        about: words,
        stage: fc.constantFrom(...STAGES),
        openedOn: fc.constantFrom('2026-11-01', '2026-11-02'),
        statedSource: words,
        context: words,
        actions: fc.uniqueArray(fc.constantFrom(a1, a2, a3, a4)),
      })
      .map((fields): OpportunityDraft => ({ ...roof, ...fields }));
    holds(
      fc.property(some, some, some, (now, first, draft) => {
        const after = withFormChanges(now, first, draft);
        for (const field of ['about', 'stage', 'openedOn', 'statedSource', 'context'] as const) {
          expect(after[field]).toBe((draft[field] === first[field] ? now : draft)[field]);
        }
        for (const one of [a1, a2, a3, a4]) {
          const [wasIn, isIn] = [first.actions.includes(one), draft.actions.includes(one)];
          expect(after.actions.includes(one)).toBe(
            wasIn === isIn ? now.actions.includes(one) : isIn,
          );
        }
        expect(new Set(after.actions).size).toBe(after.actions.length);
        expect(withFormChanges(first, first, draft)).toEqual({
          ...draft,
          actions: expect.arrayContaining([...draft.actions]),
        });
      }),
    );
  });
});

describe('what is wrong with an opportunity', () => {
  it.each<[Partial<OpportunityDraft>, object]>([
    [{}, {}],
    [{ about: ' ' }, { about: 'about-missing' }],
    [{ about: 'x'.repeat(201) }, { about: 'too-long' }],
    [{ value: '12,000' }, { value: 'value-wrong' }],
    [{ value: '-3' }, { value: 'value-wrong' }],
    [{ openedOn: '' }, { openedOn: 'date-invalid' }],
    [{ openedOn: '2026-11-24' }, { openedOn: 'date-in-future' }],
    [{ stage: 'won' }, { closedOn: 'date-invalid' }],
    [{ stage: 'lost', closedOn: '2026-11-22' }, { closedOn: 'closed-before-opened' }],
    [{ stage: 'lost', closedOn: '2026-11-24' }, { closedOn: 'date-in-future' }],
    [{ stage: 'asleep', closedOn: 'x' }, {}],
    [{ context: 'x'.repeat(201) }, { context: 'too-long' }],
  ])('in %j is %j', (some, problems) => {
    expect(opportunityProblemsOf({ ...roof, ...some }, NOW.date)).toEqual(problems);
  });
});

it.each([
  ['12000', 12_000],
  ["12'000", 12_000],
  ['12\u202f000,5', 12_000.5],
  ['0', 0],
  ['12.000', undefined],
  ['1e5', undefined],
  ['', undefined],
])('the value "%s" is %s', (text, value) => {
  expect(amountOf(text)).toBe(value);
});
