import { PAUSE_LENGTHS, type PauseLength } from '../../utils/domain/pauseLength';
import { useTexts } from '../kit/texts';

/** To let Rappel rest for a while: it comes back by itself. */
export function PauseChoices({ onPause }: { onPause: (length: PauseLength) => void }) {
  const { t } = useTexts();
  return (
    <>
      <p class="quiet">{t.pauseHint}</p>
      <div class="buttons">
        {PAUSE_LENGTHS.map((length) => (
          <button key={length} type="button" class="button small" onClick={() => onPause(length)}>
            {t.pauseLengths[length]}
          </button>
        ))}
      </div>
    </>
  );
}
