import fc from 'fast-check';
import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type Period, periodAround } from '../../../../utils/domain/review/period';
import type { Review } from '../../../../utils/domain/review/review';
import { readSettings } from '../../../../utils/domain/settings';
import type { Interval } from '../../../../utils/domain/statistics/interval';
import { MINUTE_MS } from '../../../../utils/domain/time';
import { textsOf } from '../../../../utils/i18n/index';
import { unguarded } from '../../../../utils/interchange/formulaGuard';
import { figuresFile, figuresTable } from '../../../../utils/interchange/out/figures';
import { limitCell, rounded } from '../../../../utils/interchange/out/review/figureRows';
import { anAction } from '../../domain/helpers/actions';
import { aPerson } from '../../domain/helpers/people';
import { holds } from '../../domain/helpers/seed';
import { aReview, WEEK } from '../../domain/review/aReview';
import { anOpening, anOpportunity, aVisit, parisAt } from '../../domain/review/records';
import { someSources } from '../../domain/review/someRecords';

const QUARTER = periodAround('quarter', WEEK.to);
const settings = readSettings({ currency: 'CHF', purposes: [{ id: 'own-1', name: 'Fairs' }] });
const english = { texts: textsOf('en', ['en-GB']), settings };
const french = { texts: textsOf('fr', ['fr-FR']), settings };

const review = aReview(
  {
    sessions: [
      aVisit('s1', parisAt('2026-11-24'), 50, {
        outcome: 'reached',
        goal: { purpose: 'own-1', words: 'write to Marie Dubois' },
      }),
      aVisit('s2', parisAt('2026-11-25'), 25),
    ],
    openings: [anOpening('g1', parisAt('2026-11-25'), 'left')],
    overtimes: [
      {
        day: '2026-11-24',
        overtimes: [
          { atMs: 1, ms: 5 * MINUTE_MS, kind: 'beyond', reason: '=an answer; was due' },
          { atMs: 2, ms: 5 * MINUTE_MS, kind: 'beyond' },
        ],
      },
    ],
    actions: [anAction({ on: '2026-11-24', minutes: 30, note: 'Marie Dubois wants a roof' })],
    people: [aPerson('p1', { name: 'Marie Dubois' })],
    opportunities: [
      anOpportunity('o1', {
        stage: 'won',
        value: 1_500.5,
        currency: 'EUR',
        openedOn: '2026-11-23',
        closedOn: '2026-11-26',
        statedSource: 'her sister Anne',
      }),
    ],
  },
  {
    weekNotes: [{ week: '2026-11-23', context: 'the "Batimat" fair', updatedAt: 1 }],
    hourlyRate: 80,
  },
);

/** As another reader has it; the writer is ours. */
const read = (text: unknown, delimiter: ';' | ',') =>
  parse<string[]>(String(text).replace(/^\uFEFF/, ''), { delimiter, newline: '\r\n' }).data.slice(
    0,
    -1,
  );
const cellsOf = (rows: readonly string[][], figure: string, part = '', from = '2026-11-23') =>
  rows.find((row) => row[0] === figure && row[1] === part && row[6] === from)?.slice(2);

