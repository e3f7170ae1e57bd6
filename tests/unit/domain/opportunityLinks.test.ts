import { describe, expect, it } from 'vitest';
import { foldPeople } from '../../../utils/domain/foldedPeople';
import { emptyDraft, type LogDraft, readDraft, withPerson } from '../../../utils/domain/logDraft';
import {
  findsNeed,
  knownIn,
  offeredFor,
  opportunityMeant,
  relinked,
  untoldNeed,
  withAction,
  withoutAction,
} from '../../../utils/domain/opportunityLinks';
import { actionId, anAction, NOW, personId } from './helpers/actions';
import { NOON, sessionId } from './helpers/make';
import { aPerson } from './helpers/people';
import { anOpportunity, opportunityId } from './review/records';

const draft = (some: Partial<LogDraft> = {}): LogDraft => ({
  ...emptyDraft,
  person: 'Marie',
  reach: 'spoke',
  ...some,
});
const roof = anOpportunity('o1');
const door = anOpportunity('o2', { stage: 'asleep' });
const won = anOpportunity('o3', { stage: 'won', closedOn: '2026-11-01' });

it('only a need heard or an offer asked for is told by an opportunity', () => {
  expect(findsNeed({ result: 'need' })).toBe(true);
  expect(findsNeed({ result: 'offer-asked' })).toBe(true);
  expect(findsNeed({ result: 'referral' })).toBe(false);
  expect(findsNeed({})).toBe(false);
});

describe('whom a form names', () => {
  const people = foldPeople(
    ['Hélène Roux', 'Paul', 'Paul'].map((name, index) => aPerson(`p${index}`, { name })),
  );
  it('is known once chosen, or by a name that one alone bears', () => {
    const known = (some: Partial<LogDraft>) => knownIn(draft(some), people);
    expect(known({ person: 'helene roux' })).toEqual(['p0']);
    expect(known({ person: 'Paul' })).toEqual([]);
    expect(known({ person: 'Paul', personId: personId('p2') })).toEqual(['p2']);
    expect(known({ person: '' })).toEqual([]);
    const others = [{ name: 'Paul', id: personId('p1') }, { name: 'Nobody' }];
    expect(known({ person: 'Hélène Roux', others })).toEqual(['p1', 'p0']);
  });
});

describe('the opportunities that a form offers', () => {
  it('are open, or ended within thirty days, or list the edited action', () => {
    const a1 = actionId('a1');
    const ended = (id: string, closedOn: string, actions = ['a2']) =>
      anOpportunity(id, { stage: 'lost', closedOn, actions });
    const all = [
      roof,
      door,
      ended('o4', '2026-10-24'),
      ended('o5', '2026-10-23'),
      ended('o6', '2026-01-01', ['a1']),
      anOpportunity('o7', { deletedAt: 1 }),
    ];
    const ids = (edited?: typeof a1) => offeredFor(all, NOW.date, edited).map(({ id }) => id);
    expect(ids()).toEqual(['o1', 'o2', 'o4']);
    expect(ids(a1)).toEqual(['o1', 'o2', 'o4', 'o6']);
  });
});

describe('the opportunity that a form means', () => {
  const need = { result: 'need' } as const;
  it('is none by itself, but the only open one where a need was heard', () => {
    expect(opportunityMeant(draft(), [roof])).toBeUndefined();
    expect(opportunityMeant(draft(need), [roof, won])).toBe('o1');
    expect(opportunityMeant(draft({ result: 'offer-asked' }), [roof])).toBe('o1');
    expect(opportunityMeant(draft(need), [roof, door])).toBeUndefined();
    expect(opportunityMeant(draft(need), [won])).toBeUndefined();
    expect(opportunityMeant(draft({ result: 'refused' }), [roof])).toBeUndefined();
    expect(opportunityMeant(draft({ ...need, reach: 'voicemail' }), [roof])).toBeUndefined();
  });

  it('is what was chosen, as long as it is offered; none where that was chosen', () => {
    const chosen = draft({ ...need, opportunityId: opportunityId('o3') });
    expect(opportunityMeant(chosen, [roof, won])).toBe('o3');
    expect(opportunityMeant(chosen, [roof])).toBe('o1');
    expect(opportunityMeant(draft({ ...need, opportunityId: '' }), [roof])).toBeUndefined();
  });

  it('of an edited action is the one that lists it, and never guessed', () => {
    const listing = anOpportunity('o8', { actions: ['a1'] });
    expect(opportunityMeant(draft(need), [roof, listing], actionId('a1'))).toBe('o8');
    expect(opportunityMeant(draft(need), [roof], actionId('a1'))).toBeUndefined();
  });
});

