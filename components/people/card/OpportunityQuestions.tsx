import { useState } from 'preact/hooks';
import type { OpportunityDraft, OpportunityField } from '../../../utils/domain/opportunityDraft';
import { FIRST_TOUCHES } from '../../../utils/domain/person';
import { Field } from '../../kit/Field';
import { Select } from '../../kit/Select';
import { useTexts } from '../../kit/texts';

interface Props {
  draft: OpportunityDraft;
  /** On opening and on winning they are in view; else folded away. */
  isAsked: boolean;
  said: (field: OpportunityField) => string | undefined;
  onChange: (field: OpportunityField, draft: OpportunityDraft) => void;
}

/** What brought the business: three questions, each of which may stay without an answer. */
export function OpportunityQuestions({ draft, isAsked, said, onChange }: Props) {
  const { t } = useTexts();
  const texts = t.opportunities;
  const [opened, setOpened] = useState(false);
  const wrong = Boolean(said('statedSource') || said('context'));
  const sources: { value: OpportunityDraft['source']; label: string }[] = [
    { value: '', label: texts.skipped },
    ...FIRST_TOUCHES.map((value) => ({ value, label: t.people.card.sources[value] })),
  ];
  const questions = (
    <div class="details fold-content">
      <Select
        label={texts.firstMet}
        name="source"
        options={sources}
        chosen={draft.source}
        onChoose={(source) => onChange('source', { ...draft, source })}
      />
      <Field
        label={texts.stated}
        name="statedSource"
        value={draft.statedSource}
        suggestions={texts.statedExamples}
        problem={said('statedSource')}
        onInput={(statedSource) => onChange('statedSource', { ...draft, statedSource })}
      />
      <Field
        label={texts.context}
        name="context"
        hint={texts.contextHint}
        suggestions={texts.contextExamples}
        value={draft.context}
        problem={said('context')}
        onInput={(context) => onChange('context', { ...draft, context })}
      />
    </div>
  );
  if (isAsked) {
    return (
      <fieldset class="group">
        <legend>{texts.questions}</legend>
        {questions}
      </fieldset>
    );
  }
  return (
    <details
      class="fold"
      open={opened || wrong}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary>{texts.questions}</summary>
      {questions}
    </details>
  );
}
