import { earnedMs } from '../domain/earned';
import { type Clock, MINUTE_MS, SECOND_MS } from '../domain/time';
import type { Log } from '../storage/log';
import type { Badge } from './badge';
import type { AttentionLedger, Left } from './ledger';
import type { LiveStore } from './liveStore';
import type { createReminders } from './reminders';
import type { createWeekReminder } from './weekReminder';

/** The part of `browser.alarms` that is used here. */
export interface Alarms {
  create(name: string, info: { when: number }): Promise<void> | void;
  clear(name: string): Promise<boolean>;
}

export const ALARMS = {
  session: 'session',
  reminder: 'reminder',
  week: 'week',
  pause: 'pause',
} as const;

/** Chrome rounds shorter alarms up to this. */
const SHORTEST_ALARM_MS = 30 * SECOND_MS;

interface Dependencies {
  clock: Clock;
  store: LiveStore;
  ledger: AttentionLedger;
  deliver(): Promise<void>;
  log: Log;
  remind: ReturnType<typeof createReminders>;
  remindOfWeek: ReturnType<typeof createWeekReminder>;
  notificationsAllowed(): Promise<boolean>;
  badge: Badge;
  alarms: Alarms;
}

/**
 * Everything that can be derived is derived anew: earned time, reminders, alarms, badge. Called on
 * each boot and after each change of the log, in any order and as often as one likes.
 */
export function createRecovery(parts: Dependencies) {
  const { clock, store, ledger, deliver, log, badge, alarms } = parts;
  const { remind, remindOfWeek, notificationsAllowed } = parts;
  let dueWithoutNotice = 0;

  async function earnAnew(): Promise<void> {
    const since = await store.update(({ day }) => ({ result: day.startedAt }));
    const logged = await log.loggedSince(since);
    await store.update(({ day, settings }) => {
      const earned = earnedMs(logged, day.startedAt, settings);
      const change = earned === day.earnedMs ? {} : { day: { ...day, earnedMs: earned } };
      return { change, result: undefined };
    });
  }

  async function remindAnew(): Promise<void> {
    const steps = await log.withOpenSteps();
    const people = await log.peopleOf(steps.flatMap((action) => action.people));
    const { due, nextAtMs } = await remind(steps, people, clock.wallMs(), clock.calendar);
    dueWithoutNotice = due.length > 0 && !(await notificationsAllowed()) ? due.length : 0;
    if (nextAtMs === undefined) await alarms.clear(ALARMS.reminder);
    else await alarms.create(ALARMS.reminder, { when: nextAtMs });
  }

  async function remindOfWeekAnew(): Promise<void> {
    const settings = await store.update((state) => ({ result: state.settings }));
    const nextAtMs = await remindOfWeek(settings, clock.wallMs(), clock.calendar);
    if (nextAtMs === undefined) await alarms.clear(ALARMS.week);
    else await alarms.create(ALARMS.week, { when: nextAtMs });
  }

  /** A net under the deadlines that pages and worker keep: both may be dead by then. */
  async function armSessionAlarm(left: Left, attended: boolean): Promise<void> {
    if (!left.session) {
      await alarms.clear(ALARMS.session);
      return;
    }
    const nowMs = clock.wallMs();
    const settings = await store.update((state) => ({ result: state.settings }));
    const awayAt = left.session.lastAttendedAt + settings.awayMinutes * MINUTE_MS + SECOND_MS;
    const deadline = attended ? nowMs + left.sessionLeftMs + SECOND_MS : awayAt;
    const when = Math.max(deadline, nowMs + SHORTEST_ALARM_MS);
    await alarms.create(ALARMS.session, { when });
  }

  /** The end of a pause is an event like any other: pages ask again, the badge is cleared. */
  async function armPauseAlarm({ pausedUntil }: Left): Promise<void> {
    if (pausedUntil === undefined) await alarms.clear(ALARMS.pause);
    else await alarms.create(ALARMS.pause, { when: pausedUntil });
  }

  return {
    /** One part that fails does not keep the others from running; all failures are told together. */
    async recover(attended: boolean): Promise<void> {
      const failures: unknown[] = [];
      const steps = [
        () => ledger.fold(),
        async () => armSessionAlarm(await ledger.left(), attended),
        async () => armPauseAlarm(await ledger.left()),
        async () => badge.showLeft(await ledger.left(), dueWithoutNotice),
        deliver,
        earnAnew,
        remindAnew,
        remindOfWeekAnew,
        async () => badge.showLeft(await ledger.left(), dueWithoutNotice),
      ];
      for (const step of steps) await step().catch((error: unknown) => failures.push(error));
      if (failures.length > 0) throw new AggregateError(failures, 'Recovery is not whole');
    },
    armSessionAlarm,
    showBadge: (left: Left) => badge.showLeft(left, dueWithoutNotice),
  };
}
export type Recovery = ReturnType<typeof createRecovery>;
