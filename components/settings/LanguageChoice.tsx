import type { LanguageChoice as Chosen } from '../../utils/domain/settings';
import { Choices } from '../kit/Choices';
import { useTexts } from '../kit/texts';

const OFFERED = ['browser', 'en', 'fr'] as const satisfies Chosen[];

interface Props {
  chosen: Chosen;
  onChoose: (language: Chosen) => void;
}

export function LanguageChoice({ chosen, onChoose }: Props) {
  const { t } = useTexts();
  return (
    <div class="compact">
      <Choices
        legend={t.language}
        legendUnseen
        name="language"
        choices={OFFERED.map((value) => ({ value, label: t.languages[value] }))}
        chosen={chosen}
        onChoose={onChoose}
      />
    </div>
  );
}
