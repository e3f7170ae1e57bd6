import type { DateKey } from '../../../utils/domain/calendar';
import { FIRST_TOUCHES } from '../../../utils/domain/person';
import type { PersonDraft } from '../../../utils/domain/personDraft';
import { Choices } from '../../kit/Choices';
import { Field } from '../../kit/Field';
import { Select } from '../../kit/Select';
import { useTexts } from '../../kit/texts';
import type { DetailsProps } from './detailsProps';

const CERTAINTIES = ['sure', 'guessed'] as const;

/** Where one really met: how, when, in what setting, and whether that is certain. */
export function FirstTouchFields(props: DetailsProps & { today: DateKey }) {
  const { t } = useTexts();
  const { card } = t.people;
  const { draft, said, onChange } = props;
  const sources: { value: PersonDraft['source']; label: string }[] = [
    { value: '', label: card.notSaid },
    ...FIRST_TOUCHES.map((value) => ({ value, label: card.sources[value] })),
  ];
  return (
    <fieldset class="group">
      <legend>{card.firstTouch}</legend>
      <div class="pair">
        <Select
          label={card.source}
          name="source"
          options={sources}
          chosen={draft.source}
          problem={said('source')}
          onChoose={(value) => onChange('source', value)}
        />
        <Field
          label={card.touchedOn}
          name="touchedOn"
          type="date"
          max={props.today}
          value={draft.touchedOn}
          problem={said('touchedOn')}
          onInput={(value) => onChange('touchedOn', value)}
        />
      </div>
      <Field
        label={card.touchContext}
        name="touchContext"
        value={draft.touchContext}
        problem={said('touchContext')}
        onInput={(value) => onChange('touchContext', value)}
      />
      <Choices
        legend={card.certainty}
        name="certainty"
        choices={CERTAINTIES.map((value) => ({ value, label: card.certainties[value] }))}
        chosen={draft.certainty}
        onChoose={(value) => onChange('certainty', value)}
      />
    </fieldset>
  );
}
