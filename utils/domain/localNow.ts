import * as v from 'valibot';
import { type Calendar, type DateKey, dateKeyOf } from './calendar';

/** Local "now" of the person who logs. */
export interface LocalNow {
  date: DateKey;
  time: string;
  zone: string;
}

export function localNowAt(calendar: Calendar, wallMs: number): LocalNow {
  const local = calendar.localTimeAt(wallMs);
  const [hour, minute] = [local.hour, local.minute].map((part) => String(part).padStart(2, '0'));
  return { date: dateKeyOf(local), time: `${hour}:${minute}`, zone: calendar.zone };
}

export const isDate = (text: string) =>
  v.is(v.pipe(v.string(), v.isoDate()), text) && isRealDate(text);
export const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

function isRealDate(text: string): boolean {
  const at = new Date(`${text}T00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
