import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noList } from '../../../utils/domain/keptList';
import { listedPick, nothingListed, readListed, withoutPick } from '../../../utils/domain/listed';
import type { TodaysPick } from '../../../utils/domain/todaysList';
import { actionId, NOW, personId } from './helpers/actions';
import { aPerson } from './helpers/people';
import { holds, SEED } from './helpers/seed';

const pick = (some: Partial<TodaysPick> = {}): TodaysPick => ({
  person: personId('p1'),
  reason: { kind: 'dormant', relation: 'former-client', months: 14 },
  ...some,
});

describe('what is shown of a pick', () => {
  it('is the name, the words, and the ways to reach them', () => {
    const person = aPerson('p1', {
      relation: 'former-client',
      emails: ['marie@example.org', 'other@example.org'],
      phones: [{ raw: 'call the desk' }, { raw: '06 12 34 56 78', e164: '+33612345678' }],
    });
    expect(listedPick(pick({ needsConsent: true }), person, 'no word for long')).toEqual({
      person: 'p1',
      name: 'Person p1',
      why: 'no word for long',
      relation: 'former-client',
      phone: { href: 'tel:+33612345678', text: '06 12 34 56 78' },
      email: 'marie@example.org',
      needsConsent: true,
    });
  });

  it('names the promise that a call will carry out', () => {
    const reason = { kind: 'promised', due: NOW.date, late: 0, note: 'x', step: actionId('a7') };
    const shown = listedPick(
      pick({ reason, easy: true } as Partial<TodaysPick>),
      aPerson('p1'),
      'w',
    );
    expect(shown).toEqual({ person: 'p1', name: 'Person p1', why: 'w', easy: true, step: 'a7' });
  });
});

describe('what was kept of the list', () => {
  const picks = [listedPick(pick(), aPerson('p1'), 'w')];
  const listed = { kept: noList, language: 'fr' as const, isAnybodyKnown: true, picks };

  it('comes back as it was written', () => {
    expect(readListed(JSON.parse(JSON.stringify(listed)))).toEqual(listed);
    expect(withoutPick(listed, personId('p1')).picks).toEqual([]);
    expect(withoutPick(listed, personId('p2'))).toEqual(listed);
  });

  it('never leads elsewhere than to a phone', () => {
    const bad = { ...picks[0], phone: { href: 'javascript:alert(1)', text: 'x' } };
    expect(readListed({ ...listed, picks: [bad] }).picks).toEqual([]);
  });

  it(`is read from whatever lies there (seed ${SEED})`, () => {
    expect(readListed(undefined)).toEqual(nothingListed);
    holds(
      fc.property(fc.jsonValue(), (json) => {
        expect(readListed(json).picks.length).toBeGreaterThanOrEqual(0);
        expect(readListed({ ...listed, picks: json, kept: json }).language).toBe('fr');
      }),
    );
  });
});
