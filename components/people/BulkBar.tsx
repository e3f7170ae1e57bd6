import { useState } from 'preact/hooks';
import { RELATIONS, type Relation } from '../../utils/domain/person';
import { Select } from '../kit/Select';
import { useTexts } from '../kit/texts';

interface Props {
  selected: number;
  /** Those of them who are not in the list as it is filtered and searched now. */
  unseen: number;
  onSetRelation: (relation: Relation | undefined) => void;
  onClear: () => void;
}

/** What can be done with those who are selected. */
export function BulkBar({ selected, unseen, onSetRelation, onClear }: Props) {
  const { t, formats } = useTexts();
  const { page } = t.people;
  const [relation, setRelation] = useState<Relation | 'none'>('former-client');
  const count = page.selected(selected, formats.number(selected));
  return (
    <section class="people-bulk" aria-label={page.bulk}>
      <p>
        {unseen > 0 ? `${count}, ${page.selectedUnseen(formats.number(unseen))}` : count}
        <button type="button" class="button plain" onClick={onClear}>
          {page.clearSelection}
        </button>
      </p>
      <Select
        label={page.newRelation}
        labelUnseen
        chosen={relation}
        options={[
          ...RELATIONS.map((value) => ({ value, label: page.relations[value] })),
          { value: 'none' as const, label: page.noRelation },
        ]}
        onChoose={setRelation}
      />
      <button
        type="button"
        class="button primary"
        onClick={() => onSetRelation(relation === 'none' ? undefined : relation)}
      >
        {page.setRelation}
      </button>
    </section>
  );
}
