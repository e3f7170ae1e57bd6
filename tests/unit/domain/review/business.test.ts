import { describe, expect, it } from 'vitest';
import type { RealWorldAction } from '../../../../utils/domain/action';
import type { Opportunity } from '../../../../utils/domain/opportunity';
import { actionId, personId } from '../helpers/actions';
import { sessionId } from '../helpers/make';
import { aPerson } from '../helpers/people';
import { aBareAction, anOpportunity, arranged } from './records';

const businessOf = (opportunities: Opportunity[], actions: RealWorldAction[] = []) =>
  arranged({ opportunities, actions }).business;
const heard = (id: string, some: Partial<RealWorldAction> = {}) =>
  aBareAction(id, { result: 'need', on: '2026-11-20', ...some });

describe('a need heard', () => {
  it('is an opportunity on the day on which it was opened', () => {
    const { needs } = businessOf([anOpportunity('o1'), anOpportunity('o2', { stage: 'lost' })]);
    expect(needs.map(({ on, opportunity }) => [on, opportunity?.id])).toEqual([
      ['2026-11-23', 'o1'],
      ['2026-11-23', 'o2'],
    ]);
  });

  it('is also an action that found one, as long as no opportunity tells of it', () => {
    const listed = anOpportunity('o1', { actions: ['a1'], person: 'p2' });
    const sameDay = anOpportunity('o2', { openedOn: '2026-11-20', person: 'p3' });
    const { needs } = businessOf(
      [listed, sameDay],
      [
        heard('a1'),
        heard('a2', { people: [personId('p3')] }),
        heard('a3', { result: 'offer-asked' }),
        heard('a4', { result: 'referral' }),
      ],
    );
    expect(needs.map(({ opportunity, action }) => opportunity?.id ?? action?.id)).toEqual([
      'a3',
      'o2',
      'o1',
    ]);
  });

  it('is one, though two actions of a day found it in the same person', () => {
    const again = heard('a2', { people: [personId('p1'), personId('p2')] });
    expect(businessOf([], [heard('a1'), again]).needs).toHaveLength(1);
    const tomorrow = heard('a3', { on: '2026-11-21' });
    expect(businessOf([], [heard('a1'), tomorrow]).needs).toHaveLength(2);
  });

  it('is one, though its opportunity was opened by hand some days after', () => {
    const needsOf = (openedOn: string, some = {}, actions = [heard('a1', { on: '2026-11-10' })]) =>
      businessOf([anOpportunity('o1', { openedOn, ...some })], actions).needs.map(
        ({ opportunity, action }) => opportunity?.id ?? action?.id,
      );
    expect(needsOf('2026-11-12')).toEqual(['o1']);
    expect(needsOf('2026-12-10')).toEqual(['o1']);
    expect(needsOf('2026-12-11')).toEqual(['a1', 'o1']);
    expect(needsOf('2026-11-09')).toEqual(['o1', 'a1']);
    expect(needsOf('2026-11-12', { person: 'p2' })).toEqual(['a1', 'o1']);
    const earlier = [heard('a1', { on: '2026-11-05' }), heard('a2', { on: '2026-11-10' })];
    expect(needsOf('2026-11-12', {}, earlier)).toEqual(['a1', 'o1']);
    const own = [...earlier, heard('a3', { on: '2026-11-11' })];
    expect(needsOf('2026-11-12', { actions: ['a3'] }, own)).toEqual(['a1', 'a2', 'o1']);
  });

  it('stays told by it when an offer is asked for later', () => {
    const actions = [
      heard('a1', { on: '2026-11-10' }),
      heard('a2', { on: '2026-11-20', result: 'offer-asked' }),
    ];
    const roof = anOpportunity('o1', { openedOn: '2026-11-12', actions: ['a2'] });
    expect(businessOf([roof], actions).needs).toHaveLength(1);
  });

  it('is told by one opportunity, and two opened after two needs tell both', () => {
    const two = [heard('a1', { on: '2026-11-05' }), heard('a2', { on: '2026-11-10' })];
    const both = ['o1', 'o2'].map((id) => anOpportunity(id, { openedOn: '2026-11-12' }));
    expect(businessOf(both, two).needs).toHaveLength(2);
    expect(businessOf(both, two.slice(1)).needs).toHaveLength(2);
  });

  it('came through a network as far as its visit says', () => {
    const { needs } = businessOf([], [heard('a1', { sessionId: sessionId('s1') })]);
    expect(needs[0]?.through).toBe('loose');
  });

  it('is gone with what was deleted', () => {
    const deleted = [anOpportunity('o1', { deletedAt: 1 })];
    expect(businessOf(deleted, [heard('a1', { deletedAt: 1 })]).needs).toEqual([]);
  });
});

