import { useState } from 'preact/hooks';
import type { RealWorldAction } from '../../../utils/domain/action';
import type { DateKey } from '../../../utils/domain/calendar';
import type { ActionId } from '../../../utils/domain/ids';
import type { Opportunity } from '../../../utils/domain/opportunity';
import {
  draftOfOpportunity,
  newOpportunityDraft,
  type OpportunityDraft,
} from '../../../utils/domain/opportunityDraft';
import { untoldNeed } from '../../../utils/domain/opportunityLinks';
import type { Person } from '../../../utils/domain/person';
import type { Texts } from '../../../utils/i18n/index';
import { useTexts } from '../../kit/texts';
import { OpportunityDialog } from './OpportunityDialog';

interface Props {
  person: Person;
  /** What was opened last first. */
  opportunities: readonly Opportunity[];
  /** What was done last first. */
  actions: readonly RealWorldAction[];
  /** The action in which a need was heard: with it one is begun at once. */
  heardIn?: ActionId | undefined;
  today: DateKey;
  /** That of the settings. */
  currency: string;
  /** `before` where one is edited. Whether it could be saved. */
  onSave: (draft: OpportunityDraft, before: Opportunity | undefined) => Promise<boolean>;
  onDelete: (opportunity: Opportunity) => void;
}

/** Business that may come of them: need, offer, won, lost or asleep. */
export function Opportunities(props: Props) {
  const texts = useTexts();
  const { t } = texts;
  const { person, actions, today, currency } = props;
  const [editing, setEditing] = useState(() => begunWith(props));
  return (
    <section class="card">
      <h2>{t.opportunities.title}</h2>
      {props.opportunities.length === 0 && <p class="quiet">{t.opportunities.none}</p>}
      <ul class="rows">
        {props.opportunities.map((one) => (
          <li key={one.id} class="row">
            <span class="row-words">
              <strong>{one.about}</strong>
              <span class="quiet">{factsOf(one, today, texts)}</span>
              {[one.statedSource, one.context].filter(Boolean).map((words) => (
                <span key={words} class="note">
                  {words}
                </span>
              ))}
            </span>
            <span class="row-buttons">
              <button
                type="button"
                class="button small"
                aria-label={t.buttonFor(t.edit, one.about)}
                onClick={() =>
                  setEditing({ before: one, draft: draftOfOpportunity(one, currency) })
                }
              >
                {t.edit}
              </button>
              <button
                type="button"
                class="button small"
                aria-label={t.buttonFor(t.delete, one.about)}
                onClick={() => props.onDelete(one)}
              >
                {t.delete}
              </button>
            </span>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" class="button" onClick={() => setEditing(newOne(props))}>
          {t.opportunities.add}
        </button>
      </p>
      {editing && (
        <OpportunityDialog
          key={editing.before?.id ?? 'new'}
          first={editing.draft}
          isNew={!editing.before}
          person={person}
          actions={actions}
          today={today}
          onSave={(draft) => props.onSave(draft, editing.before)}
          onClose={() => setEditing(undefined)}
        />
      )}
    </section>
  );
}

interface Editing {
  before?: Opportunity;
  draft: OpportunityDraft;
}

/** A new one, proposed with the need that was heard last and that none tells of yet. */
function newOne({ person, opportunities, actions, today, currency }: Props): Editing {
  const heard = untoldNeed(actions, opportunities, today);
  return { draft: newOpportunityDraft(person, currency, today, heard) };
}

/** A new one of the need that was heard, unless there is one by now. */
function begunWith(props: Props): Editing | undefined {
  const { person, opportunities, actions, heardIn, today, currency } = props;
  const action = actions.find(({ id }) => id === heardIn);
  const isTold = opportunities.some((one) => action && one.actions.includes(action.id));
  if (!action || isTold) return undefined;
  return { draft: newOpportunityDraft(person, currency, today, action) };
}

/** "Won · 12 000 EUR · opened Thu 3 Sep · closed today" */
function factsOf(opportunity: Opportunity, today: DateKey, { t, formats }: Texts): string {
  const { stage, value, currency, openedOn, closedOn } = opportunity;
  const texts = t.opportunities;
  const facts = [
    texts.stages[stage],
    value !== undefined && texts.amount(formats.number(value), currency ?? ''),
    texts.openedOn(formats.day(openedOn, today)),
    closedOn && texts.closedOn(formats.day(closedOn, today)),
  ];
  return facts.filter(Boolean).join(' · ');
}
