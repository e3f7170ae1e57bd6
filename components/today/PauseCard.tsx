import { useTexts } from '../kit/texts';

interface Props {
  /** Until when, as it is written. */
  until: string;
  onEnd: () => void;
}

/** That Rappel pauses, with the way back. */
export function PauseCard({ until, onEnd }: Props) {
  const { t } = useTexts();
  return (
    <section class="visit" aria-label={t.pause}>
      <p class="visit-words">{t.pausedUntil(until)}</p>
      <button type="button" class="button small" onClick={onEnd}>
        {t.endPause}
      </button>
    </section>
  );
}
