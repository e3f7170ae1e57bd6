import type { DateKey } from '../domain/calendar';
import type { IfThen, PlannedCall } from '../domain/ifThen';
import type { Relation } from '../domain/person';
import { daysBetween } from '../domain/span';
import type { Reason } from '../domain/whyNow';
import { formatsOf } from './dates';
import type { Language } from './language';
import { listEn } from './list.en';
import { listFr } from './list.fr';

/** From so many on, days are told in months, and months in years. */
const MANY_DAYS = 60;
const MANY_MONTHS = 24;
const DAYS_A_MONTH = 30.44;

/** What the worker writes of today's list and of plans; it loads no other texts. */
export interface ListWords {
  /** Why somebody is on the list: "former client, no word for 14 months". */
  why(pick: { reason: Reason; easy?: true | undefined }, today: DateKey): string;
  /** The same with the reminder that a private individual must have agreed to be called. */
  withConsent(why: string): string;
  /** "10:00: call Marie Dubois about the roof" */
  planned(planned: PlannedCall, name: string): string;
  /** "call Marie Dubois about the roof" */
  call(plan: Pick<IfThen, 'about'>, name: string): string;
}

/** `locale`: how that person writes dates, of the same language. */
export function listWords(language: Language, locale: string): ListWords {
  const t: typeof listEn = language === 'fr' ? listFr : listEn;
  const formats = formatsOf(locale);

  function span(count: number, unit: 'day' | 'month' | 'year'): string {
    if (unit === 'day' && count >= MANY_DAYS)
      return span(Math.floor(count / DAYS_A_MONTH), 'month');
    if (unit === 'month' && count >= MANY_MONTHS) return span(Math.floor(count / 12), 'year');
    return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(
      count,
    );
  }

  function promised(due: DateKey, note: string, today: DateKey): string {
    const late = daysBetween(due, today);
    if (late <= 1) return t.promised(formats.day(due, today), note);
    const isOfThisWeek = late < 7;
    const day = written(due, isOfThisWeek ? { weekday: 'long' } : DAY_AND_MONTH, locale);
    return isOfThisWeek ? t.promised(day, note) : t.promisedLong(day, span(late, 'day'), note);
  }

  /** "former client, no word for 14 months" */
  function about(relation: Relation, silence: string | undefined): string {
    const who = relation === 'other' ? '' : t.relations[relation];
    return [who, silence].filter(Boolean).join(', ');
  }

  const silence = (months: number | undefined) =>
    months === undefined ? t.neverSpoken : t.silent(span(months, 'month'));

  function reasonOf(reason: Reason, today: DateKey): string {
    switch (reason.kind) {
      case 'promised':
        return promised(reason.due, reason.note, today);
      case 'overdue':
        return t.overdue(span(reason.days, 'day'), span(reason.idealDays, 'day'));
      case 'dormant':
        return about(reason.relation, silence(reason.months));
      case 'easy': {
        const { days, relation } = reason;
        return t.easy(about(relation, days === undefined ? '' : t.lastWord(span(days, 'day'))));
      }
      case 'unexpected':
        return t.unexpected(about(reason.relation, silence(reason.months)));
    }
  }

  function call({ about }: Pick<IfThen, 'about'>, name: string): string {
    if (!name) return about;
    return about ? t.callAbout(name, about) : t.call(name);
  }

  return {
    why({ reason, easy }, today) {
      const words = reasonOf(reason, today);
      return easy && reason.kind !== 'easy' ? t.easyToo(words) : words;
    },
    withConsent: t.withConsent,
    call,
    planned({ plan, isTomorrow }, name) {
      const time = formats.time(plan.time);
      const words = call(plan, name);
      return isTomorrow ? t.tomorrowAt(time, words) : t.at(time, words);
    },
  };
}

const DAY_AND_MONTH = { day: 'numeric', month: 'long' } as const;

function written(key: DateKey, fields: Intl.DateTimeFormatOptions, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...fields });
  return format.format(Date.parse(`${key}T00:00Z`));
}
