import { useMemo } from 'preact/hooks';
import type { RealWorldAction } from '../../../utils/domain/action';
import type { DateKey } from '../../../utils/domain/calendar';
import type { ActionId } from '../../../utils/domain/ids';
import type { Introduction } from '../../../utils/domain/introduction';
import type { Opportunity } from '../../../utils/domain/opportunity';
import type { OpportunityDraft } from '../../../utils/domain/opportunityDraft';
import type { Person } from '../../../utils/domain/person';
import type { PersonDraft } from '../../../utils/domain/personDraft';
import { useTexts } from '../../kit/texts';
import { peopleById } from '../../log/describe';
import { CardHeader } from './CardHeader';
import { DetailsForm } from './DetailsForm';
import { DoNotContact } from './DoNotContact';
import { History } from './History';
import type { IntroductionDraft } from './IntroductionForm';
import { Introductions } from './Introductions';
import { MergeForm } from './MergeForm';
import { Opportunities } from './Opportunities';
import { PersonData } from './PersonData';
import { PersonFacts } from './PersonFacts';
import { WaysToReach } from './WaysToReach';

interface Props {
  person: Person;
  /** What was done last first. */
  actions: readonly RealWorldAction[];
  opportunities: readonly Opportunity[];
  /** The action with which an opportunity is begun at once. */
  heardIn?: ActionId | undefined;
  introductions: { towards: readonly Introduction[]; through: readonly Introduction[] };
  /** Who else was there, or is introduced. */
  others: readonly Person[];
  /** Everybody, to merge or introduce; read once `onNeedPeople` asked. */
  people: readonly Person[] | undefined;
  today: DateKey;
  /** That of the settings, for a new opportunity. */
  currency: string;
  onLog: () => void;
  onSave: (draft: PersonDraft) => Promise<boolean>;
  /** The reason, which may be empty; nothing once they may be contacted again. */
  onDoNotContact: (why: string | undefined) => void;
  onSaveOpportunity: (draft: OpportunityDraft, before: Opportunity | undefined) => Promise<boolean>;
  onDeleteOpportunity: (opportunity: Opportunity) => void;
  onEditAction: (action: RealWorldAction) => void;
  onDeleteAction: (action: RealWorldAction) => void;
  /** Whether it could be noted. */
  onNoteIntroduction: (draft: IntroductionDraft) => Promise<boolean>;
  onDeleteIntroduction: (introduction: Introduction) => void;
  onNeedPeople: () => void;
  onMerge: (other: Person) => void;
  onExport: () => void;
  onRemove: () => void;
}

/** Everything about one person: how to reach them, what was done, what may come of it. */
export function PersonCard(props: Props) {
  const { t } = useTexts();
  const { person, others, today } = props;
  const people = useMemo(() => peopleById([person, ...others]), [person, others]);
  return (
    <div class="person-columns">
      <div class="person-side">
        <CardHeader person={person} onLog={props.onLog} />
        <WaysToReach person={person} />
        <PersonFacts person={person} today={today} />
        <div class="card">
          <DoNotContact person={person} onSet={props.onDoNotContact} />
          <details class="fold">
            <summary>{t.people.card.details}</summary>
            <DetailsForm person={person} today={today} onSave={props.onSave} />
          </details>
          <MergeForm
            person={person}
            people={props.people}
            onNeedPeople={props.onNeedPeople}
            onMerge={props.onMerge}
          />
          <PersonData person={person} onExport={props.onExport} onRemove={props.onRemove} />
        </div>
      </div>
      <div class="person-main">
        <Opportunities
          person={person}
          opportunities={props.opportunities}
          actions={props.actions}
          heardIn={props.heardIn}
          today={today}
          currency={props.currency}
          onSave={props.onSaveOpportunity}
          onDelete={props.onDeleteOpportunity}
        />
        <Introductions
          person={person}
          introductions={props.introductions}
          named={people}
          people={props.people}
          today={today}
          onNeedPeople={props.onNeedPeople}
          onNote={props.onNoteIntroduction}
          onDelete={props.onDeleteIntroduction}
        />
        <History
          actions={props.actions}
          people={people}
          today={today}
          onEdit={props.onEditAction}
          onDelete={props.onDeleteAction}
        />
      </div>
    </div>
  );
}
