import { type PersonKind, RELATIONS, type Relation } from '../../../utils/domain/person';
import { Choices } from '../../kit/Choices';
import { Field } from '../../kit/Field';
import { Select } from '../../kit/Select';
import { useTexts } from '../../kit/texts';
import type { DetailsProps } from './detailsProps';

const KINDS: readonly PersonKind[] = ['professional', 'private', 'other'];

/** Who it is, and what they are to one. */
export function NameFields({ draft, said, onChange }: DetailsProps) {
  const { t } = useTexts();
  const { card } = t.people;
  const relations: { value: Relation | ''; label: string }[] = [
    { value: '', label: card.notSaid },
    ...RELATIONS.map((value) => ({ value, label: card.relations[value] })),
  ];
  return (
    <>
      {(['name', 'company', 'role'] as const).map((field) => (
        <Field
          key={field}
          label={card[field]}
          name={field}
          value={draft[field]}
          problem={said(field)}
          onInput={(value) => onChange(field, value)}
        />
      ))}
      <Select
        label={card.relation}
        name="relation"
        options={relations}
        chosen={draft.relation}
        onChoose={(value) => onChange('relation', value)}
      />
      <Choices
        legend={card.kind}
        name="person-kind"
        choices={KINDS.map((value) => ({ value, label: card.kinds[value] }))}
        chosen={draft.kind || undefined}
        onChoose={(value) => onChange('kind', value)}
      />
    </>
  );
}