describe('an offer', () => {
  const offersOf = (some: Record<string, unknown>, actions: RealWorldAction[] = []) =>
    businessOf([anOpportunity('o1', some)], actions).offers.map(({ on }) => on);
  const actions = [
    aBareAction('a1', { on: '2026-11-24' }),
    aBareAction('a2', { on: '2026-11-27', result: 'offer-asked' }),
    aBareAction('a3', { on: '2026-11-25', result: 'offer-asked' }),
  ];
  const all = ['a1', 'a2', 'a3'].map(actionId);

  it('was made when it was first asked for, whatever became of it', () => {
    for (const stage of ['offer', 'won', 'lost', 'asleep']) {
      expect(offersOf({ stage, actions: all }, actions)).toEqual(['2026-11-25']);
    }
  });

  it('is as old as it was noted, else as the contract or the need, whatever was linked since', () => {
    expect(offersOf({ stage: 'won', closedOn: '2026-12-01' })).toEqual(['2026-12-01']);
    expect(offersOf({ stage: 'offer' })).toEqual(['2026-11-23']);
    expect(offersOf({ stage: 'offer', actions: ['a1'] }, actions)).toEqual(['2026-11-23']);
    const noted = { offeredOn: '2026-11-26', actions: ['a1'] };
    for (const stage of ['offer', 'lost', 'asleep', 'won']) {
      expect(offersOf({ stage, closedOn: '2026-12-01', ...noted }, actions)).toEqual([
        '2026-11-26',
      ]);
    }
  });

  it('does not move when a later action of it asks for one again', () => {
    const noted = { stage: 'offer', offeredOn: '2026-11-24', actions: all };
    expect(offersOf(noted, actions)).toEqual(['2026-11-24']);
    expect(offersOf({ ...noted, offeredOn: '2026-11-26' }, actions)).toEqual(['2026-11-25']);
  });

  it('is never after the contract that it led to', () => {
    const some = { stage: 'won', closedOn: '2026-11-24', actions: all };
    expect(offersOf(some, actions)).toEqual(['2026-11-24']);
  });

  it('is never before its need', () => {
    const some = { openedOn: '2026-11-26', actions: all };
    expect(offersOf({ stage: 'offer', ...some }, actions)).toEqual(['2026-11-26']);
    const before = { openedOn: '2026-11-26', actions: ['a3'] };
    expect(offersOf({ stage: 'lost', ...before }, actions)).toEqual(['2026-11-26']);
    expect(offersOf({ stage: 'offer', openedOn: '2026-11-26', offeredOn: '2026-11-20' })).toEqual([
      '2026-11-26',
    ]);
  });

  it('is none of a need, nor of what was lost before one was asked for', () => {
    expect(offersOf({ stage: 'need' })).toEqual([]);
    expect(offersOf({ stage: 'lost', closedOn: '2026-12-01', actions: ['a1'] }, actions)).toEqual(
      [],
    );
  });
});

describe('actions that an opportunity lists', () => {
  const asked = heard('a2', { result: 'offer-asked', on: '2026-11-27' });
  const listed = { openedOn: '2026-11-01', actions: ['a1', 'a2'].map(actionId) };

  it('are one need with it, however many days they lie apart; the same unlinked are three', () => {
    const actions = [heard('a1'), asked];
    expect(businessOf([anOpportunity('o1', listed)], actions).needs).toHaveLength(1);
    expect(
      businessOf([anOpportunity('o1', { ...listed, actions: [] })], actions).needs,
    ).toHaveLength(3);
  });

  it('give an offer its day, which else is guessed', () => {
    const offer = { ...listed, stage: 'won', closedOn: '2026-12-24' };
    const days = (some: Record<string, unknown>) =>
      businessOf([anOpportunity('o1', some)], [heard('a1'), asked]).offers.map(({ on }) => on);
    expect(days(offer)).toEqual(['2026-11-27']);
    expect(days({ ...offer, actions: [] })).toEqual(['2026-12-24']);
  });

  it('credit their visit loosely, whatever the person answered, and never strictly', () => {
    const fromVisit = heard('a1', { sessionId: sessionId('s1') });
    const through = (some: object) =>
      businessOf([anOpportunity('o1', { ...listed, stage: 'won', ...some })], [fromVisit]).won[0]
        ?.through;
    expect(through({})).toBe('loose');
    expect(through({ statedSource: 'my sister' })).toBe('loose');
    expect(through({ actions: [] })).toBe('none');
  });

  it('that are deleted credit nothing, though it still lists them', () => {
    const gone = heard('a1', { sessionId: sessionId('s1'), deletedAt: 1 });
    const { won } = businessOf([anOpportunity('o1', { ...listed, stage: 'won' })], [gone]);
    expect(won[0]?.through).toBe('none');
  });
});

describe('where one first met', () => {
  it('comes from the person where the opportunity does not say', () => {
    const firstTouch = { source: 'linkedin', certainty: 'sure' } as const;
    const { business } = arranged({
      opportunities: [anOpportunity('o1', { stage: 'won' })],
      people: [aPerson('p1', { firstTouch }), aPerson('p2')],
    });
    expect(business.won[0]).toMatchObject({ on: '2026-11-23', through: 'loose' });
  });
});
