import { useEffect, useState } from 'preact/hooks';
import type { DateKey } from '../../utils/domain/calendar';
import { isReviewDone, weekToRemindOf } from '../../utils/domain/review/reminderDue';
import { type DayNow, dateOf } from '../shared/dayNow';
import type { Services } from '../shared/services';
import type { Logbook } from '../shared/useLogbook';

/** Whether to call the weekly review to mind now: on its day, until it is done. */
export function useWeekDue(
  { remarks, clock }: Pick<Services, 'remarks' | 'clock'>,
  { date, settings }: Pick<DayNow, 'date' | 'settings'>,
  { follow }: Pick<Logbook, 'follow'>,
): boolean {
  const { reviewDay, welcomedAt } = settings;
  const { hour } = clock.calendar.localTimeAt(clock.wallMs());
  const welcomedOn = welcomedAt === undefined ? undefined : dateOf(welcomedAt, clock);
  const week = weekToRemindOf({ date, hour }, { reviewDay, welcomedOn });
  const [toDo, setToDo] = useState<DateKey>();
  useEffect(() => {
    if (week === undefined) return undefined;
    const look = () =>
      remarks.weekNote(week).then(
        (note) => setToDo(isReviewDone(note) ? undefined : week),
        // One database holds it and the log: that it cannot be read is said with the log.
        () => {},
      );
    void look();
    return follow(look);
  }, [remarks, week, follow]);
  return week !== undefined && toDo === week;
}
