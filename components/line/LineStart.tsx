import { useId } from 'preact/hooks';
import { useTexts } from '../kit/texts';

/** Before anything is written: what it is good for, and the way in. */
export function LineStart({ onWrite }: { onWrite: () => void }) {
  const { t } = useTexts();
  const id = useId();
  return (
    <section class="card line-start" aria-labelledby={id}>
      <h2 id={id}>{t.line.start}</h2>
      <p>{t.line.startHint}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={onWrite}>
          {t.line.write}
        </button>
        <a class="button" href="#strategy">
          {t.line.strategyFirst}
        </a>
      </div>
    </section>
  );
}
