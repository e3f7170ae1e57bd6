import type { ComponentChildren } from 'preact';
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
  /** How the number of a day stands there on which something was done, where it is more than itself. */
  numberOf?: (activity: DayActivity) => ComponentChildren;
  /** What was going on in weeks, by their place: the mark that stands below each, and its words. */
  notes?: ReadonlyMap<number, { readonly mark: string; readonly words: string }>;
}

/** What was done day by day: a table whose cells are warmer the more there was, and say how much. */
export function HeatMap({ weeks, today, caption, numberOf, notes }: Props) {
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
              <DayCell
                key={monday}
                activity={days[weekday - 1]}
                today={today}
                numberOf={numberOf}
              />
            ))}
          </tr>
        ))}
      </tbody>
      {notes && notes.size > 0 && (
        <tfoot>
          <tr>
            <td />
            {weeks.map(({ monday }, week) => {
              const note = notes.get(week);
              return (
                <td key={monday}>
                  {note && (
                    <>
                      <span class="note-mark" aria-hidden="true">
                        {note.mark}
                      </span>
                      <span class="unseen">{note.words}</span>
                    </>
                  )}
                </td>
              );
            })}
          </tr>
        </tfoot>
      )}
    </table>
  );
}

interface DayProps {
  activity: DayActivity | undefined;
  today: DateKey;
  numberOf: Props['numberOf'];
}

function DayCell({ activity, today, numberOf }: DayProps) {
  const { t, formats } = useTexts();
  if (!activity) return <td class="day" />;
  const { day, actions, conversations } = activity;
  return (
    <td
      class={`day warmth-${warmthOf(actions)}`}
      title={t.logbook.dayActivity(formats.day(day, today), actions, conversations)}
    >
      {actions > 0 && numberOf ? numberOf(activity) : actions}
    </td>
  );
}
