import { useEffect, useRef, useState } from 'preact/hooks';
import type { RealWorldAction } from '../../utils/domain/action';
import { draftOf, type LocalNow, type LogDraft } from '../../utils/domain/logDraft';
import type { Person } from '../../utils/domain/person';
import { useTexts } from '../kit/texts';
import { LogForm } from './LogForm';

interface Props {
  action: RealWorldAction;
  /** The name of the person in it. */
  name: string;
  people: readonly Person[];
  readNow: () => LocalNow;
  /** Whether it could be saved; if not, the dialog stays with all that was typed. */
  onSave: (draft: LogDraft) => Promise<boolean>;
  onClose: () => void;
}

/** The form again, in a dialog, for an action that is in the log. */
export function EditDialog({ action, name, people, readNow, onSave, onClose }: Props) {
  const { t } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [draft, setDraft] = useState(() => draftOf(action, name));
  const [failed, setFailed] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);

  async function save(finished: LogDraft) {
    // Closed rather than taken away: closing gives the focus back to the button that opened it.
    const saved = await onSave(finished);
    setFailed(!saved);
    if (saved) dialog.current?.close();
  }

  return (
    <dialog ref={dialog} class="edit" aria-label={t.editTitle} onClose={onClose}>
      <LogForm
        title={t.editTitle}
        submitLabel={t.save}
        draft={draft}
        people={people}
        readNow={readNow}
        dueBefore={action.next?.due ?? ''}
        onChange={setDraft}
        onSubmit={(finished) => void save(finished)}
      >
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {t.cancel}
        </button>
        {failed && (
          <p class="problem" role="alert">
            {t.failed}
          </p>
        )}
      </LogForm>
    </dialog>
  );
}
