import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { actionSchema } from '../../../utils/domain/action';
import { actionOf, draftOf } from '../../../utils/domain/draftAction';
import { anAction, NOW } from './helpers/actions';
import { action, draft, ids } from './helpers/drafts';
import { NOON } from './helpers/make';

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
