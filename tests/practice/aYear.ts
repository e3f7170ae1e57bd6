import { type Chance, chanceFrom } from './chance.ts';
import type { OwnRecords } from './ownRecord.ts';

/** Another one gives another year; whoever makes one prints it. */
export const YEAR_SEED = 20_261_122;

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const DAYS = 364;
/** The weeks, counted back from the last one, in which nobody was there. */
const HOLIDAYS = [15, 16, 17];

const NAMES = [
  'Marie Dubois',
  'Jonas Weber',
  'Inès Moreau',
  'Paul Keller',
  'Agnès Petit',
  'Sami Novak',
  'Chloé Rossi',
  'Hugo Garcia',
  'Vera Schmidt',
  'Loïc Leroy',
];
const GOALS = {
  messages: ['Answer Anna', 'Write to Paul about the roof'],
  prospects: ['Three architects in Lyon', 'Who builds schools'],
  watch: ['Prices of slate', 'News of the trade'],
  invitations: ['Answer invitations'],
  publish: ['The roof of the school'],
} as const;
const PURPOSES = Object.keys(GOALS) as (keyof typeof GOALS)[];
const REASONS = ['a client is waiting', 'a message half written', 'just looking'];
const SOURCES = ['LinkedIn', 'A recommendation', 'The fair of Lyon', 'They called'];

/**
 * A year of somebody up to `nowMs`, as the database keeps it: visits that grow fewer, calls that
 * grow more, a holiday, some business. The same each time for a seed and an instant.
 */
export function aYear(nowMs: number, seed = YEAR_SEED): OwnRecords {
  const chance = chanceFrom(seed);
  const days = Array.from({ length: DAYS }, (_, index) => DAYS - 1 - index);
  const working = days.filter((ago) => isWorking(nowMs - ago * DAY_MS, ago));
  const visits = working.flatMap((ago) => visitsOf(nowMs, ago, chance));
  const actions = working.flatMap((ago) => actionsOf(nowMs, ago, chance));
  return {
    people: NAMES.map((name, index) => ({
      id: `p${index}`,
      name,
      relation: index % 3 ? 'former-client' : 'prospect',
      phones: [{ raw: `06 12 34 56 0${index}` }],
      ...(index % 4 === 0 && { firstTouch: { source: 'linkedin', certainty: 'sure' } }),
      updatedAt: 1,
    })),
    actions,
    sessions: visits.map(({ session }) => session),
    openings: visits.flatMap(({ openings }) => openings),
    overtimes: working
      .filter(() => chance.isSo(0.12))
      .map((ago) => ({
        day: dayKey(nowMs - ago * DAY_MS),
        overtimes: [
          {
            atMs: nowMs - ago * DAY_MS,
            ms: 5 * MINUTE_MS,
            kind: 'beyond',
            ...(chance.isSo(0.8) && { reason: chance.among(REASONS) }),
          },
        ],
      })),
    opportunities: Array.from({ length: 26 }, (_, index) => opportunity(index, nowMs, chance)),
    weekNotes: [30, 90].map((ago) => ({
      week: mondayOf(nowMs - ago * DAY_MS),
      context: ago === 30 ? 'The fair of Lyon' : 'New prices',
      updatedAt: 1,
    })),
  };
}

function isWorking(atMs: number, ago: number): boolean {
  const weekday = new Date(atMs).getUTCDay();
  return weekday > 0 && weekday < 6 && !HOLIDAYS.includes(Math.floor(ago / 7));
}

