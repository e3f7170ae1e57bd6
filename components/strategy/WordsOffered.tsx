import { useEffect, useId, useRef } from 'preact/hooks';
import { useTexts } from '../kit/texts';

interface Props {
  words: readonly string[];
  taken: readonly string[];
  failed: boolean;
  onTake: (words: readonly string[]) => void;
}

/** Watch words out of what clients look for; each is taken by a press, or all of them. */
export function WordsOffered({ words, taken, failed, onTake }: Props) {
  const { t } = useTexts();
  const id = useId();
  const status = useRef<HTMLParagraphElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const pressed = useRef(0);
  // The button that had the focus is gone with its word: there is the next one, or none.
  useEffect(() => {
    const { activeElement, body } = document;
    if (taken.length === 0 || activeElement !== body) return;
    const left = [...(list.current?.querySelectorAll('button') ?? [])];
    (left[pressed.current] ?? left.at(-1) ?? status.current)?.focus();
  }, [taken.length, words.length]);
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t.strategy.watchWords}</h3>
      {words.length > 0 ? (
        <>
          <p class="quiet">{t.strategy.watchWordsHint}</p>
          <ul class="offered" ref={list}>
            {words.map((word, index) => (
              <li key={word}>
                <button
                  type="button"
                  class="button small"
                  aria-label={t.buttonFor(t.strategy.take, word)}
                  onClick={() => {
                    pressed.current = index;
                    onTake([word]);
                  }}
                >
                  <span aria-hidden="true">+</span> {word}
                </button>
              </li>
            ))}
          </ul>
          {words.length > 1 && (
            <button type="button" class="button plain" onClick={() => onTake(words)}>
              {t.strategy.takeAll}
            </button>
          )}
        </>
      ) : (
        taken.length === 0 && <p>{t.strategy.noWords}</p>
      )}
      <p ref={status} role="status" tabIndex={-1} class="taken">
        {taken.length > 0 && t.strategy.taken(taken.join(', '))}
      </p>
      {failed && (
        <p class="problem" role="alert">
          {t.failed}
        </p>
      )}
    </section>
  );
}
