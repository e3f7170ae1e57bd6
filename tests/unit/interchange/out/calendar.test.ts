import fc from 'fast-check';
import ICAL from 'ical.js';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../../utils/domain/calendar';
import { planIdSchema } from '../../../../utils/domain/ids';
import { planForGate } from '../../../../utils/domain/ifThen';
import { openSteps } from '../../../../utils/domain/nextSteps';
import {
  type CalendarEvent,
  eventOfPlan,
  eventOfStep,
  ics,
} from '../../../../utils/interchange/out/calendar';
import { anAction, NOW, personId } from '../../domain/helpers/actions';
import { at, NOON } from '../../domain/helpers/make';
import { holds } from '../../domain/helpers/seed';
import { printed, someText } from './someText';

const EVENT: CalendarEvent = {
  uid: 'a1@rappel',
  on: '2026-11-26',
  time: '10:00',
  zone: 'Europe/Paris',
  summary: 'Call Marie',
};

/** The events as another reader sees them, with the time zones that the file itself explains. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  return calendar.getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one);
    const { startDate, endDate } = event;
    return {
      event,
      component: one,
      startMs: startDate.toJSDate().getTime(),
      minutes: endDate.subtractDate(startDate).toSeconds() / 60,
    };
  });
}

function first(text: string) {
  const [one] = read(text);
  if (!one) throw new Error('No event');
  return one;
}

describe('a calendar file', () => {
  it('has an event of 15 minutes at its local time, private, with a lasting name', () => {
    const { event, component, startMs, minutes } = first(ics([EVENT], NOON));
    expect(startMs).toBe(at('2026-11-26T10:00+01:00'));
    expect(minutes).toBe(15);
    expect(event.uid).toBe('a1@rappel');
    expect(event.summary).toBe('Call Marie');
    expect(component.getFirstPropertyValue('class')).toBe('PRIVATE');
    expect(`${component.getFirstPropertyValue('dtstamp')}`).toBe('2026-11-23T11:00:00Z');
  });

  it('has one without a time on the whole day', () => {
    const { time: _time, ...allDay } = EVENT;
    const text = ics([allDay], NOON);
    const { event } = first(text);
    expect([event.startDate.isDate, `${event.startDate}`, `${event.endDate}`]).toEqual([
      true,
      '2026-11-26',
      '2026-11-27',
    ]);
    expect(text).not.toContain('VTIMEZONE');
  });

  it.each([
    ['Europe/Paris', '2026-03-29', '02:30'],
    ['Europe/Paris', '2026-03-29', '03:00'],
    ['Europe/Paris', '2026-10-25', '01:50'],
    ['Europe/Paris', '2026-10-25', '03:00'],
    ['Europe/Paris', '2026-07-14', '10:00'],
    ['Europe/Paris', '2027-01-01', '00:00'],
    ['America/New_York', '2026-12-31', '23:50'],
    ['Asia/Kolkata', '2026-06-01', '09:15'],
    ['Australia/Lord_Howe', '2026-04-05', '12:00'],
    ['Africa/Casablanca', '2026-03-01', '12:00'],
    ['America/St_Johns', '2026-07-01', '12:00'],
    ['UTC', '2026-07-01', '12:00'],
  ])('says when it is in %s on %s at %s', (zone, on, time) => {
    const [year = 0, month = 0, day = 0] = on.split('-').map(Number);
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    const { startMs, minutes } = first(ics([{ ...EVENT, zone, on, time }], NOON));
    expect(startMs).toBe(calendarOf(zone).instantOf({ year, month, day, hour, minute }));
    expect(minutes).toBe(15);
  });

  it('says so of many in several years and zones', () => {
    const zones = ['Europe/Paris', 'America/Sao_Paulo', 'Europe/Dublin', 'Pacific/Auckland'];
    const some = fc.record({
      zone: fc.constantFrom(...zones),
      day: fc.integer({ min: 0, max: 2_000 }),
      // Never between 01:00 and 04:00: hours that come twice are tested above.
      hour: fc.integer({ min: 5, max: 22 }),
    });
    holds(
      fc.property(fc.array(some, { minLength: 1, maxLength: 5 }), (all) => {
        const events = all.map(
          ({ zone, day, hour }, index): CalendarEvent => ({
            uid: `${index}`,
            on: new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10),
            time: `${`${hour}`.padStart(2, '0')}:30`,
            zone,
            summary: 'x',
          }),
        );
        const starts = events.map(({ on, time = '', zone }) => {
          const [year = 0, month = 0, day = 0] = on.split('-').map(Number);
          const hour = Number(time.slice(0, 2));
          return calendarOf(zone).instantOf({ year, month, day, hour, minute: 30 });
        });
        expect(read(ics(events, NOON)).map(({ startMs }) => startMs)).toEqual(starts);
      }),
      25,
    );
  });

  it('floats where nothing knows the zone', () => {
    const { event } = first(ics([{ ...EVENT, zone: 'Mars/Olympus' }], NOON));
    expect(`${event.startDate}`).toBe('2026-11-26T10:00:00');
    expect(event.startDate.zone).toBe(ICAL.Timezone.localTimezone);
  });

  it('has lines of at most 75 bytes that end in CRLF, and keeps any text', () => {
    holds(
      fc.property(someText, someText, (summary, description) => {
        const text = ics([{ ...EVENT, summary, description }], NOON);
        const lines = text.split('\r\n');
        expect(lines.pop()).toBe('');
        expect(lines.join('')).not.toMatch(/[\r\n]/);
        const longest = Math.max(...lines.map((line) => Buffer.byteLength(line)));
        expect(longest).toBeLessThanOrEqual(75);
        // Each line by itself is whole characters: bytes and back.
        expect(Buffer.from(text).toString()).toBe(text);
        const { event } = first(text);
        expect(event.summary).toBe(printed(summary));
        expect(event.description ?? '').toBe(printed(description));
      }),
      100,
    );
  });

  it('is made of next steps and plans', () => {
    const nameOf = (id: string) => (id === 'p1' ? 'Marie' : undefined);
    const texts = { summary: (name: string, about: string) => `Call ${name}: ${about}` };
    const steps = openSteps([
      anAction({ next: { note: 'the offer', due: '2026-12-01' }, note: 'n' }),
    ]);
    expect(steps.map((step) => eventOfStep(step, nameOf, texts))).toEqual([
      {
        uid: 'a1@rappel',
        on: '2026-12-01',
        zone: 'Europe/Paris',
        summary: 'Call Marie: the offer',
        description: 'n',
      },
    ]);
    const planned = planForGate(
      [
        {
          id: v.parse(planIdSchema, 'i1'),
          updatedAt: 1,
          day: { each: 'week', weekday: 2 },
          time: '10:00',
          person: personId('p1'),
          about: 'the roof',
        },
      ],
      NOW,
    );
    expect(planned && eventOfPlan(planned, NOW.zone, nameOf, texts)).toEqual({
      uid: 'i1-2026-11-24@rappel',
      on: '2026-11-24',
      time: '10:00',
      zone: 'Europe/Paris',
      summary: 'Call Marie: the roof',
    });
  });
});
