import { Field } from '../../kit/Field';
import { useTexts } from '../../kit/texts';
import type { DetailsProps } from './detailsProps';

/** Their addresses, one a line; and the note. */
export function AddressFields({ draft, said, onChange }: DetailsProps) {
  const { t } = useTexts();
  const { card } = t.people;
  return (
    <>
      {(['phones', 'emails', 'profiles'] as const).map((field) => (
        <Field
          key={field}
          label={card[field]}
          name={field}
          rows={2}
          hint={card.oneALine}
          value={draft[field]}
          problem={said(field)}
          onInput={(value) => onChange(field, value)}
        />
      ))}
      <Field
        label={t.note}
        name="note"
        rows={4}
        value={draft.note}
        problem={said('note')}
        onInput={(value) => onChange('note', value)}
      />
    </>
  );
}
