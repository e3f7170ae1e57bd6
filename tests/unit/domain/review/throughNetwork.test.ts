import { describe, expect, it } from 'vitest';
import { namesANetwork, throughNetwork } from '../../../../utils/domain/review/throughNetwork';
import { opportunitiesEn } from '../../../../utils/i18n/opportunities.en';
import { opportunitiesFr } from '../../../../utils/i18n/opportunities.fr';
import { sessionId } from '../helpers/make';
import { aBareAction, anOpportunity } from './records';

const met = (source: string) => ({ firstTouch: { source, certainty: 'sure' } });
const fromVisit = aBareAction('a1', { sessionId: sessionId('s1') });

const how = (
  some: Record<string, unknown>,
  personTouch?: Parameters<typeof throughNetwork>[1],
  actions = [aBareAction('a2')],
) => throughNetwork(anOpportunity('o1', some), personTouch, actions);

describe('the words that are proposed for what the client says', () => {
  it.each([opportunitiesEn, opportunitiesFr])(
    'name a network or none, as the review reads them',
    ({ statedExamples, contextExamples }) => {
      expect(statedExamples.filter(namesANetwork)).toEqual(['LinkedIn', 'Facebook']);
      expect(contextExamples.filter(namesANetwork)).toEqual([]);
    },
  );
});

describe('a contract through social networks', () => {
  it('is one strictly if online is both the first touch and what the client says', () => {
    expect(how({ ...met('linkedin'), statedSource: 'your posts on LinkedIn' })).toBe('strict');
    expect(how({ ...met('facebook'), statedSource: 'Les réseaux sociaux' })).toBe('strict');
  });

  it.each([
    ['the first touch alone', { ...met('facebook'), statedSource: 'my sister' }],
    ['the first touch, and the client did not say', met('linkedin')],
    ['the client’s word alone', { ...met('event'), statedSource: 'saw you on linked in' }],
    ['what else was going on', { ...met('event'), context: 'after a post on Facebook' }],
  ])('is one loosely by %s', (_what, some) => {
    expect(how(some)).toBe('loose');
  });

  it('is never one strictly by a name that is no first touch', () => {
    expect(how({ ...met('linkedin'), statedSource: 'Instagram' })).toBe('loose');
    expect(how({ ...met('event'), statedSource: 'Instagram' })).toBe('loose');
    expect(how({ ...met('event'), context: 'a post on X' })).toBe('loose');
  });

  it('is one loosely by an action that followed from a visit', () => {
    expect(how(met('referral'), undefined, [aBareAction('a2'), fromVisit])).toBe('loose');
  });

  it('takes the first touch from the person where it says none itself, and only there', () => {
    const touch = { source: 'linkedin', certainty: 'guessed' } as const;
    expect(how({ statedSource: 'LinkedIn' }, touch)).toBe('strict');
    expect(how(met('event'), touch)).toBe('none');
    expect(how({}, { source: 'event', certainty: 'sure', context: 'asked on Facebook' })).toBe(
      'loose',
    );
  });

  it('is none where online appears nowhere', () => {
    expect(how({ ...met('referral'), statedSource: 'my sister', context: 'a storm' })).toBe('none');
    expect(how({})).toBe('none');
  });
});

describe('words that name a network', () => {
  it.each([
    'LinkedIn',
    'via Facebook, I think',
    'a post on FB',
    'social media',
    'the social networks',
    'Réseaux sociaux',
    'un réseau social',
    'not my sister but rather someone on LinkedIn',
    'LinkedIn? No, my sister on Facebook',
    'Instagram',
    'an ad on Meta',
    'saw it on X',
    'vu sur X, je crois',
    'via X/Twitter',
    'through X.',
    'Twitter',
    'a video on YouTube',
    'TikTok',
    'XING',
    'Viadeo',
    'un message WhatsApp',
    'Threads',
    'Bluesky',
    'Mastodon',
    'Pinterest',
    'Snapchat',
    'an InMail',
    'Messenger',
    'par les réseaux',
    'grâce aux réseaux',
    'les médias sociaux',
    'en ligne sur les réseaux',
    'the socials',
    'my Linked-In page',
  ])('are "%s"', (words) => {
    expect(namesANetwork(words)).toBe(true);
  });

  it.each([
    '',
    'my sister',
    'not LinkedIn',
    'pas par les réseaux sociaux',
    'jamais sur Facebook',
    'without the social media',
    'a network of friends',
    'le réseau des artisans',
    'mon réseau',
    'my network',
    'a brand X tap',
    'on X-ray plates',
    'sur Xavier',
    'pas par les réseaux',
    'not on X',
    'never through Instagram',
    'sans WhatsApp',
    'a metal roof',
    'threaded pipes',
  ])('are not "%s"', (words) => {
    expect(namesANetwork(words)).toBe(false);
  });
});
