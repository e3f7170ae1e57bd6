import { HOUR_MS, MINUTE_MS } from '../../utils/domain/time';
import type { Texts } from '../../utils/i18n/index';

/** "20 s", "42 min", "3 h 5 min": as exact as anybody needs it. */
export function durationWords(ms: number, { t, formats }: Pick<Texts, 't' | 'formats'>): string {
  const { kept } = t;
  if (ms > 0 && ms < MINUTE_MS) return kept.seconds(Math.ceil(ms / 1_000));
  const minutes = Math.round(ms / MINUTE_MS);
  const perHour = HOUR_MS / MINUTE_MS;
  if (minutes < perHour) return kept.minutes(minutes);
  const hours = formats.number(Math.floor(minutes / perHour));
  const rest = minutes % perHour;
  return rest === 0 ? kept.hours(hours) : kept.hoursAndMinutes(hours, rest);
}
