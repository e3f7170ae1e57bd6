import { Field } from '../../kit/Field';
import { useTexts } from '../../kit/texts';
import type { DetailsProps } from './detailsProps';

/** After how many days a word is welcome, and after how many it is overdue. */
export function CadenceFields({ draft, said, onChange }: DetailsProps) {
  const { t } = useTexts();
  const { card } = t.people;
  return (
    <fieldset class="group">
      <legend>{card.cadence}</legend>
      <div class="pair">
        {(['idealDays', 'maxDays'] as const).map((field) => (
          <Field
            key={field}
            label={card[field]}
            name={field}
            value={draft[field]}
            problem={said(field)}
            onInput={(value) => onChange(field, value)}
          />
        ))}
      </div>
      <p class="quiet">{card.cadenceHint}</p>
    </fieldset>
  );
}