function visitsOf(nowMs: number, ago: number, { among, below, isSo }: Chance) {
  // Four a day at the beginning, one or two in the end.
  const count = 1 + Math.floor(below(1 + (3 * ago) / DAYS));
  return Array.from({ length: count }, (_, index) => {
    const id = `s${ago}-${index}`;
    const startedAt = nowMs - ago * DAY_MS - (index + 1) * 45 * MINUTE_MS;
    const purpose = among(PURPOSES);
    const network = isSo(0.75) ? 'linkedin' : 'facebook';
    const slices = Array.from({ length: 1 + Math.floor(below(3)) }, (_one, part) => {
      const start = startedAt + part * 8 * MINUTE_MS;
      const ms = Math.round((1 + below(4 + (4 * ago) / DAYS)) * MINUTE_MS);
      return [start, start + ms, ms] as const;
    });
    const spentMs = slices.reduce((sum, [, , ms]) => sum + ms, 0);
    const endedAt = startedAt + 25 * MINUTE_MS;
    const left = isSo(0.4) ? [{ id: `l${id}`, network, at: startedAt - 1, answer: 'left' }] : [];
    return {
      openings: [...left, { id: `o${id}`, network, at: startedAt, answer: 'entered' }],
      session: {
        id,
        startedAt,
        session: {
          id,
          network,
          goal: { purpose, words: among(GOALS[purpose]) },
          plannedMs: 10 * MINUTE_MS,
          startedAt,
          spentMs,
          lastAttendedAt: endedAt,
          reached: 0,
          overtimes: [],
          ...(isSo(0.9) && { outcome: among(['reached', 'reached', 'partly', 'missed']) }),
          endedAt,
          ending: 'finished',
        },
        slices,
      },
    };
  });
}

function actionsOf(nowMs: number, ago: number, { among, below, isSo }: Chance) {
  const count = Math.floor(below(1.4 + (2 * (DAYS - ago)) / DAYS));
  return Array.from({ length: count }, (_, index) => {
    const loggedAt = nowMs - ago * DAY_MS - index * 20 * MINUTE_MS;
    const kind = among(['call', 'call', 'call', 'meeting', 'visit', 'message']);
    const reach = kind === 'call' ? among(['spoke', 'spoke', 'voicemail', 'no-answer']) : 'held';
    return {
      id: `a${ago}-${index}`,
      kind,
      by: isSo(0.8) ? 'me' : 'them',
      on: dayKey(loggedAt),
      time: '10:30',
      zone: 'Europe/Paris',
      people: [`p${Math.floor(below(NAMES.length))}`],
      ...(kind !== 'message' && { reach }),
      ...(isSo(0.3) && { minutes: 5 + Math.floor(below(40)) }),
      ...(isSo(0.12) && { result: among(['need', 'offer-asked', 'referral', 'nothing-now']) }),
      ...(isSo(0.35) && {
        next: {
          note: 'Call again',
          due: dayKey(loggedAt + 5 * DAY_MS),
          ...(isSo(0.7) && { doneAt: loggedAt + (3 + below(4)) * DAY_MS }),
        },
      }),
      loggedAt,
      updatedAt: loggedAt,
    };
  });
}

function opportunity(index: number, nowMs: number, { among, below, isSo }: Chance) {
  const openedMs = nowMs - (10 + Math.floor(below(DAYS - 40))) * DAY_MS;
  const stage = among(['need', 'offer', 'won', 'won', 'lost', 'asleep']);
  const isClosed = stage === 'won' || stage === 'lost';
  return {
    id: `b${index}`,
    person: `p${index % NAMES.length}`,
    about: 'A roof',
    stage,
    ...(isSo(0.8) && { value: 1_000 * (1 + Math.floor(below(20))), currency: 'EUR' }),
    openedOn: dayKey(openedMs),
    ...(isClosed && { closedOn: dayKey(Math.min(nowMs, openedMs + below(40) * DAY_MS)) }),
    ...(isSo(0.7) && { statedSource: among(SOURCES) }),
    actions: [],
    updatedAt: 1,
  };
}

function mondayOf(atMs: number): string {
  const weekday = (new Date(atMs).getUTCDay() + 6) % 7;
  return dayKey(atMs - weekday * DAY_MS);
}

function dayKey(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}
