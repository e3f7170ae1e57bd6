import { useState } from 'preact/hooks';
import { ACTION_KINDS, RESULTS } from '../../utils/domain/action';
import type { DraftField } from '../../utils/domain/draftProblems';
import type { LocalNow } from '../../utils/domain/localNow';
import {
  hasMore,
  type LogDraft,
  mayHaveResult,
  withNextKind,
  withResult,
} from '../../utils/domain/logDraft';
import { NO_OPPORTUNITY } from '../../utils/domain/opportunityLinks';
import { Field } from '../kit/Field';
import { Toggle } from '../kit/Toggle';
import { useTexts } from '../kit/texts';
import { OpportunitySelect } from './OpportunitySelect';
import { SelectField } from './SelectField';
import type { OpportunityChoice } from './useOpportunityChoice';
import { WhenFields } from './WhenFields';

interface Props {
  draft: LogDraft;
  now: LocalNow;
  opportunity: OpportunityChoice;
  said: (field: DraftField) => string | undefined;
  onChange: (field: DraftField, draft: LogDraft) => void;
}

/** All that an action can have and most need not: folded, since most are logged at once. */
export function MoreFields({ draft, now, opportunity, said, onChange }: Props) {
  const { t } = useTexts();
  const [open, setOpen] = useState(hasMore(draft));
  const wrong = (['on', 'time', 'minutes', 'event', 'note'] as const).some(said);
  return (
    <details
      class="fold more"
      open={open || wrong}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{t.logbook.more}</summary>
      <Toggle
        label={t.logbook.byThem}
        checked={draft.by === 'them'}
        onChange={(theirs) => {
          const { by: _before, ...rest } = draft;
          onChange('reach', { ...rest, ...(theirs && { by: 'them' as const }) });
        }}
      />
      {mayHaveResult(draft) && (
        <SelectField
          label={t.result}
          name="result"
          none={t.logbook.noChoice}
          options={RESULTS.map((value) => ({ value, label: t.results[value] }))}
          chosen={draft.result}
          onChoose={(result) => onChange('reach', withResult(draft, result))}
        />
      )}
      <OpportunitySelect
        choice={opportunity}
        onChoose={(id) =>
          onChange('opportunity', { ...draft, opportunityId: id ?? NO_OPPORTUNITY })
        }
      />
      {(draft.kind === 'event' || draft.event) && (
        <Field
          label={t.logbook.event}
          name="event"
          value={draft.event}
          problem={said('event')}
          onInput={(event) => onChange('event', { ...draft, event })}
        />
      )}
      <WhenFields draft={draft} now={now} said={said} onChange={onChange} />
      <div class="date-and-time">
        <Field
          label={t.logbook.lasted}
          name="minutes"
          value={draft.minutes}
          problem={said('minutes')}
          onInput={(minutes) => onChange('minutes', { ...draft, minutes })}
        />
        <SelectField
          label={t.logbook.nextKind}
          name="nextKind"
          none={t.logbook.noChoice}
          options={ACTION_KINDS.map((value) => ({ value, label: t.kinds[value] }))}
          chosen={draft.nextKind}
          onChoose={(kind) => onChange('next', withNextKind(draft, kind))}
        />
      </div>
      <Field
        label={t.note}
        name="note"
        rows={2}
        value={draft.note}
        problem={said('note')}
        onInput={(note) => onChange('note', { ...draft, note })}
      />
    </details>
  );
}
