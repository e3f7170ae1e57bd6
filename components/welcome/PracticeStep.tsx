import { useTexts } from '../kit/texts';

/** The gate, to be tried where nothing is at stake. */
export function PracticeStep() {
  const { t } = useTexts();
  return (
    <>
      <h1 tabIndex={-1}>{t.welcome.practiceTitle}</h1>
      <p>{t.welcome.practiceWhat}</p>
      <p>
        <a class="button" href="/gate.html?practice">
          {t.welcome.practice}
        </a>
      </p>
      <p>
        <a href="#import">{t.importing.fromWelcome}</a>
      </p>
      <p>
        <a href="#strategy">{t.strategy.fromWelcome}</a>
      </p>
      <p class="quiet">{t.welcome.again}</p>
    </>
  );
}
