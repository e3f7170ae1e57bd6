import type { DueStep } from '../../domain/nextSteps';
import { type CalendarEvent, type CalendarTexts, eventOfStep, ics } from './calendar';
import type { ExportedFile } from './exportedFile';
import type { PeopleById } from './log';

/** One next step, to be added to a calendar. `stampMs`: when the file is made. */
export function stepFile(
  due: DueStep,
  people: PeopleById,
  texts: CalendarTexts,
  stampMs: number,
): ExportedFile {
  const event = eventOfStep(due, (id) => people.get(id)?.name, texts);
  return calendarFile(`rappel-next-step-${due.step.due}.ics`, [event], stampMs);
}

export function calendarFile(
  fileName: string,
  events: readonly CalendarEvent[],
  stampMs: number,
): ExportedFile {
  return { fileName, mime: 'text/calendar;charset=utf-8', content: ics(events, stampMs) };
}
