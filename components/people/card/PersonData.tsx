import { useRef } from 'preact/hooks';
import type { Person } from '../../../utils/domain/person';
import { useTexts } from '../../kit/texts';

interface Props {
  person: Person;
  onExport: () => void;
  onRemove: () => void;
}

/** What a person may ask of whoever keeps data about them: to have it, and to have it deleted. */
export function PersonData({ person, onExport, onRemove }: Props) {
  const { t } = useTexts();
  const { card } = t.people;
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  return (
    <details class="fold">
      <summary>{card.data}</summary>
      <div class="details fold-content">
        <p class="quiet">{card.exportHint}</p>
        <div class="buttons">
          <button type="button" class="button" onClick={onExport}>
            {card.exportButton}
          </button>
          <button type="button" class="button" onClick={() => dialog.current?.showModal()}>
            {card.remove}
          </button>
        </div>
      </div>
      <dialog ref={dialog} class="edit" aria-label={card.removeTitle(person.name)}>
        <div class="details">
          <h2>{card.removeTitle(person.name)}</h2>
          <p>{card.removeHint}</p>
          <div class="buttons">
            <button
              type="button"
              class="button firm"
              onClick={() => {
                close();
                onRemove();
              }}
            >
              {t.delete}
            </button>
            <button type="button" class="button" onClick={close}>
              {t.cancel}
            </button>
          </div>
        </div>
      </dialog>
    </details>
  );
}
