import { type DayActivity, type WeekActivity, warmthOf } from '../../utils/domain/activity';
import type { DateKey } from '../../utils/domain/calendar';
import { WEEKDAYS } from '../../utils/domain/settings';
import { useTexts } from '../kit/texts';

interface Props {
  /** The earliest first. */
  weeks: readonly WeekActivity[];
  today: DateKey;
  /** Unless told: the last twelve weeks. */
  caption?: string;
}

/** What was done day by day: a table whose cells are warmer the more there was, and say how much. */
export function HeatMap({ weeks, today, caption }: Props) {
  const { t, formats } = useTexts();
  return (
    <table class="heat-map">
      <caption>{caption ?? t.logbook.activity}</caption>
      <thead>
        <tr>
          <td class="corner" />
          {weeks.map(({ monday }, index) => (
            <th key={monday} scope="col">
              <span class="unseen">{t.logbook.weekOf(formats.day(monday, today))}</span>
              <span aria-hidden="true">
                {(index === 0 || Number(monday.slice(8)) <= 7) && (
                  <span class="month">{formats.month(monday)}</span>
                )}
                {Number(monday.slice(8))}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {WEEKDAYS.map((weekday) => (
          <tr key={weekday}>
            <th scope="row">
              <span class="unseen">{formats.weekday(weekday, 'long')}</span>
              <span aria-hidden="true">{formats.weekday(weekday, 'short')}</span>
            </th>
            {weeks.map(({ monday, days }) => (
              <DayCell key={monday} activity={days[weekday - 1]} today={today} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ activity, today }: { activity: DayActivity | undefined; today: DateKey }) {
  const { t, formats } = useTexts();
  if (!activity) return <td class="day" />;
  const { day, actions, conversations } = activity;
  return (
    <td
      class={`day warmth-${warmthOf(actions)}`}
      title={t.logbook.dayActivity(formats.day(day, today), actions, conversations)}
    >
      {actions}
    </td>
  );
}