describe('a kept draft', () => {
  it('keeps its opportunity and its visit, and forgives what is none', () => {
    const kept = { ...draft(), opportunityId: 'o1', sessionId: 's1' };
    expect(readDraft(kept)).toEqual(kept);
    expect(readDraft({ ...kept, opportunityId: '' })).toHaveProperty('opportunityId', '');
    const wrong = readDraft({ ...kept, opportunityId: 7, sessionId: '' });
    expect(wrong).toMatchObject(draft());
    expect([wrong.opportunityId, wrong.sessionId]).toEqual([undefined, undefined]);
  });

  it('comes from its visit until it is about somebody else than that named', () => {
    const from = { ...emptyDraft, note: 'call about the roof', sessionId: sessionId('s1') };
    const named = withPerson(withPerson(from, 'Ma'), 'Marie', personId('p1'));
    expect(named.sessionId).toBe('s1');
    expect(withPerson(named, 'Paul')).not.toHaveProperty('sessionId');
  });
});

describe('an action in which an offer was asked for', () => {
  const asked = anAction({ result: 'offer-asked', on: '2026-11-20' });
  const offer = withAction(roof, asked, NOON);

  it('makes an offer of a need, on its own day, and is named by it', () => {
    expect(offer).toMatchObject({ stage: 'offer', offeredOn: '2026-11-20', offeredBy: asked.id });
    expect(withoutAction(offer, asked, NOON + 1)).toEqual({ ...roof, updatedAt: NOON + 1 });
  });

  it('takes it back whatever else was written since, as long as it is an offer', () => {
    const sent = withAction(offer, anAction({ id: actionId('a2') }), NOON + 7);
    expect(withoutAction({ ...sent, context: 'a fair' }, asked, NOON + 9)).toMatchObject({
      stage: 'need',
      actions: ['a2'],
    });
    const lost = { ...offer, stage: 'lost' as const };
    expect(withoutAction(lost, asked, NOON + 9)).toMatchObject({ stage: 'lost', actions: [] });
  });

  it('takes back no offer that was one without it, though written at the same time', () => {
    const before = anOpportunity('o1', { stage: 'offer' });
    const linked = { ...withAction(before, asked, NOON), updatedAt: asked.updatedAt };
    expect(withoutAction(linked, asked, NOON + 1)).toMatchObject({ stage: 'offer', actions: [] });
  });

  it('takes the day of the offer along when it is put on another day', () => {
    const action = { ...asked, on: '2026-11-18' };
    const moved = relinked(offer, { action, before: asked, isMeant: true }, NOON + 1);
    expect(moved).toMatchObject({ stage: 'offer', offeredOn: '2026-11-18', offeredBy: asked.id });
    const same = { ...asked, note: 'more words' };
    expect(relinked(offer, { action: same, before: asked, isMeant: true }, NOON + 1)).toBe(offer);
  });
});

describe('the need that a new opportunity is proposed with', () => {
  const need = (id: string, on: string, some = {}) =>
    anAction({ id: actionId(id), on, result: 'need', ...some });
  const proposed = (actions: ReturnType<typeof need>[], opportunities = [roof]) =>
    untoldNeed(actions, opportunities, NOW.date)?.id;

  it('is the latest of the last sixty days that no opportunity lists', () => {
    const actions = [
      need('a1', '2026-11-10'),
      need('a2', '2026-11-12', { result: 'offer-asked' }),
      need('a3', '2026-11-20', { result: 'referral' }),
    ];
    expect(proposed(actions)).toBe('a2');
    expect(proposed(actions.toReversed())).toBe('a2');
    expect(proposed(actions, [anOpportunity('o1', { actions: ['a2'] })])).toBe('a1');
  });

  it('is none of before, and none that is still to come', () => {
    expect(proposed([need('a1', '2026-09-24')])).toBe('a1');
    expect(proposed([need('a1', '2026-09-23')])).toBeUndefined();
    expect(proposed([need('a1', '2026-11-24')])).toBeUndefined();
  });
});
