import { describe, expect, it } from 'vitest';
import { gatesOf, goalsOf } from '../../../../utils/domain/review/visits';
import type { Session } from '../../../../utils/domain/session';
import { HOUR_MS } from '../../../../utils/domain/time';
import { NOON } from '../helpers/make';
import { anOpening, arranged, aVisit } from './records';

const bounds = { startMs: NOON, endMs: NOON + HOUR_MS };

describe('the gates of a period', () => {
  it('are those that were shown in it; the first instant belongs to it, the last does not', () => {
    const record = arranged({
      openings: [
        anOpening('g4', NOON + HOUR_MS, 'left'),
        anOpening('g3', NOON + HOUR_MS - 1, 'left'),
        anOpening('g2', NOON + 5, 'entered'),
        anOpening('g1', NOON, 'left'),
        anOpening('g0', NOON - 1, 'left'),
      ],
    });
    const { shown, dismissed, share } = gatesOf(record, bounds);
    expect(shown).toEqual({ count: 3, from: { openings: ['g1', 'g2', 'g3'] } });
    expect(dismissed).toEqual({ count: 2, from: { openings: ['g1', 'g3'] } });
    expect(share.share).toBeCloseTo(2 / 3, 12);
  });

  it('may be none, of which there is no share', () => {
    expect(gatesOf(arranged(), bounds).share).toEqual({
      part: 0,
      whole: 0,
      share: undefined,
      interval: { low: 0, high: 1 },
    });
  });
});

describe('the goals of a period', () => {
  const visit = (id: string, some: Partial<Session>) => aVisit(id, NOON, 5, some);
  const { endedAt: _running, ...running } = visit('s7', {}).session ?? {};
  const goals = goalsOf(
    arranged({
      sessions: [
        visit('s1', { outcome: 'reached' }),
        visit('s2', { outcome: 'reached', network: 'facebook' }),
        visit('s3', { outcome: 'partly' }),
        visit('s4', { outcome: 'missed', goal: { purpose: 'own-1', words: 'my own' } }),
        visit('s5', {}),
        aVisit('s6', NOON - 1, 5, { outcome: 'reached' }),
        { ...visit('s7', {}), session: running as Session },
        { ...visit('s8', {}), session: undefined },
      ],
    }),
    bounds,
  );

  it('are those of visits that began in it and are over', () => {
    expect(goals).toMatchObject({
      visits: { count: 5 },
      reached: { count: 2, from: { sessions: ['s1', 's2'] } },
      partly: { from: { sessions: ['s3'] } },
      missed: { from: { sessions: ['s4'] } },
      unanswered: { from: { sessions: ['s5'] } },
      share: { part: 2, whole: 4 },
    });
  });

  it('are told by purpose and by network', () => {
    const told = ({ key, visits, reached }: (typeof goals.byNetwork | typeof goals.byPurpose)[0]) =>
      [key, visits.count, reached.count] as const;
    expect(goals.byPurpose.map(told)).toEqual([
      ['messages', 4, 2],
      ['own-1', 1, 0],
    ]);
    expect(goals.byNetwork.map(told)).toEqual([
      ['linkedin', 4, 1],
      ['facebook', 1, 1],
    ]);
  });
});
