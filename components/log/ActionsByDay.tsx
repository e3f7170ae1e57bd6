import type { RealWorldAction } from '../../utils/domain/action';
import type { DateKey } from '../../utils/domain/calendar';
import { useTexts } from '../kit/texts';
import { nextLine, type PeopleById, titleOf } from './describe';

interface Props {
  /** The latest first. */
  actions: readonly RealWorldAction[];
  people: PeopleById;
  today: DateKey;
  onEdit: (action: RealWorldAction) => void;
  onDelete: (action: RealWorldAction) => void;
}

export function ActionsByDay({ actions, today, ...acting }: Props) {
  const { formats } = useTexts();
  return (
    <>
      {daysOf(actions).map(([day, ofDay]) => (
        <section key={day} class="log-day">
          <h2>{formats.dayHeading(day, today)}</h2>
          <ul class="rows">
            {ofDay.map((action) => (
              <ActionRow key={action.id} action={action} today={today} {...acting} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function ActionRow(props: Omit<Props, 'actions'> & { action: RealWorldAction }) {
  const texts = useTexts();
  const { t, formats } = texts;
  const { action, people } = props;
  const title = titleOf(action, people, texts);
  const companies = action.people.flatMap((id) => people.get(id)?.company ?? []);
  const facts = [
    action.time && formats.time(action.time),
    action.by === 'them' && t.logbook.byThemShort,
    action.reach && t.reaches[action.reach],
    action.result && t.results[action.result],
    action.minutes && t.logbook.inMinutes(action.minutes),
    action.event,
    ...new Set(companies),
  ];
  return (
    <li class="row">
      <span class="row-words">
        <strong>{title}</strong>
        <span class="quiet">{facts.filter(Boolean).join(' · ')}</span>
        {action.next && <span>{nextLine(action, props.today, texts)}</span>}
        {action.note && <span class="note">{action.note}</span>}
      </span>
      <span class="row-buttons">
        <button
          type="button"
          class="button small"
          aria-label={t.buttonFor(t.edit, title)}
          onClick={() => props.onEdit(action)}
        >
          {t.edit}
        </button>
        <button
          type="button"
          class="button small"
          aria-label={t.buttonFor(t.delete, title)}
          onClick={() => props.onDelete(action)}
        >
          {t.delete}
        </button>
      </span>
    </li>
  );
}

function daysOf(actions: readonly RealWorldAction[]): [DateKey, RealWorldAction[]][] {
  return [...Map.groupBy(actions, (action) => action.on)];
}
