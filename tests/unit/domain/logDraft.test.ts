import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ACTION_KINDS, actionSchema } from '../../../utils/domain/action';
import {
  actionOf,
  draftOf,
  emptyDraft,
  isEmptyDraft,
  type LogDraft,
  localNowAt,
  logDraftSchema,
  mayHaveResult,
  mayHaveSeveral,
  peopleIn,
  problemsOf,
  readDraft,
  withKind,
  withOneMore,
  withoutOther,
  withPerson,
} from '../../../utils/domain/logDraft';
import { actionId, anAction, NOW, personId } from './helpers/actions';
import { at, NOON, PARIS } from './helpers/make';
import { holds, SEED } from './helpers/seed';

const draft = (some: Partial<LogDraft> = {}): LogDraft => ({
  ...emptyDraft,
  person: 'Marie Dubois',
  reach: 'spoke',
  ...some,
});
const ids = { action: actionId('a1'), people: [personId('p1')] };
const action = (some: Partial<LogDraft> = {}) => actionOf(draft(some), ids, NOW, NOON);

describe('a draft in the store', () => {
  it(`is read whatever it is (seed ${SEED})`, () => {
    const fields = fc.dictionary(
      fc.constantFrom(
        'kind',
        'person',
        'personId',
        'others',
        'by',
        'reach',
        'result',
        'nextKind',
        'minutes',
        'due',
        'resolves',
        'x',
      ),
      fc.anything(),
    );
    holds(
      fc.property(fc.oneof(fc.anything(), fields), (raw) => {
        const read = readDraft(raw);
        expect(v.is(logDraftSchema, read)).toBe(true);
        expect(readDraft(read)).toEqual(read);
      }),
      300,
    );
  });

  it('is empty until something was typed or chosen', () => {
    expect(isEmptyDraft(emptyDraft)).toBe(true);
    expect(isEmptyDraft({ ...emptyDraft, kind: 'visit' })).toBe(true);
    expect(isEmptyDraft(draft())).toBe(false);
    for (const some of [{ note: 'n' }, { minutes: '5' }, { event: 'e' }, { by: 'them' }] as const) {
      expect(isEmptyDraft({ ...emptyDraft, ...some })).toBe(false);
    }
    expect(isEmptyDraft({ ...emptyDraft, others: [{ name: 'Paul' }] })).toBe(false);
    expect(isEmptyDraft({ ...emptyDraft, others: [] })).toBe(true);
  });
});

describe('the problems of a draft', () => {
  const long = (length: number) => 'x'.repeat(length);

  it.each<[string, Partial<LogDraft>, object]>([
    ['is complete', {}, {}],
    ['has no name', { person: '  ' }, { person: 'person-missing' }],
    ['has too long a name', { person: long(121) }, { person: 'too-long' }],
    ['has a step without a date', { next: 'send the offer' }, {}],
    ['has a date without a step', { due: '2026-12-01' }, { next: 'step-missing' }],
    ['has a step of today', { next: 'x', due: '2026-11-23' }, {}],
    ['has a step of yesterday', { next: 'x', due: '2026-11-22' }, { due: 'date-in-past' }],
    ['has no such date', { next: 'x', due: '2027-02-29' }, { due: 'date-invalid' }],
    ['has half a date', { next: 'x', due: '2027-02' }, { due: 'date-invalid' }],
    ['has too long a step', { next: long(201) }, { next: 'too-long' }],
    ['has too long a note', { note: long(2_001) }, { note: 'too-long' }],
    ['was done tomorrow', { on: '2026-11-24' }, { on: 'date-in-future' }],
    ['was done on no date', { on: '2026-11-31' }, { on: 'date-invalid' }],
    ['was done later today', { time: '12:01' }, { time: 'date-in-future' }],
    ['was done late yesterday', { on: '2026-11-22', time: '23:00' }, {}],
    ['was done now', { time: '12:00' }, {}],
    ['was done at no time', { time: '24:00' }, { time: 'time-invalid' }],
    ['took a day', { minutes: ' 1440 ' }, {}],
    ['took longer than a day', { minutes: '1441' }, { minutes: 'minutes-invalid' }],
    ['took no time', { minutes: '0' }, { minutes: 'minutes-invalid' }],
    ['took part of a minute', { minutes: '1.5' }, { minutes: 'minutes-invalid' }],
    ['was at an event of too long a name', { event: long(201) }, { event: 'too-long' }],
    ['names somebody beside an empty field', { person: '', others: [{ name: 'Paul' }] }, {}],
    [
      'names somebody at too great length',
      { others: [{ name: long(121) }] },
      { person: 'too-long' },
    ],
  ])('that %s', (_what, some, problems) => {
    expect(problemsOf(draft(some), NOW)).toEqual(problems);
  });

  it('are none for a step that keeps the date it had, though it has passed', () => {
    expect(problemsOf(draft({ next: 'x', due: '2026-11-01' }), NOW, '2026-11-01')).toEqual({});
  });

  it('are a missing outcome where the kind has some, and only there', () => {
    const { reach: _none, ...without } = draft();
    expect(problemsOf(without, NOW)).toEqual({ reach: 'reach-missing' });
    expect(problemsOf({ ...without, kind: 'message' }, NOW)).toEqual({});
    expect(problemsOf(draft({ kind: 'meeting' }), NOW)).toEqual({ reach: 'reach-missing' });
  });
});

