import type { OpportunityId } from '../../utils/domain/ids';
import { isOpen } from '../../utils/domain/opportunity';
import { useTexts } from '../kit/texts';
import { SelectField } from './SelectField';
import type { OpportunityChoice } from './useOpportunityChoice';

interface Props {
  choice: OpportunityChoice;
  onChoose: (id: OpportunityId | undefined) => void;
}

/** For which opportunity of theirs something was done; nothing where they have none. */
export function OpportunitySelect({ choice: { offered, meant }, onChoose }: Props) {
  const { t } = useTexts();
  if (offered.length === 0) return null;
  return (
    <SelectField
      label={t.logbook.opportunity}
      name="opportunity"
      none={t.logbook.noOpportunity}
      options={offered.map((one) => ({
        value: one.id,
        label: [one.about, !isOpen(one) && t.opportunities.stages[one.stage]]
          .filter(Boolean)
          .join(' · '),
      }))}
      chosen={meant}
      onChoose={onChoose}
    />
  );
}
