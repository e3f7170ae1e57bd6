import type { DateKey } from '../../../utils/domain/calendar';
import type { PersonId } from '../../../utils/domain/ids';
import type { Opportunity } from '../../../utils/domain/opportunity';
import { useTexts } from '../../kit/texts';
import { PeopleLinks } from './PeopleLinks';

interface Props {
  opportunity: Opportunity;
  names: ReadonlyMap<PersonId, string>;
  today: DateKey;
}

/** With what tells where it came from: a success is never credited without it. */
export function FigureOpportunityRow({ opportunity, names, today }: Props) {
  const { t, formats } = useTexts();
  const { stage, value, currency, openedOn, closedOn, firstTouch } = opportunity;
  const texts = t.opportunities;
  const facts = [
    texts.stages[stage],
    value !== undefined && formats.money(value, currency),
    texts.openedOn(formats.day(openedOn, today)),
    closedOn && texts.closedOn(formats.day(closedOn, today)),
    firstTouch && t.figures.firstMet(t.people.card.sources[firstTouch.source]),
  ];
  return (
    <li class="row">
      <span class="row-words">
        <strong>
          {opportunity.about}
          <PeopleLinks people={[opportunity.person]} names={names} />
        </strong>
        <span class="quiet">{facts.filter(Boolean).join(' · ')}</span>
        {opportunity.statedSource && (
          <span class="note">{t.figures.clientSays(opportunity.statedSource)}</span>
        )}
        {opportunity.context && <span class="note">{opportunity.context}</span>}
      </span>
    </li>
  );
}
