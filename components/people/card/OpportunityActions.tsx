import { useState } from 'preact/hooks';
import type { RealWorldAction } from '../../../utils/domain/action';
import type { DateKey } from '../../../utils/domain/calendar';
import { aYearAgo } from '../../../utils/domain/logSearch';
import { type OpportunityDraft, withLink } from '../../../utils/domain/opportunityDraft';
import type { Texts } from '../../../utils/i18n/index';
import { Toggle } from '../../kit/Toggle';
import { useTexts } from '../../kit/texts';
import { whenAndOutcome } from '../../log/describe';

interface Props {
  draft: OpportunityDraft;
  /** What a new one is linked to is a proposal: the choice is in view. */
  isNew: boolean;
  /** Those of the person, what was done last first. */
  actions: readonly RealWorldAction[];
  today: DateKey;
  onChange: (field: 'actions', draft: OpportunityDraft) => void;
}

/** What was done for an opportunity; all that was done with the person lately can be linked to it. */
export function OpportunityActions({ draft, isNew, actions, today, onChange }: Props) {
  const texts = useTexts();
  const { done, nothingDone, link } = texts.t.opportunities;
  // One that is older stays in the list when it is unlinked, so that it can be linked again.
  const [first] = useState(draft.actions);
  const offered = actions.filter(({ id, on }) => on >= aYearAgo(today) || first.includes(id));
  if (offered.length === 0) return null;
  const linked = offered.filter(({ id }) => draft.actions.includes(id));
  return (
    <section class="linked">
      <h3>{done}</h3>
      {linked.length === 0 && <p class="quiet">{nothingDone}</p>}
      <ul>
        {linked.map((action) => (
          <li key={action.id}>{wordsOf(action, today, texts)}</li>
        ))}
      </ul>
      <details class="fold" open={isNew && first.length > 0}>
        <summary>{link}</summary>
        <div class="link-choices">
          {offered.map((action) => (
            <Toggle
              key={action.id}
              label={wordsOf(action, today, texts)}
              checked={draft.actions.includes(action.id)}
              onChange={(on) => onChange('actions', withLink(draft, action.id, on))}
            />
          ))}
        </div>
      </details>
    </section>
  );
}

/** "Call · Thu, 3 Sep, 14:32 · Spoke · A need" */
function wordsOf(action: RealWorldAction, today: DateKey, texts: Texts): string {
  const { kinds, results } = texts.t;
  return [
    kinds[action.kind],
    whenAndOutcome(action, today, texts),
    action.result && results[action.result],
  ]
    .filter(Boolean)
    .join(' · ');
}
