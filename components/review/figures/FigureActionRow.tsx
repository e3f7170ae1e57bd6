import type { RealWorldAction } from '../../../utils/domain/action';
import type { DateKey } from '../../../utils/domain/calendar';
import type { PersonId } from '../../../utils/domain/ids';
import { useTexts } from '../../kit/texts';
import { nextLine, whenAndOutcome } from '../../log/describe';
import { PeopleLinks } from './PeopleLinks';

interface Props {
  action: RealWorldAction;
  names: ReadonlyMap<PersonId, string>;
  today: DateKey;
}

export function FigureActionRow({ action, names, today }: Props) {
  const texts = useTexts();
  const { t, formats } = texts;
  const { next } = action;
  const step = nextLine(action, today, texts);
  const facts = [
    whenAndOutcome(action, today, texts),
    action.by === 'them' && t.logbook.byThemShort,
    action.result && t.results[action.result],
    action.minutes && t.logbook.inMinutes(action.minutes),
    action.event,
  ];
  return (
    <li class="row">
      <span class="row-words">
        <strong>
          {t.kinds[action.kind]}
          <PeopleLinks people={action.people} names={names} />
        </strong>
        <span class="quiet">{facts.filter(Boolean).join(' · ')}</span>
        {next && (
          <span>
            {next.doneAt && next.due
              ? t.figures.stepWithDay(step, formats.day(next.due, today))
              : step}
          </span>
        )}
        {action.note && <span class="note">{action.note}</span>}
      </span>
    </li>
  );
}
