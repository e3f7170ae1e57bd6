import type { RealWorldAction } from '../domain/action';
import { addDays, type Calendar, dateKeyOf } from '../domain/calendar';
import { type DueStep, dueSteps, openSteps, personOf } from '../domain/nextSteps';
import type { Person } from '../domain/person';
import { createQueue } from './queue';

/** A promise is called to mind from this hour of its day on, local time. */
const REMINDER_HOUR = 9;

export interface Notifier {
  /** False where the person has not allowed notifications. */
  isAllowed(): Promise<boolean>;
  /** Shows one; the same id again replaces it silently. */
  notify(id: string, title: string, message: string): Promise<void>;
}

interface Dependencies {
  notifier: Notifier;
  /** Which steps have been notified, by `id:due`. Kept outside, since the worker forgets. */
  remembered: { read(): Promise<string[]>; write(keys: string[]): Promise<void> };
  texts(): Promise<{ title: string; message: (name: string, note: string) => string }>;
}

/** What is due, and when to look again. */
export interface ReminderCheck {
  due: DueStep[];
  /** The instant of the next reminder, in ms. */
  nextAtMs: number | undefined;
}

/** Reminds of next steps on their day, each once. The people are those of the actions. */
export function createReminders({ notifier, remembered, texts }: Dependencies) {
  // An alarm makes the worker look twice at once: the second must find what the first remembers.
  const queue = createQueue();
  return (...asked: Parameters<typeof remind>) => queue(() => remind(...asked));

  async function remind(
    actions: readonly RealWorldAction[],
    people: readonly Person[],
    nowMs: number,
    calendar: Calendar,
  ): Promise<ReminderCheck> {
    const local = calendar.localTimeAt(nowMs);
    const today = dateKeyOf(local);
    const due = dueSteps(actions, today, people);
    const known = await remembered.read();
    const keys = due.map(keyOf);
    if (local.hour >= REMINDER_HOUR && due.length > 0 && (await notifier.isAllowed())) {
      const { title, message } = await texts();
      for (const one of due) {
        if (known.includes(keyOf(one))) continue;
        const person = personOf(one, people);
        await notifier.notify(keyOf(one), title, message(person?.name ?? '', one.step.note));
      }
      if (keys.some((key) => !known.includes(key))) await remembered.write(keys);
    }
    return { due, nextAtMs: nextReminderAt(openSteps(actions, people), nowMs, calendar) };
  }
}

function keyOf({ action, step }: DueStep): string {
  return `${action.id}:${step.due}`;
}

function nextReminderAt(
  open: readonly DueStep[],
  nowMs: number,
  calendar: Calendar,
): number | undefined {
  const today = dateKeyOf(calendar.localTimeAt(nowMs));
  const days = [today, addDays(today, 1), ...open.map(({ step }) => step.due)]
    .filter((day) => day >= today && open.some(({ step }) => step.due <= day))
    .toSorted();
  return days
    .map((day) => {
      const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
      return calendar.instantOf({ year, month, day: date, hour: REMINDER_HOUR, minute: 0 });
    })
    .find((at) => at > nowMs);
}
