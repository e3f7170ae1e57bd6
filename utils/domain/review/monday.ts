import * as v from 'valibot';
import { addDays, weekdayOf } from '../calendar';

/** The first day of a week, as a date that there is. Of words it is false, never an error. */
export const mondaySchema = v.pipe(v.string(), v.check(isMonday));

function isMonday(text: string): boolean {
  // A check runs though one before it failed: this one has to see to everything itself.
  return /^\d{4}-\d\d-\d\d$/.test(text) && addDays(text, 0) === text && weekdayOf(text) === 1;
}