describe('the file of all figures', () => {
  it('is named by its period', () => {
    const { fileName, mime } = figuresFile(review, english);
    expect([fileName, mime]).toEqual([
      'rappel-review-2026-11-23-2026-11-29.csv',
      'text/csv;charset=utf-8',
    ]);
  });

  it('for English spreadsheets is read back', () => {
    const { content } = figuresFile(review, english);
    expect(String(content).startsWith('\uFEFF')).toBe(true);
    const [header, ...rows] = read(content, ',');
    expect(header).toEqual([
      'Figure',
      'Part',
      'Value',
      'Unit',
      'Lower limit (95%)',
      'Upper limit (95%)',
      'Period from',
      'Period until',
    ]);
    const days = ['2026-11-23', '2026-11-29'];
    expect(cellsOf(rows, 'Minutes online per conversation')).toEqual([
      '75',
      'min',
      '',
      '',
      ...days,
    ]);
    expect(cellsOf(rows, 'Time online', 'LinkedIn')).toEqual(['75', 'min', '', '', ...days]);
    expect(cellsOf(rows, 'Time online', 'Fairs')).toEqual(['50', 'min', '', '', ...days]);
    expect(cellsOf(rows, 'Gates dismissed, of all')).toEqual(['100', '%', '20.65', '100', ...days]);
    expect(cellsOf(rows, 'Time beyond the budget', "'=an answer; was due")?.[0]).toBe('5');
    expect(cellsOf(rows, 'Value of the contracts', 'all')?.slice(0, 2)).toEqual(['1500.5', 'EUR']);
    expect(cellsOf(rows, 'Spent online', 'per contract')?.slice(0, 2)).toEqual(['1.25', 'h']);
    const spent = rows.filter(([figure, part]) => figure === 'Spent online' && part === 'all');
    expect(spent.map((row) => row.slice(2, 4))).toEqual([
      ['1.25', 'h'],
      ['100', 'CHF'],
    ]);
    expect(cellsOf(rows, 'What else was going on')).toEqual([
      'the "Batimat" fair',
      'text',
      '',
      '',
      ...days,
    ]);
    const by = 'Online against the real world, by contracts';
    const half = 'online credited with the least, at half of it';
    expect(cellsOf(rows, by, 'verdict')?.[0]).toBe('cannot tell yet');
    expect(cellsOf(rows, by, `${half}, real world: hours`)?.[0]).toBe('0.25');
    // Of one event, and that one not online, the ratio may be anything from 0 on.
    expect(cellsOf(rows, by, `${half}, online to the real world`)?.slice(0, 4)).toEqual([
      '0',
      'ratio',
      '0',
      '7.8',
    ]);
    expect(rows.filter(([, part]) => part === 'week')).toHaveLength(12 * 6);
  });

  it('for French ones has `;` and decimal commas, and the same numbers', () => {
    const rows = read(figuresFile(review, french).content, ';').slice(1);
    const others = read(figuresFile(review, english).content, ',').slice(1);
    expect(rows.find(([figure]) => figure === 'Montant des contrats')?.[2]).toBe('1500,5');
    const numbersOf = (row: readonly string[]) => [row[2], row[4], row[5]].map((cell = '') => cell);
    const isNumber = (cell: string) => /^[\d.,e+-]*$|^∞$/.test(cell);
    expect(rows).toHaveLength(others.length);
    rows.forEach((row, index) => {
      expect(row).toHaveLength(8);
      for (const [place, cell] of numbersOf(row).entries()) {
        if (isNumber(cell)) {
          expect(cell.replace(',', '.')).toBe(numbersOf(others[index] ?? [])[place]);
        }
      }
    });
    expect(rows[0]?.slice(6)).toEqual(['23/11/2026', '29/11/2026']);
  });

  it('names nobody, and has no goal, no note of an action and no source', () => {
    for (const place of [english, french]) {
      expect(figuresFile(review, place).content).not.toMatch(
        /Marie|Dubois|Anne|roof|\bp1\b|\bs1\b/,
      );
    }
  });

  it('holds weeks and their notes as far as the period and the twelve weeks up to its end', () => {
    const notes = ['2025-11-24', '2026-09-07', '2026-11-23', '2026-11-30'].map((week) => ({
      week,
      context: `said of ${week}`,
      updatedAt: 1,
    }));
    // A visit and an action of a year before, and silence ever since.
    const sources = {
      sessions: [aVisit('s0', parisAt('2025-11-25'), 30)],
      actions: [anAction({ on: '2025-11-26', loggedAt: parisAt('2025-11-26') })],
    };
    const later = '2026-12-02';
    const told = (period: Period) => {
      const { rows } = figuresTable(
        aReview(sources, { period, today: later, weekNotes: notes }),
        english,
      );
      const ofWeeks = rows.filter(([, part]) => part === 'week');
      const weeks = new Set(ofWeeks.map((row) => JSON.stringify(row[6])));
      return {
        said: rows.flatMap(([figure, , value]) =>
          figure === 'What else was going on' ? [value] : [],
        ),
        weeks: weeks.size,
        silences: rows.filter(([figure]) => String(figure).startsWith('Weeks in a row')).length,
      };
    };
    expect(told(WEEK)).toEqual({
      said: ['said of 2026-09-07', 'said of 2026-11-23'],
      weeks: 12,
      silences: 1,
    });
    expect(told(periodAround('week', '2025-11-26'))).toMatchObject({
      said: ['said of 2025-11-24'],
      silences: 0,
    });
    expect(told({ from: '2025-11-30', to: later })).toMatchObject({ weeks: 54 });
    expect(told({ from: '2025-11-30', to: later }).said).toHaveLength(4);
  });

  it('has a cell for nothing and a sign for no limit', () => {
    const rows = read(figuresFile(aReview(), english).content, ',').slice(1);
    expect(cellsOf(rows, 'Minutes online per conversation')?.[0]).toBe('');
    const by = 'Online against the real world, by needs heard';
    const most = 'online credited with the most, real-world time as noted';
    expect(cellsOf(rows, by, `${most}, online to the real world`)?.slice(0, 4)).toEqual([
      '',
      'ratio',
      '0',
      '∞',
    ]);
  });

  it('leaves out no number of any review, nor any interval', () => {
    holds(
      fc.property(someSources, (sources) => {
        const review = aReview(sources, { period: QUARTER, today: WEEK.to, hourlyRate: 60 });
        const { rows } = figuresTable(review, english);
        const numbers = new Set(rows.map(([, , value]) => value));
        const intervals = new Set(rows.map((row) => `${row[4]} ${row[5]}`));
        for (const { value, interval } of told(review)) {
          if (value !== undefined) expect(numbers).toContain(rounded(value));
          if (interval) {
            expect(intervals).toContain(`${limitCell(interval.low)} ${limitCell(interval.high)}`);
          }
        }
      }),
      60,
    );
  });

  it('is read back whatever the record, cell by cell', () => {
    holds(
      fc.property(someSources, fc.constantFrom(english, french), (sources, place) => {
        const review = aReview(sources, { hourlyRate: 60 });
        const { header, rows } = figuresTable(review, place);
        const isFrench = place === french;
        const back = read(figuresFile(review, place).content, isFrench ? ';' : ',');
        expect(back[0]).toEqual(header);
        const value = (cell: string | undefined) =>
          Number(isFrench ? cell?.replace(',', '.') : cell);
        rows.forEach((row, index) => {
          const cells = back[index + 1] ?? [];
          row.forEach((cell, place) => {
            if (typeof cell === 'number') expect(value(cells[place])).toBe(cell);
            if (typeof cell === 'string') expect(unguarded(cells[place] ?? '')).toBe(cell);
          });
        });
        expect(back).toHaveLength(rows.length + 1);
      }),
      30,
    );
  });
});

