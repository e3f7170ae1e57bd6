import { useEffect, useRef, useState } from 'preact/hooks';
import type { RealWorldAction } from '../../utils/domain/action';
import { draftOf } from '../../utils/domain/draftAction';
import type { FoldedPerson } from '../../utils/domain/foldedPeople';
import type { LocalNow } from '../../utils/domain/localNow';
import type { LogDraft } from '../../utils/domain/logDraft';
import type { Person } from '../../utils/domain/person';
import { useTexts } from '../kit/texts';
import { useDialogSaving } from '../kit/useDialogSaving';
import { LogForm } from './LogForm';
import type { ReadOpportunities } from './useOpportunityChoice';

interface Props {
  action: RealWorldAction;
  /** All of them, those in the action among them. */
  people: readonly Person[];
  /** The same people, where they are folded already. */
  folded?: readonly FoldedPerson[];
  readNow: () => LocalNow;
  opportunitiesOf: ReadOpportunities;
  /** Whether it could be saved; if not, the dialog stays with all that was typed. */
  onSave: (draft: LogDraft) => Promise<boolean>;
  onClose: () => void;
}

/** The form again, in a dialog, for an action that is in the log. */
export function EditDialog(props: Props) {
  const { action, people, folded, readNow, opportunitiesOf, onSave, onClose } = props;
  const { t } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [draft, setDraft] = useState(() =>
    draftOf(action, (id) => people.find((person) => person.id === id)?.name),
  );
  const { failed, save } = useDialogSaving(dialog, onSave);
  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog ref={dialog} class="edit" aria-label={t.editTitle} onClose={onClose}>
      <LogForm
        title={t.editTitle}
        submitLabel={t.save}
        draft={draft}
        people={people}
        {...(folded && { folded })}
        readNow={readNow}
        edited={action.id}
        opportunitiesOf={opportunitiesOf}
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
