import { useId, useState } from 'preact/hooks';
import { useTexts } from '../kit/texts';

/** Erasing asks for a word to be typed, as a press alone can be a slip, and offers a last backup. */
export function EraseForm({ onErase, onSave }: { onErase: () => void; onSave: () => void }) {
  const { t } = useTexts();
  const { adjust } = t;
  const id = useId();
  const [typed, setTyped] = useState('');
  const isMeant = typed.trim().toUpperCase() === adjust.eraseWord;
  return (
    <details class="fold">
      <summary>{adjust.erase}</summary>
      <form
        class="fold-content setting"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isMeant) return;
          setTyped('');
          onErase();
        }}
      >
        <p id={`${id}-about`}>{adjust.eraseHint(adjust.eraseWord)}</p>
        <p>
          <button type="button" class="button" onClick={onSave}>
            {adjust.saveFirst}
          </button>
        </p>
        <label class="label" for={id}>
          {adjust.eraseWordLabel}
        </label>
        <div class="budget-row">
          <input
            id={id}
            class="field wide"
            type="text"
            autocomplete="off"
            value={typed}
            aria-describedby={`${id}-about`}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" class="button" disabled={!isMeant}>
            {adjust.erase}
          </button>
        </div>
      </form>
    </details>
  );
}
