import type { Period } from '../../../domain/review/period';
import type { Share } from '../../../domain/review/share';
import type { Interval } from '../../../domain/statistics/interval';
import { MINUTE_MS } from '../../../domain/time';
import type { figuresFileEn } from '../../../i18n/figuresFile.en';
import type { Cell } from '../table';

/** One line of the file: a figure, or the part of it that a network or a week has. */
export interface FigureRow {
  readonly figure: string;
  readonly part?: string | undefined;
  /** Nothing where there is none to tell: no conversation, no answer. */
  readonly value: Cell;
  /** Of the units told, or a currency. */
  readonly unit: string;
  readonly interval?: Interval | undefined;
  readonly period: Period;
}

export type FigureWords = typeof figuresFileEn;

/** Writes rows of one period. */
export function rowsOf(period: Period, { units }: Pick<FigureWords, 'units'>) {
  const row = (figure: string, part: string | undefined, value: Cell, unit: string): FigureRow => ({
    figure,
    part,
    value: typeof value === 'number' ? rounded(value) : value,
    unit,
    period,
  });
  return {
    count: (figure: string, count: number, part?: string) => row(figure, part, count, units.count),
    minutes: (figure: string, ms: number, part?: string) =>
      row(figure, part, ms / MINUTE_MS, units.minutes),
    hours: (figure: string, hours: number, part?: string) => row(figure, part, hours, units.hours),
    words: (figure: string, words: string, part?: string) => row(figure, part, words, units.words),
    money: (figure: string, value: number, currency: string, part?: string) =>
      row(figure, part, value, currency),
    /** Some other number, with its interval where it has one. */
    number: (
      figure: string,
      part: string | undefined,
      value: number | undefined,
      unit: keyof FigureWords['units'],
      interval?: Interval,
    ): FigureRow => ({ ...row(figure, part, value, units[unit]), interval }),
    share: (figure: string, { share, interval }: Share, part?: string): FigureRow => ({
      ...row(figure, part, share === undefined ? undefined : share * 100, units.percent),
      interval: { low: interval.low * 100, high: interval.high * 100 },
    }),
  };
}
export type RowWriter = ReturnType<typeof rowsOf>;

/** To hundredths, and what is less than 1 to four digits: a p of 0.0004 is not 0. */
export function rounded(value: number): number {
  return Math.abs(value) >= 1 ? Math.round(value * 100) / 100 : Number(value.toPrecision(4));
}

/** A limit as it stands in a cell; one that nothing bounds says so. */
export function limitCell(limit: number | undefined): Cell {
  return limit === Number.POSITIVE_INFINITY ? '∞' : limit === undefined ? limit : rounded(limit);
}