/** Whatever a review tells in numbers, in the units of the file. */
function told({ figures }: Review): { value?: number | undefined; interval?: Interval }[] {
  const { online, offline, minutesPerConversation, contracts, beyondBudget } = figures;
  const minutes = [online.ms, online.struck.ms, beyondBudget.ms].map((ms) => ms / MINUTE_MS);
  const parts = [...online.byNetwork, ...online.byPurpose].map(({ ms }) => ms / MINUTE_MS);
  const { values, openValues } = contracts;
  const money = values.flatMap(({ all, strict, generous }) => [all, strict, generous]);
  const spent = [figures.onlineCost, figures.wholeCost].flatMap((cost) =>
    [cost, cost.perConversation, cost.perNeed, cost.perContract].flatMap((one) => [
      one?.hours,
      one?.money,
    ]),
  );
  const loose = [minutesPerConversation, offline.minutes, ...minutes, ...parts, ...money, ...spent];
  return [
    ...loose.map((value) => ({ value })),
    ...openValues.map(({ value }) => ({ value })),
    ...nested(figures),
  ];
}

/** Every count, share, rate and ratio, however deep it lies. */
function nested(thing: unknown): { value?: number | undefined; interval?: Interval }[] {
  if (typeof thing !== 'object' || thing === null) return [];
  const { count, share, rate, ratio, p, interval } = thing as Record<string, number | undefined> & {
    interval?: Interval;
  };
  const isShare = 'whole' in thing;
  const scaled = interval && isShare && { low: interval.low * 100, high: interval.high * 100 };
  const values = [count, ratio, p, ...(isShare ? [share && share * 100] : [rate])];
  return [
    ...values.flatMap((value) => (typeof value === 'number' ? [{ value }] : [])),
    ...(interval ? [{ interval: scaled || interval }] : []),
    ...Object.values(thing).flatMap(nested),
  ];
}
