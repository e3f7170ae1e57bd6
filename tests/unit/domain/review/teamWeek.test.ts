import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../utils/domain/calendar';
import { figuresOf } from '../../../../utils/domain/review/figures';
import { periodAround } from '../../../../utils/domain/review/period';
import {
  LARGEST_TEAM_WEEK,
  readTeamWeek,
  sumTeamWeeks,
  type TeamWeek,
  teamWeekOf,
  writeTeamWeek,
} from '../../../../utils/domain/review/teamWeek';
import { anAction } from '../helpers/actions';
import { holds } from '../helpers/seed';
import { anOpportunity, arranged, aVisit, parisAt } from './records';

const week = periodAround('week', '2026-11-23');
const figures = figuresOf(
  arranged({
    sessions: [aVisit('s1', parisAt('2026-11-24'), 100, { outcome: 'reached' })],
    actions: [anAction({ minutes: 30, note: 'Marie Dubois wants a roof' })],
    opportunities: [anOpportunity('o1', { statedSource: 'her sister' })],
  }),
  week,
  '2026-11-29',
);
const file = teamWeekOf(figures);
const changed = (some: Record<string, unknown>) => JSON.stringify({ ...file, ...some });

describe('the week for a team', () => {
  it('is counts and hours, and not one word', () => {
    expect(file).toEqual({
      format: 'rappel-team-week',
      version: 1,
      week: '2026-11-23',
      onlineHours: 1.67,
      realWorldHours: 0.5,
      attempts: 1,
      conversations: 1,
      needs: 1,
      offers: 0,
      won: 0,
      stepsDue: 0,
      stepsKept: 0,
      gatesShown: 0,
      gatesDismissed: 0,
      visits: 1,
      goalsReached: 1,
      overtimeHours: 0,
    } satisfies TeamWeek);
  });

  it('is a whole week, and nothing else', () => {
    const month = figuresOf(arranged(), periodAround('month', '2026-11-23'), '2026-11-29');
    expect(() => teamWeekOf(month)).toThrow('whole weeks');
    const fromTuesday = figuresOf(
      arranged(),
      { from: '2026-11-24', to: '2026-11-30' },
      '2026-12-01',
    );
    expect(() => teamWeekOf(fromTuesday)).toThrow();
  });

  it('is read back as it was written', () => {
    expect(readTeamWeek(writeTeamWeek(file))).toEqual({ ok: true, week: file });
  });

  it.each([
    ['more', 'a name', changed({ name: 'Marie' })],
    ['more', 'an empty list of people', changed({ people: [] })],
    [
      'more',
      'a note under a key of the language',
      `{"__proto__": "Marie", ${changed({}).slice(1)}`,
    ],
    ['damaged', 'words in place of a count', changed({ won: 'Marie' })],
    ['damaged', 'a count with words in its digits', changed({ onlineHours: 1.234_567_89 })],
    ['damaged', 'part of a conversation', changed({ conversations: 1.5 })],
    ['damaged', 'less than nothing', changed({ attempts: -1 })],
    ['damaged', 'a Tuesday', changed({ week: '2026-11-24' })],
    ['damaged', 'no such day', changed({ week: '2026-02-31' })],
    ['damaged', 'words in place of the date', changed({ week: 'Marie' })],
    ['damaged', 'words beside the date', changed({ week: '2026-11-23 Marie' })],
    ['damaged', 'a count missing', changed({ won: undefined })],
    ['newer', 'a later version', changed({ version: 2, name: 'Marie' })],
    ['foreign', 'another format', changed({ format: 'rappel-backup' })],
    ['foreign', 'a list', '[]'],
    ['foreign', 'null', 'null'],
    ['foreign', 'no JSON', 'week,hours'],
    ['foreign', 'a large file', changed({}).padEnd(LARGEST_TEAM_WEEK + 1)],
  ])('is refused as %s with %s', (why, _what, text) => {
    expect(readTeamWeek(text)).toEqual({ ok: false, why });
  });

  it('never throws, whatever is opened', () => {
    holds(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readTeamWeek(text).ok).toBe(false);
      }),
      500,
    );
  });
});

describe('several of them', () => {
  const count = fc.nat(100);
  const some = fc
    .record({
      conversations: count,
      hundredths: fc.nat(9_999),
      weeks: fc.integer({ min: 0, max: 2 }),
    })
    .map(({ conversations, hundredths, weeks }): TeamWeek => {
      const { from } = periodAround('week', addDays('2026-11-23', -7 * weeks));
      return { ...file, week: from, conversations, onlineHours: hundredths / 100 };
    });

  it('are a team’s weeks, the latest first', () => {
    const before = { ...file, week: '2026-11-16', conversations: 4 };
    const other = { ...file, conversations: 2, onlineHours: 0.33 };
    expect(sumTeamWeeks([before, file, other])).toMatchObject([
      { week: '2026-11-23', people: 2, alike: 0, conversations: 3, onlineHours: 2 },
      { week: '2026-11-16', people: 1, conversations: 4 },
    ]);
  });

  it('says so when one may have been opened twice', () => {
    expect(sumTeamWeeks([file, { ...file }])).toMatchObject([{ people: 2, alike: 1 }]);
  });

  it('add up to the same in any order', () => {
    holds(
      fc.property(fc.array(some), (files) => {
        const sums = sumTeamWeeks(files);
        expect(sumTeamWeeks(files.toReversed())).toEqual(sums);
        const people = sums.reduce((sum, one) => sum + one.people, 0);
        const conversations = sums.reduce((sum, one) => sum + one.conversations, 0);
        expect(people).toBe(files.length);
        expect(conversations).toBe(files.reduce((sum, one) => sum + one.conversations, 0));
      }),
    );
  });
});
