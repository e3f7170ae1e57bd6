import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../utils/domain/calendar';
import { emptyLine, type Rhythm } from '../../../../utils/domain/editorial/editorialLine';
import type { Post } from '../../../../utils/domain/editorial/post';
import { postReviewOf } from '../../../../utils/domain/editorial/postReview';
import { daysOf } from '../../../../utils/domain/review/period';
import { holds } from '../helpers/seed';
import { aLine, messageId, postId } from './someLines';

/** A Wednesday. */
const TODAY = '2026-11-25';
const line = aLine();
const november = { from: '2026-11-01', to: '2026-11-30' };

function aPost(on: string, message?: string, some: Partial<Post> = {}): Post {
  return {
    id: postId(`${on} ${message}`),
    on,
    network: 'linkedin',
    ...(message && { message: messageId(message) }),
    answers: {},
    updatedAt: 1,
    ...some,
  };
}

const posts = [
  aPost('2026-10-31', 'm1'),
  aPost('2026-11-01', 'm1'),
  aPost('2026-11-09', 'm1'),
  aPost('2026-11-15'),
  aPost('2026-11-16', 'gone'),
  aPost('2026-11-24', 'm1'),
  aPost('2026-11-10', 'm2', { deletedAt: 2 }),
  aPost('2026-11-26', 'm2'),
];
const review = postReviewOf(posts, line, november, TODAY);

describe('the review of the line', () => {
  it('counts posts by message, those without and those of former ones', () => {
    expect(review.total).toBe(5);
    expect(review.byMessage.map(({ message, posts: count }) => [message.id, count])).toEqual([
      ['m1', 3],
      ['m2', 0],
    ]);
    expect([review.former, review.without]).toEqual([1, 1]);
  });

  it('sets whole weeks that are over beside the plan', () => {
    const weeks = [
      { period: { from: '2026-11-02', to: '2026-11-08' }, posts: 0 },
      { period: { from: '2026-11-09', to: '2026-11-15' }, posts: 2 },
      { period: { from: '2026-11-16', to: '2026-11-22' }, posts: 1 },
    ];
    expect(review.weeks).toEqual(weeks);
    expect(review.outsideWeeks).toBe(2);
    expect(review.rhythm).toEqual({ planned: 2, per: 'week', spans: weeks, asPlanned: 1 });
  });

  it('says nothing of a plan for weeks before it, or where there is none', () => {
    const since = (date: string, per: Rhythm['per'] = 'week') =>
      postReviewOf(posts, { ...line, rhythm: { posts: 2, per, since: date } }, november, TODAY);
    expect(since('2026-11-10').rhythm?.spans.map(({ period }) => period.from)).toEqual([
      '2026-11-16',
    ]);
    expect(since('2026-11-17')).not.toHaveProperty('rhythm');
    expect(since('2026-01-01', 'month')).not.toHaveProperty('rhythm');
    expect(postReviewOf(posts, emptyLine, november, TODAY)).not.toHaveProperty('rhythm');
  });

  it('sets calendar months beside a plan by month', () => {
    const rhythm = { posts: 1, per: 'month' } as const;
    const autumn = { from: '2026-09-02', to: TODAY };
    expect(postReviewOf(posts, { ...line, rhythm }, autumn, TODAY).rhythm).toEqual({
      planned: 1,
      per: 'month',
      spans: [{ period: { from: '2026-10-01', to: '2026-10-31' }, posts: 1 }],
      asPlanned: 1,
    });
  });

  it('names a message without a post for weeks, as of the end of the period', () => {
    expect(review.resting).toEqual([{ message: line.messages[1], weeks: 46 }]);
    const early = postReviewOf(posts, line, { from: '2026-01-01', to: '2026-10-31' }, TODAY);
    expect(early.resting.map(({ message }) => message.id)).toEqual(['m2']);
    const later = { from: '2026-11-01', to: '2026-12-10' };
    expect(postReviewOf(posts, line, later, '2027-01-05', 2).resting).toEqual([
      { message: line.messages[0], weeks: 2, lastOn: '2026-11-24' },
      { message: line.messages[1], weeks: 2, lastOn: '2026-11-26' },
    ]);
  });

  it('does not name a message that is new, nor any before the first post', () => {
    const messages = [{ id: messageId('new'), words: 'New', since: '2026-11-01' }];
    expect(postReviewOf(posts, { messages }, november, TODAY).resting).toEqual([]);
    expect(postReviewOf(posts, { messages }, november, TODAY, 3).resting).toHaveLength(1);
    const said = [{ id: messageId('said'), words: 'Of a policy' }];
    expect(postReviewOf([], { messages: said }, november, TODAY).resting).toEqual([]);
    expect(postReviewOf([aPost('2026-10-27')], { messages: said }, november, TODAY)).toMatchObject({
      resting: [{ weeks: 4 }],
    });
  });
});

describe('the review of any posts', () => {
  const date = fc.integer({ min: -200, max: 60 }).map((days) => addDays(TODAY, days));
  const somePosts = fc.array(
    fc
      .tuple(date, fc.constantFrom(undefined, 'm1', 'm2', 'gone'), fc.boolean())
      .map(([on, message, isGone]) => aPost(on, message, isGone ? { deletedAt: 2 } : {})),
    { maxLength: 40 },
  );
  const somePeriod = fc.tuple(date, fc.nat(150)).map(([from, days]) => {
    return { from, to: addDays(from, days) };
  });
  const someLine = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('week' as const, 'month' as const))
    .map(([count, per]) => {
      // Of the second it is not known since when it is there.
      const messages = aLine().messages.map(({ since, ...rest }, nth) => {
        return nth === 0 ? { ...rest, since } : rest;
      });
      return aLine({ messages, rhythm: { posts: count, per, since: '2026-09-01' } });
    });

  it('adds up, and is the same in whichever order they come', () => {
    const shuffled = somePosts.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    holds(
      fc.property(shuffled, somePeriod, someLine, ([all, other], period, some) => {
        const one = postReviewOf(all, some, period, TODAY);
        expect(postReviewOf(other, some, period, TODAY)).toEqual(one);
        const sum = (counts: readonly { posts: number }[]) =>
          counts.reduce((total, count) => total + count.posts, 0);
        const expected = all.filter(
          ({ on, deletedAt }) => !deletedAt && on >= period.from && on <= period.to && on <= TODAY,
        );
        expect(one.total).toBe(expected.length);
        expect(sum(one.byMessage) + one.former + one.without).toBe(one.total);
        expect(sum(one.weeks) + one.outsideWeeks).toBe(one.total);
        expect(one.outsideWeeks).toBeGreaterThanOrEqual(0);
      }),
      300,
    );
  });

  it('has only whole weeks that are over, and rests no message that was used since', () => {
    holds(
      fc.property(somePosts, somePeriod, someLine, (all, period, some) => {
        const { weeks, rhythm, resting } = postReviewOf(all, some, period, TODAY);
        for (const week of weeks) expect(daysOf(week.period)).toBe(7);
        for (const { period: span } of [...weeks, ...(rhythm?.spans ?? [])]) {
          expect(span.to < TODAY && span.from >= period.from && span.to <= period.to).toBe(true);
        }
        for (const span of rhythm?.spans ?? []) expect(span.period.from >= '2026-09-01').toBe(true);
        const end = period.to < TODAY ? period.to : TODAY;
        for (const { message, weeks: count } of resting) {
          const recent = all.filter(
            ({ on, deletedAt, message: of }) =>
              !deletedAt && of === message.id && on <= end && on > addDays(end, -7 * count),
          );
          expect(recent).toEqual([]);
        }
      }),
      300,
    );
  });
});
