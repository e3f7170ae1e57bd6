import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { DateKey } from '../../utils/domain/calendar';
import type { IfThen } from '../../utils/domain/ifThen';
import type { Texts } from '../../utils/i18n/index';
import { Notice, type NoticeContent } from '../kit/Notice';
import { useTexts } from '../kit/texts';
import type { PeopleById } from '../log/describe';

interface Props {
  /** Those that are not over, the nearest first. Nothing while they are being read. */
  plans: readonly IfThen[] | undefined;
  people: PeopleById;
  today: DateKey;
  notice: NoticeContent | undefined;
  onDone: (plan: IfThen) => void;
  onEdit: (plan: IfThen) => void;
  onDelete: (plan: IfThen) => void;
  /** The form. */
  children: ComponentChildren;
}

/** The calls that are planned for a day and a time. */
export function PlanList({ plans, people, today, notice, children, ...events }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const titleId = useId();
  return (
    <section class="card plans" aria-labelledby={titleId}>
      <h2 id={titleId}>{t.list.plans}</h2>
      {plans?.length === 0 && <p class="quiet">{t.list.noPlans}</p>}
      {plans && plans.length > 0 && (
        <ul class="rows">
          {plans.map((plan) => {
            const words = wordsOf(plan, people, texts);
            const when = whenOf(plan, today, texts);
            const isDone = plan.doneOn === today;
            const buttons = [
              ...(isDone ? [] : [{ label: t.stepDone, onPress: events.onDone }]),
              { label: t.edit, onPress: events.onEdit },
              { label: t.delete, onPress: events.onDelete },
            ];
            return (
              <li key={plan.id} class="row">
                <span class="row-words">
                  <strong>{when}</strong>
                  <span class="quiet">
                    {[words, isDone ? t.list.doneToday : isPast(plan, today) && t.list.past]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
                <span class="row-buttons">
                  {buttons.map(({ label, onPress }) => (
                    <button
                      key={label}
                      type="button"
                      class="button small"
                      aria-label={t.buttonFor(label, `${when}, ${words}`)}
                      onClick={() => onPress(plan)}
                    >
                      {label}
                    </button>
                  ))}
                </span>
              </li>
            );
          })}
        </ul>
      )}
      <Notice content={notice} />
      {children}
    </section>
  );
}

/** "call Marie Dubois about the roof" */
function wordsOf({ person, about }: IfThen, people: PeopleById, { t }: Texts): string {
  const name = person && people.get(person)?.name;
  if (!name) return about;
  return about ? t.list.callAbout(name, about) : t.list.call(name);
}

/** "Each Thursday, 10:00", "tomorrow, 10:00" */
function whenOf({ day, time }: IfThen, today: DateKey, { t, formats }: Texts): string {
  const at = formats.time(time);
  return day.each === 'date'
    ? t.list.onDay(formats.dayHeading(day.on, today), at)
    : t.list.eachWeekday(formats.weekday(day.weekday, 'long'), at);
}

function isPast({ day }: IfThen, today: DateKey): boolean {
  return day.each === 'date' && day.on < today;
}
