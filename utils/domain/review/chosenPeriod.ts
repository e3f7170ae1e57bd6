import { addDays, type DateKey } from '../calendar';
import {
  CALENDAR_PERIODS,
  type CalendarPeriod,
  type Period,
  periodAround,
  periodBeside,
  periodBetween,
} from './period';

/** A period as it was chosen: of the calendar, or one's own. */
export interface ChosenPeriod {
  readonly kind: CalendarPeriod | 'own';
  readonly period: Period;
}

export const PERIOD_KINDS = [...CALENDAR_PERIODS, 'own'] as const;
const DEFAULT = 'quarter';

/**
 * The choice that stands in an address, as in `week-2026-11-16` or `own-2026-01-01-2026-03-31`; for
 * whatever is none, the quarter of today.
 */
export function chosenPeriodIn(address: string, today: DateKey): ChosenPeriod {
  const [name, ...numbers] = address.split('-');
  const kind = PERIOD_KINDS.find((one) => one === name);
  const [from, to] = [numbers.slice(0, 3).join('-'), numbers.slice(3).join('-')];
  if (!kind) return { kind: DEFAULT, period: periodAround(DEFAULT, today) };
  if (kind === 'own') {
    const [first, last] = [
      isChoosable(from) ? from : addDays(today, -29),
      isChoosable(to) ? to : today,
    ];
    return { kind, period: periodBetween(first, last) };
  }
  return { kind, period: periodAround(kind, isChoosable(from) ? from : today) };
}

export function addressOf({ kind, period }: ChosenPeriod): string {
  return [kind, period.from, ...(kind === 'own' ? [period.to] : [])].join('-');
}

/** The one before (-1) or after (1); one's own has neither, and nothing begins after today. */
export function besideOf(
  { kind, period }: ChosenPeriod,
  by: -1 | 1,
  today: DateKey,
): ChosenPeriod | undefined {
  if (kind === 'own') return undefined;
  const beside = periodBeside(kind, period, by);
  return beside.from > today ? undefined : { kind, period: beside };
}

/** Whether a text is a date that there is, in years that a record can have. */
export function isChoosable(text: string): boolean {
  return /^[12]\d{3}-\d\d-\d\d$/.test(text) && isReal(text);
}

function isReal(day: string): boolean {
  const parsed = Date.parse(`${day}T00:00Z`);
  return !Number.isNaN(parsed) && addDays(day, 0) === day;
}