describe('another kind or another name', () => {
  it('takes off an outcome that does not fit any more', () => {
    expect(withKind(draft(), 'visit')).not.toHaveProperty('reach');
    expect(withKind(draft({ kind: 'visit', reach: 'held' }), 'event').reach).toBe('held');
  });

  it('takes off who was chosen before', () => {
    const chosen = withPerson(draft(), 'Paul', personId('p2'));
    expect(chosen).toMatchObject({ person: 'Paul', personId: 'p2' });
    expect(withPerson(chosen, 'Paule')).not.toHaveProperty('personId');
  });
});

describe('several people', () => {
  it('join one by one, and leave by their place', () => {
    const one = withOneMore(draft({ personId: personId('p1') }));
    expect(one).toMatchObject({ person: '', others: [{ name: 'Marie Dubois', id: 'p1' }] });
    expect(one).not.toHaveProperty('personId');
    expect(withOneMore(one)).toBe(one);
    const two = withOneMore({ ...one, person: 'Paul' });
    expect(peopleIn({ ...two, person: 'Zoé' }).map(({ name }) => name)).toEqual([
      'Marie Dubois',
      'Paul',
      'Zoé',
    ]);
    expect(withoutOther(two, 0).others).toEqual([{ name: 'Paul' }]);
    expect(withoutOther(withoutOther(two, 0), 0)).not.toHaveProperty('others');
  });

  it('are for what happens among several', () => {
    expect(ACTION_KINDS.filter(mayHaveSeveral)).toEqual(['meeting', 'visit', 'event']);
  });
});

describe('what came of it', () => {
  it('is asked where they were spoken to, or moved themselves', () => {
    expect(mayHaveResult(draft())).toBe(true);
    expect(mayHaveResult(draft({ reach: 'voicemail' }))).toBe(false);
    expect(mayHaveResult(draft({ reach: 'voicemail', by: 'them' }))).toBe(true);
    expect(mayHaveResult(draft({ kind: 'message' }))).toBe(false);
    expect(mayHaveResult(draft({ kind: 'message', by: 'them' }))).toBe(true);
  });

  it('counts only there', () => {
    expect(action({ result: 'need' }).result).toBe('need');
    expect(action({ result: 'need', reach: 'voicemail' })).not.toHaveProperty('result');
  });
});

describe('the action of a draft', () => {
  it('was done now, unless the draft says when', () => {
    expect(action()).toMatchObject({ on: '2026-11-23', time: '12:00', zone: 'Europe/Paris' });
    expect(action({ on: '2026-11-20', time: '09:15' })).toMatchObject({
      on: '2026-11-20',
      time: '09:15',
    });
    expect(action({ on: '2026-11-20' })).not.toHaveProperty('time');
  });

  it('holds what was written, without the spaces around it, and nothing empty', () => {
    expect(action({ next: ' call again ', due: '2026-12-01', note: ' n ' })).toMatchObject({
      next: { note: 'call again', due: '2026-12-01' },
      note: 'n',
    });
    for (const field of ['next', 'note', 'resolves']) expect(action()).not.toHaveProperty(field);
  });

  it('holds no outcome that does not fit: a message is no conversation', () => {
    expect(action({ kind: 'message' })).not.toHaveProperty('reach');
  });

  it('is valid, and becomes the same draft when it is edited', () => {
    const filled = draft({
      next: 'x',
      due: '2026-12-01',
      nextKind: 'visit',
      note: 'n',
      on: '2026-11-20',
      time: '09:00',
      by: 'them',
      result: 'referral',
      minutes: '45',
      event: 'Batimat',
    });
    const made = actionOf(filled, ids, NOW, NOON);
    expect(v.is(actionSchema, made)).toBe(true);
    expect(draftOf(made, () => 'Marie Dubois')).toEqual({ ...filled, personId: 'p1' });
    expect(draftOf(anAction({ people: [] }), () => 'Marie')).not.toHaveProperty('personId');
    expect(draftOf(anAction(), () => undefined)).not.toHaveProperty('personId');
  });
});

describe('local now', () => {
  it('has two digits for hours and minutes, and the calendar date', () => {
    expect(localNowAt(PARIS.calendar, at('2026-01-02T00:05+01:00'))).toEqual({
      date: '2026-01-02',
      time: '00:05',
      zone: 'Europe/Paris',
    });
  });
});
