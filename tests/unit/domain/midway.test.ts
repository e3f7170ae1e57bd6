import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindsServing, midwayLine, type VisitSoFar } from '../../../utils/domain/midway';
import type { PageKind } from '../../../utils/domain/network';
import { PURPOSES } from '../../../utils/domain/purposes';
import { MINUTE_MS } from '../../../utils/domain/time';
import { holds } from './helpers/seed';

type Minutes = Partial<Record<PageKind, number>>;

function visit(minutes: Minutes, some: Partial<VisitSoFar> = {}): VisitSoFar {
  const msByKind = Object.fromEntries(
    Object.entries(minutes).map(([kind, each]) => [kind, each * MINUTE_MS]),
  );
  const spentMs = 6 * MINUTE_MS;
  return { purpose: 'messages', plannedMs: 2 * spentMs, spentMs, msByKind, said: false, ...some };
}

describe('the line midway', () => {
  it('says where the time went, and what the goal got', () => {
    expect(midwayLine(visit({ feed: 6 }))).toEqual({ kind: 'feed', minutes: 6, servedMinutes: 0 });
  });

  it('names the kind with most time elsewhere, and counts whole minutes', () => {
    expect(midwayLine(visit({ search: 1.5, feed: 4.9, messaging: 1.9 }))).toEqual({
      kind: 'feed',
      minutes: 4,
      servedMinutes: 1,
    });
  });

  it.each<[string, Minutes, Partial<VisitSoFar>]>([
    ['before the middle', { feed: 6 }, { spentMs: 6 * MINUTE_MS - 1 }],
    ['once the time is up', { feed: 6 }, { spentMs: 12 * MINUTE_MS }],
    ['a second time', { feed: 6 }, { said: true }],
    ['for less than three minutes', { feed: 2.99 }, {}],
    ['when a third served', { feed: 4, messaging: 2 }, {}],
    ['of settings and help', { excluded: 6 }, {}],
    ['when no kind has a minute', { feed: 0.9, search: 0.9, other: 0.9, company: 0.9 }, {}],
    ['of nothing', {}, {}],
    ['for a purpose of which nothing is known', { feed: 6 }, { purpose: 'other' }],
    ['for a purpose of one’s own', { feed: 6 }, { purpose: 'own-a' }],
    ['when the feed is the goal', { feed: 6 }, { purpose: 'watch' }],
    ['of a post that may be written on the feed', { feed: 6 }, { purpose: 'publish' }],
  ])('is not said %s', (_when, minutes, some) => {
    expect(midwayLine(visit(minutes, some))).toBeUndefined();
  });

  it('is said at exactly three minutes, and just below a third', () => {
    expect(midwayLine(visit({ feed: 3 }))).toBeDefined();
    expect(midwayLine(visit({ feed: 4, messaging: 1.99 }))).toBeDefined();
  });

  it('knows pages for each purpose but the one that is none', () => {
    const unknown = PURPOSES.filter((purpose) => !kindsServing(purpose)?.length);
    expect(unknown).toEqual(['other']);
  });

  const kinds = [
    'feed',
    'profile',
    'invitations',
    'messaging',
    'search',
    'composer',
    'company',
    'excluded',
    'other',
  ] as const satisfies readonly PageKind[];
  const ms = fc.integer({ min: 0, max: 8 * MINUTE_MS });
  const visits = fc.record({
    purpose: fc.constantFrom(...PURPOSES, 'own-a' as const),
    plannedMs: fc.integer({ min: 1, max: 20 * MINUTE_MS }),
    spentMs: fc.integer({ min: 0, max: 20 * MINUTE_MS }),
    msByKind: fc.dictionary(fc.constantFrom(...kinds), ms),
    said: fc.boolean(),
  });

  it('is true wherever it is said', () => {
    let lines = 0;
    holds(
      fc.property(visits, (so: VisitSoFar) => {
        const line = midwayLine(so);
        if (!line) return;
        lines++;
        const serving = kindsServing(so.purpose) ?? [];
        const told = kinds.filter((kind) => kind !== 'excluded');
        const total = told.reduce((sum, kind) => sum + (so.msByKind[kind] ?? 0), 0);
        const served = serving.reduce((sum, kind) => sum + (so.msByKind[kind] ?? 0), 0);
        expect(serving).not.toContain(line.kind);
        expect(served).toBeLessThan(total / 3);
        expect(total - served).toBeGreaterThanOrEqual(3 * MINUTE_MS);
        expect(line.minutes * MINUTE_MS).toBeLessThanOrEqual(so.msByKind[line.kind] ?? 0);
        expect(line.minutes).toBeGreaterThanOrEqual(1);
        expect(so.spentMs).toBeLessThan(so.plannedMs);
        expect(so.spentMs).toBeGreaterThanOrEqual(so.plannedMs / 2);
        expect(so.said).toBe(false);
      }),
      2_000,
    );
    expect(lines).toBeGreaterThan(20);
  });

  it('is never brought about by more time for the goal', () => {
    holds(
      fc.property(visits, ms, (so: VisitSoFar, more) => {
        const [first] = kindsServing(so.purpose) ?? [];
        if (!first || midwayLine(so)) return;
        const msByKind = { ...so.msByKind, [first]: (so.msByKind[first] ?? 0) + more };
        expect(midwayLine({ ...so, msByKind })).toBeUndefined();
      }),
      500,
    );
  });
});
