import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ACTION_KINDS } from '../../../utils/domain/action';
import {
  emptyDraft,
  isEmptyDraft,
  logDraftSchema,
  mayHaveResult,
  mayHaveSeveral,
  peopleIn,
  readDraft,
  typedSince,
  withKind,
  withOneMore,
  withoutOther,
  withPerson,
} from '../../../utils/domain/logDraft';
import { personId } from './helpers/actions';
import { action, draft } from './helpers/drafts';
import { holds, SEED } from './helpers/seed';

describe('a draft that is logged', () => {
  it('leaves nothing, whatever it said', () => {
    const said = { ...draft({ person: 'Anna', note: 'The roof' }), others: [{ name: 'Paul' }] };
    expect(typedSince(structuredClone(said), said)).toEqual(emptyDraft);
  });

  it('leaves what was typed meanwhile', () => {
    const logged = draft({ person: 'Anna', next: 'Send' });
    const now = { ...logged, next: 'Send the quote', person: 'Anna' };
    expect(typedSince(now, logged)).toEqual({ ...emptyDraft, next: 'Send the quote' });
  });
});

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
