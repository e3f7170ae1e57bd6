import { useTexts } from '../../kit/texts';
import type { ImportState } from './importState';

interface Props {
  state: Extract<ImportState, { kind: 'done' }>;
  onUndo: () => void;
  /** Leads on to another file. */
  onCancel: () => void;
}

const focusOnce = (appeared: HTMLElement | null) => appeared?.focus();

/** What landed, what comes next, and the way back. */
export function Imported({ state, onUndo, onCancel }: Props) {
  const { t, formats } = useTexts();
  const { importing } = t;
  const { added, changed } = state;
  const people = added + changed;
  return (
    <section class="card imported" ref={focusOnce} tabIndex={-1} aria-label={state.file}>
      <p role="status">
        {importing.done(people, formats.number(people))}{' '}
        {added > 0 && changed > 0 && (
          <span class="quiet">
            {importing.doneAdded(added, formats.number(added))},{' '}
            {importing.doneChanged(changed, formats.number(changed))}.
          </span>
        )}
      </p>
      <p>{importing.sortThem}</p>
      <div class="buttons">
        <a class="button primary" href="#people">
          {importing.openPeople}
        </a>
        <button type="button" class="button" onClick={onUndo}>
          {importing.undo}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {importing.otherFile}
        </button>
      </div>
    </section>
  );
}
