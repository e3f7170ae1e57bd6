import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { DateKey } from '../../../utils/domain/calendar';
import type { SessionId } from '../../../utils/domain/ids';
import type { NamedDetails } from '../../../utils/review/messages';
import { useTexts } from '../../kit/texts';
import { FigureActionRow } from './FigureActionRow';
import { FigureOpportunityRow } from './FigureOpportunityRow';
import { OpeningRow } from './OpeningRow';
import { OvertimeRows } from './OvertimeRows';
import { VisitRow } from './VisitRow';

interface Props {
  details: NamedDetails;
  today: DateKey;
  /** The slices of the visits are what the figure is about. */
  showsSlices: boolean;
  onStrike: (session: SessionId, start: number, isStruck: boolean) => void;
}

/** What made a figure, kind by kind, the latest first. */
export function DetailLists({ details, today, showsSlices, onStrike }: Props) {
  const { figures } = useTexts().t;
  const { visits, actions, opportunities, openings, overtimes, names } = details;
  return (
    <>
      <DetailList title={figures.visits} isEmpty={visits.length === 0}>
        {visits.map((visit) => (
          <VisitRow
            key={visit.record.id}
            visit={visit}
            isOpenAtFirst={showsSlices}
            onStrike={(start, isStruck) => onStrike(visit.record.id, start, isStruck)}
          />
        ))}
      </DetailList>
      <DetailList title={figures.opportunities} isEmpty={opportunities.length === 0}>
        {opportunities.map((one) => (
          <FigureOpportunityRow key={one.id} opportunity={one} names={names} today={today} />
        ))}
      </DetailList>
      <DetailList title={figures.actions} isEmpty={actions.length === 0}>
        {actions.map((action) => (
          <FigureActionRow key={action.id} action={action} names={names} today={today} />
        ))}
      </DetailList>
      <DetailList title={figures.openings} isEmpty={openings.length === 0}>
        {openings.map((opening) => (
          <OpeningRow key={opening.id} opening={opening} />
        ))}
      </DetailList>
      <DetailList title={figures.overtimes} isEmpty={overtimes.length === 0}>
        {overtimes.map((ofDay) => (
          <OvertimeRows key={ofDay.day} ofDay={ofDay} today={today} />
        ))}
      </DetailList>
    </>
  );
}

function DetailList(props: { title: string; isEmpty: boolean; children: ComponentChildren }) {
  const id = useId();
  if (props.isEmpty) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{props.title}</h3>
      <ol class="rows">{props.children}</ol>
    </section>
  );
}
