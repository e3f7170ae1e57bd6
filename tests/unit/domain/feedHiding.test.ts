import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  FEED_WAIT_MS,
  feedHelpOffSince,
  HIDING_DEFAULTS,
  hiddenParts,
  hidingChoicesSchema,
  hidingSchema,
  PARTS,
  withShown,
} from '../../../utils/domain/feedHiding';
import { PURPOSES } from '../../../utils/domain/purposes';
import { holds } from './helpers/seed';

describe('the parts that are hidden', () => {
  it('are all by default, before anybody entered and for a goal that needs none', () => {
    expect(hiddenParts(HIDING_DEFAULTS, {})).toEqual(PARTS);
    expect(hiddenParts(HIDING_DEFAULTS, { purpose: 'prospects' })).toEqual(PARTS);
    expect(hiddenParts(HIDING_DEFAULTS, { purpose: 'own-a' })).toEqual(PARTS);
  });

  it('are not those that the goal needs', () => {
    expect(hiddenParts(HIDING_DEFAULTS, { purpose: 'watch' })).toEqual(['counts']);
    expect(hiddenParts(HIDING_DEFAULTS, { purpose: 'messages' })).not.toContain('counts');
    expect(hiddenParts(HIDING_DEFAULTS, { purpose: 'messages' })).toContain('feed');
  });

  it('are hidden always where the person said so, and never where they said that', () => {
    const choices = { ...HIDING_DEFAULTS, feed: 'always', news: 'never' } as const;
    expect(hiddenParts(choices, { purpose: 'watch' })).toEqual(['feed', 'counts']);
    expect(hiddenParts(choices, {})).not.toContain('news');
  });

  it('are shown for this session on request, even those that are always hidden', () => {
    const choices = { ...HIDING_DEFAULTS, feed: 'always' } as const;
    expect(hiddenParts(choices, { shown: withShown([], 'feed') })).not.toContain('feed');
    expect(withShown(withShown(['feed'], 'news'), 'feed')).toEqual(['feed', 'news']);
  });

  it('fall back to the default where the store holds something else', () => {
    expect(v.parse(hidingChoicesSchema, {})).toEqual(HIDING_DEFAULTS);
    expect(v.parse(hidingChoicesSchema, { feed: 'x', news: 'never' })).toEqual({
      ...HIDING_DEFAULTS,
      news: 'never',
    });
  });

  it('hang on their own choice alone, and more shown never hides more', () => {
    const choice = fc.constantFrom(...hidingSchema.options);
    const choices = fc.record({
      feed: choice,
      stories: choice,
      reels: choice,
      news: choice,
      counts: choice,
    });
    const purpose = fc.option(fc.constantFrom(...PURPOSES), { nil: undefined });
    holds(
      fc.property(choices, purpose, fc.subarray([...PARTS]), (chosen, goal, shown) => {
        const hidden = hiddenParts(chosen, { purpose: goal, shown });
        for (const part of PARTS) {
          const alone = hiddenParts(
            { ...HIDING_DEFAULTS, [part]: chosen[part] },
            { purpose: goal },
          );
          expect(hidden.includes(part)).toBe(alone.includes(part) && !shown.includes(part));
          if (chosen[part] === 'never') expect(hidden).not.toContain(part);
          if (chosen[part] === 'always' && !shown.includes(part)) expect(hidden).toContain(part);
        }
      }),
      300,
    );
  });
});

describe('help with the feed', () => {
  const look = { roots: ['#a', '#b'], matched: [], stoodMs: FEED_WAIT_MS, isGuest: false };
  const [today, before] = ['2026-11-23', '2026-11-20'];

  it('is off since the first day on which no root was found', () => {
    expect(feedHelpOffSince(undefined, look, today)).toBe(today);
    expect(feedHelpOffSince(before, look, today)).toBe(before);
  });

  it('is on again as soon as one is found, however early', () => {
    expect(feedHelpOffSince(before, { ...look, matched: ['#b'], stoodMs: 0 }, today)).toBe(
      undefined,
    );
  });

  it.each([
    ['a page that is still coming', { stoodMs: FEED_WAIT_MS - 1 }],
    ['a page that asks to sign in', { isGuest: true }],
    ['a network of which no root is known', { roots: [] }],
  ])('is not judged by %s', (_what, some) => {
    expect(feedHelpOffSince(undefined, { ...look, ...some }, today)).toBeUndefined();
    expect(feedHelpOffSince(before, { ...look, ...some }, today)).toBe(before);
  });

  it('is not put right by something else that was found', () => {
    expect(feedHelpOffSince(before, { ...look, matched: ['#news'] }, today)).toBe(before);
  });
});
