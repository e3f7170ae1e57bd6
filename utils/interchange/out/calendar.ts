import { addDays, type Calendar, type DateKey } from '../../domain/calendar';
import type { PersonId } from '../../domain/ids';
import type { PlannedCall } from '../../domain/ifThen';
import type { DueStep } from '../../domain/nextSteps';
import { contentLines, escapedText } from './contentLines';
import { calendarIn, dateAndTime, localTimeOf, timeZoneLines } from './timeZone';

/** Something to do, as a calendar takes it. Without a time it is of the whole day. */
export interface CalendarEvent {
  /** The same in each export: a calendar that has it already takes it for the same event. */
  uid: string;
  on: DateKey;
  /** `HH:MM`, local to the zone. */
  time?: string;
  /** An IANA name. */
  zone: string;
  summary: string;
  description?: string;
}

export interface CalendarTexts {
  /** "Call Marie Dubois: send the offer"; no name where nobody is known. */
  summary(name: string, about: string): string;
}

/** The event of a promised next step. */
export function eventOfStep(
  { action, step }: DueStep,
  nameOf: (person: PersonId) => string | undefined,
  texts: CalendarTexts,
): CalendarEvent {
  const names = action.people.flatMap((person) => nameOf(person) ?? []);
  const summary = texts.summary(names.join(', '), step.note);
  const { id, zone, note } = action;
  return { uid: `${id}@rappel`, on: step.due, zone, summary, ...(note && { description: note }) };
}

/** The event of an if-then plan on the date that it is meant for. */
export function eventOfPlan(
  { plan, on }: Pick<PlannedCall, 'plan' | 'on'>,
  zone: string,
  nameOf: (person: PersonId) => string | undefined,
  texts: CalendarTexts,
): CalendarEvent {
  const name = plan.person && nameOf(plan.person);
  const summary = texts.summary(name ?? '', plan.about);
  return { uid: `${plan.id}-${on}@rappel`, on, time: plan.time, zone, summary };
}

/**
 * Events as one `.ics` file (RFC 5545). They are VEVENTs, since many calendars ignore VTODO; a
 * quarter of an hour long, said as a duration, which no change of the clocks makes longer; and
 * private, since what is promised to a person is nobody else's.
 *
 * @param stampMs when the file is made
 */
export function ics(events: readonly CalendarEvent[], stampMs: number): string {
  const calendars = calendarsOf(events);
  const stamp = `${new Date(stampMs).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rappel//Rappel//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...[...calendars.values()].flatMap((calendar) => {
      const years = events
        .filter(({ zone, time }) => time && zone === calendar.zone)
        .map(({ on }) => Number(on.slice(0, 4)));
      return timeZoneLines(calendar, Math.min(...years), Math.max(...years));
    }),
    ...events.flatMap((event) => eventLines(event, stamp, calendars.get(event.zone))),
    'END:VCALENDAR',
  ]);
}

/** Those of the zones in which some event has a time. */
function calendarsOf(events: readonly CalendarEvent[]): ReadonlyMap<string, Calendar> {
  const zones = new Set(events.flatMap(({ time, zone }) => (time ? [zone] : [])));
  return new Map(
    [...zones].flatMap((zone) => {
      const calendar = calendarIn(zone);
      return calendar ? [[zone, calendar] as const] : [];
    }),
  );
}

function eventLines(event: CalendarEvent, stamp: string, calendar: Calendar | undefined): string[] {
  const { uid, summary, description } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escapedText(uid)}`,
    `DTSTAMP:${stamp}`,
    ...whenLines(event, calendar),
    `SUMMARY:${escapedText(summary)}`,
    ...(description ? [`DESCRIPTION:${escapedText(description)}`] : []),
    'CLASS:PRIVATE',
    'END:VEVENT',
  ];
}

function whenLines({ on, time }: CalendarEvent, calendar: Calendar | undefined): string[] {
  if (!time) {
    const [start, end] = [on, addDays(on, 1)].map((key) => key.replaceAll('-', ''));
    // A promise of some day leaves the day free for other things.
    return [`DTSTART;VALUE=DATE:${start}`, `DTEND;VALUE=DATE:${end}`, 'TRANSP:TRANSPARENT'];
  }
  const local = localTimeOf(on, time);
  // A time that a change of the clocks skips is written as the one that is there instead.
  const real = calendar ? calendar.localTimeAt(calendar.instantOf(local)) : local;
  const there = dateAndTime(real);
  const start = `${there.on}T${there.time}00`.replace(/[-:]/g, '');
  // In a zone that nothing knows, the time is that of wherever the calendar is.
  const zone = calendar ? `;TZID=${parameter(calendar.zone)}` : '';
  return [`DTSTART${zone}:${start}`, 'DURATION:PT15M'];
}

function parameter(value: string): string {
  return /[:;,]/.test(value) ? `"${value}"` : value;
}
