import type { NetworkId } from '../../utils/domain/network';
import type {
  LanguageChoice as Language,
  NetworkMode,
  Settings,
} from '../../utils/domain/settings';
import { useTexts } from '../kit/texts';
import { BudgetForm } from './BudgetForm';
import { LanguageChoice } from './LanguageChoice';
import { ModeChoices } from './ModeChoices';

interface Props {
  settings: Settings;
  onBudget: (minutes: number) => void;
  onLanguage: (language: Language) => void;
  onMode: (network: NetworkId, mode: NetworkMode) => void;
}

export function SettingsPage({ settings, onBudget, onLanguage, onMode }: Props) {
  const { t } = useTexts();
  const { linkedin, facebook } = settings.networks;
  return (
    <>
      <h1 tabIndex={-1}>{t.settings}</h1>
      <section class="card">
        <h2>{t.dailyBudget}</h2>
        <BudgetForm settings={settings} onSet={onBudget} />
      </section>
      <section class="card">
        <h2>{t.modesTitle}</h2>
        <ModeChoices
          modes={{ linkedin: linkedin.mode, facebook: facebook.mode }}
          onChoose={onMode}
        />
        <p class="quiet">{t.welcomePrivate}</p>
      </section>
      <section class="card">
        <h2>{t.language}</h2>
        <LanguageChoice chosen={settings.language} onChoose={onLanguage} />
      </section>
    </>
  );
}
