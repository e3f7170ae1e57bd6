import { describe, expect, it } from 'vitest';
import { inPassing } from '../../../utils/domain/acquaintance';
import { acquaintanceWords } from '../../../utils/i18n/acquaintanceWords';
import { anAction, NOW } from './helpers/actions';
import { daysAgo } from './helpers/people';

const spoke = (on: string, some = {}) => anAction({ kind: 'call', reach: 'spoke', on, ...some });

describe('what is told in passing', () => {
  it('is the last conversation, and the open step that is due first', () => {
    const last = spoke(daysAgo(30));
    const { next, ...rest } = inPassing([
      spoke(daysAgo(90), { next: { kind: 'call', due: daysAgo(-9), note: 'later' } }),
      last,
      anAction({ kind: 'call', reach: 'voicemail', on: daysAgo(2) }),
      spoke(daysAgo(50), { next: { kind: 'call', due: daysAgo(-2), note: 'the offer' } }),
      spoke(daysAgo(60), { next: { kind: 'call', note: 'some day' } }),
      spoke(daysAgo(70), { next: { kind: 'call', due: daysAgo(1), note: 'done', doneAt: 5 } }),
      spoke(daysAgo(1), { deletedAt: 5 }),
    ]);
    expect(rest.last).toBe(last);
    expect(next?.note).toBe('the offer');
    expect(inPassing([])).toEqual({ last: undefined, next: undefined });
  });

  it('is said in both languages, what bars the way first', () => {
    const passing = inPassing([
      spoke(daysAgo(70), { next: { kind: 'call', due: daysAgo(0), note: 'the offer' } }),
    ]);
    expect(acquaintanceWords({}, passing, NOW.date, 'en', 'en-GB')).toEqual([
      'Last conversation: call, 2 months ago',
      'Next step: the offer, today',
    ]);
    const barred = { doNotContact: { at: 1, why: 'demandé par elle' } };
    expect(acquaintanceWords(barred, inPassing([]), NOW.date, 'fr', 'fr-FR')).toEqual([
      'À ne pas contacter\u00a0: demandé par elle',
      "Aucun échange noté jusqu'ici",
    ]);
  });
});
