import { chanceFrom } from '../practice/chance.ts';
import { BIG, BIG_SEED } from './bigRecord.ts';

/** What ten years of visits and of business are, beside the actions. */
export const BIG_VISITS = { sessions: 20_000, slices: 25, openings: 30_000, opportunities: 4_000 };

const TEN_YEARS_MS = 3_650 * 86_400_000;
const MINUTE_MS = 60_000;
const PURPOSES = ['watch', 'messages', 'prospects', 'invitations', 'publish'];
const STAGES = ['need', 'offer', 'won', 'lost', 'asleep'];

/** Invented visits with 500,000 slices, gates, extensions and business in ten years before `nowMs`. */
export function bigVisits(nowMs: number, counts = BIG_VISITS, seed = BIG_SEED) {
  const { among, below, isSo } = chanceFrom(seed);
  const startMs = nowMs - TEN_YEARS_MS;
  const at = (index: number, of: number) => startMs + Math.floor((index / of) * TEN_YEARS_MS);
  const sessions = Array.from({ length: counts.sessions }, (_, index) => {
    const id = `session-${index}`;
    const startedAt = at(index, counts.sessions);
    const slices = Array.from({ length: counts.slices }, (_one, part) => {
      const start = startedAt + (part * MINUTE_MS) / 2;
      return [start, start + 20_000, 20_000];
    });
    const session = {
      id,
      network: isSo(0.7) ? 'linkedin' : 'facebook',
      goal: { purpose: among(PURPOSES), words: 'Answer Anna' },
      plannedMs: 10 * MINUTE_MS,
      startedAt,
      spentMs: counts.slices * 20_000,
      lastAttendedAt: startedAt + 13 * MINUTE_MS,
      reached: 0,
      overtimes: [],
      outcome: among(['reached', 'partly', 'missed']),
      endedAt: startedAt + 13 * MINUTE_MS,
      ending: 'finished',
    };
    return { id, startedAt, session, slices };
  });
  const openings = Array.from({ length: counts.openings }, (_, index) => ({
    id: `opening-${index}`,
    network: 'linkedin',
    at: at(index, counts.openings),
    answer: isSo(0.3) ? 'left' : 'entered',
  }));
  const overtimes = Array.from({ length: 1_000 }, (_, index) => ({
    day: dayKey(at(index, 1_000)),
    overtimes: [{ atMs: at(index, 1_000), ms: 5 * MINUTE_MS, kind: 'beyond', reason: 'a client' }],
  }));
  const opportunities = Array.from({ length: counts.opportunities }, (_, index) => {
    const stage = among(STAGES);
    const isClosed = stage === 'won' || stage === 'lost';
    return {
      id: `opportunity-${index}`,
      person: `person-${Math.floor(below(BIG.people))}`,
      about: 'A roof',
      stage,
      value: Math.floor(below(20_000)),
      currency: 'EUR',
      openedOn: dayKey(at(index, counts.opportunities)),
      ...(isClosed && { closedOn: dayKey(at(index, counts.opportunities)) }),
      statedSource: among(['LinkedIn', 'A recommendation']),
      actions: [`action-${Math.floor((index / counts.opportunities) * BIG.actions)}`],
      updatedAt: 1,
    };
  });
  return { sessions, openings, overtimes, opportunities };
}

function dayKey(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}
