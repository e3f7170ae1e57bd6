import { describe, expect, it } from 'vitest';
import type { Reason } from '../../../utils/domain/whyNow';
import { listWords } from '../../../utils/i18n/listWords';
import { actionId, NOW } from '../domain/helpers/actions';
import { daysAgo } from '../domain/helpers/people';

/** A Monday. */
const TODAY = NOW.date;
const [en, fr] = [listWords('en', 'en-GB'), listWords('fr', 'fr-FR')];
const promised = (days: number, note: string): Reason => ({
  kind: 'promised',
  due: daysAgo(days),
  late: days,
  note,
  step: actionId('a1'),
});

describe('the reason in words', () => {
  it.each<[Reason, string, string]>([
    [
      promised(0, 'send the offer'),
      'promised for today: send the offer',
      "promis pour aujourd'hui : send the offer",
    ],
    [promised(1, 'call'), 'promised for yesterday: call', 'promis pour hier : call'],
    [promised(6, 'call'), 'promised for Tuesday: call', 'promis pour mardi : call'],
    [
      promised(20, 'call'),
      'promised for 3 November, 20 days ago: call',
      'promis pour le 3 novembre, il y a 20 jours : call',
    ],
    [
      { kind: 'overdue', days: 30, idealDays: 14, maxDays: 60 },
      '30 days without a word, instead of 14 days',
      'sans nouvelles depuis 30 jours, au lieu de 14 jours',
    ],
    [
      { kind: 'overdue', days: 2, idealDays: 1, maxDays: 1 },
      '2 days without a word, instead of 1 day',
      'sans nouvelles depuis 2 jours, au lieu de 1 jour',
    ],
    [
      { kind: 'overdue', days: 190, idealDays: 90, maxDays: 100 },
      '6 months without a word, instead of 2 months',
      'sans nouvelles depuis 6 mois, au lieu de 2 mois',
    ],
    [
      { kind: 'dormant', relation: 'former-client', months: 14 },
      'former client, no word for 14 months',
      'ancien client, sans nouvelles depuis 14 mois',
    ],
    [
      { kind: 'dormant', relation: 'former-client', months: 49 },
      'former client, no word for 4 years',
      'ancien client, sans nouvelles depuis 4 ans',
    ],
    [
      { kind: 'dormant', relation: 'former-client' },
      'former client, no word logged yet',
      'ancien client, aucun échange noté',
    ],
    [{ kind: 'dormant', relation: 'other' }, 'no word logged yet', 'aucun échange noté'],
    [{ kind: 'easy', relation: 'client' }, 'an easy one: client', 'un appel facile : client'],
    [
      { kind: 'easy', relation: 'other', days: 20 },
      'an easy one: last word 20 days ago',
      'un appel facile : dernier échange il y a 20 jours',
    ],
    [
      { kind: 'unexpected', relation: 'other', months: 8 },
      'an unexpected one: no word for 8 months',
      'un appel inattendu : sans nouvelles depuis 8 mois',
    ],
    [
      { kind: 'unexpected', relation: 'partner' },
      'an unexpected one: partner, no word logged yet',
      'un appel inattendu : partenaire, aucun échange noté',
    ],
  ])('%j', (reason, english, french) => {
    const spaced = (words: string) => words.replaceAll('\u00a0', ' ');
    expect(spaced(en.why({ reason }, TODAY))).toBe(english);
    expect(spaced(fr.why({ reason }, TODAY))).toBe(french);
    expect(fr.why({ reason }, TODAY)).not.toMatch(/[^\u00a0][:;?!]/);
  });

  it('tells of the first that it is easy, whatever else it is', () => {
    const easy = true as const;
    expect(en.why({ reason: promised(0, 'call'), easy }, TODAY)).toBe(
      'an easy one, promised for today: call',
    );
    expect(en.why({ reason: { kind: 'easy', relation: 'client' }, easy }, TODAY)).toBe(
      'an easy one: client',
    );
  });
});

describe('a plan in words', () => {
  const plan = { day: { each: 'week', weekday: 1 }, time: '10:00', about: 'the roof' } as never;
  const at = (isTomorrow: boolean) => ({ plan, on: TODAY, isTomorrow });

  it('says when, whom and what about', () => {
    expect(en.planned(at(false), 'Marie Dubois')).toBe('10:00: call Marie Dubois about the roof');
    expect(en.planned(at(true), 'Marie')).toBe('Tomorrow 10:00: call Marie about the roof');
    expect(fr.planned(at(true), 'Marie')).toBe('Demain 10:00\u00a0: appeler Marie (the roof)');
    expect(listWords('en', 'en-US').planned(at(false), 'Ann')).toMatch(/^10:00\sAM: call Ann/);
  });

  it('does with what there is', () => {
    expect(en.call({ about: '' }, 'Marie')).toBe('call Marie');
    expect(en.call({ about: 'the roof' }, '')).toBe('the roof');
  });
});
