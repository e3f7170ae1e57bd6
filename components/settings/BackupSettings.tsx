import type { BackupProblem } from '../../utils/domain/backupProblem';
import type { Messages } from '../../utils/i18n/index';
import { FileButton } from '../kit/FileButton';
import { useTexts } from '../kit/texts';
import { EraseForm } from './EraseForm';

/** How much there is of what one would miss. */
export interface RecordCounts {
  actions: number;
  people: number;
  visits: number;
}

export type BackupState =
  | { kind: 'idle' | 'reading' | 'restoring' | 'saved' | 'saved-as-it-is' | 'restored' | 'erased' }
  /** A file that can be restored from; nothing has been done with it. */
  | {
      kind: 'preview';
      madeAt: number;
      file: RecordCounts;
      own: RecordCounts;
      /** How many records of the file cannot be read. */
      unreadable: number;
    }
  | { kind: 'problem'; why: BackupProblem | 'failed' | 'half' | 'full' | 'blocked' };

interface Props {
  state: BackupState;
  onSave: () => void;
  onOpen: (file: File) => void;
  onRestore: (how: 'merge' | 'replace') => void;
  onCancel: () => void;
  onErase: () => void;
}

/** What appears by itself is read out by taking the focus. */
const focusOnce = (appeared: HTMLElement | null) => appeared?.focus();

/** Everything into a file, out of a file, or away. */
export function BackupSettings(props: Props) {
  const { t, formats } = useTexts();
  const { adjust } = t;
  const { state } = props;
  return (
    <div class="backup">
      <p class="quiet">{adjust.backupHint}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={props.onSave}>
          {adjust.saveBackup}
        </button>
        <FileButton
          label={adjust.openBackup}
          accept=".json,application/json"
          onFiles={([file]) => file && props.onOpen(file)}
        />
      </div>
      <p role="status">{statusOf(state, adjust)}</p>
      {state.kind === 'problem' && (
        <p class="problem" role="alert">
          {adjust.backupProblems[state.why]}
        </p>
      )}
      {state.kind === 'preview' && (
        <section ref={focusOnce} class="note preview" tabIndex={-1} aria-label={adjust.openBackup}>
          <p>{adjust.madeOn(formats.dateOf(state.madeAt))}</p>
          <Counts label={adjust.inTheFile} counts={state.file} />
          <Counts label={adjust.hereNow} counts={state.own} />
          {state.unreadable > 0 && <p>{adjust.unreadableInFile(state.unreadable)}</p>}
          <div class="buttons">
            <button type="button" class="button firm" onClick={() => props.onRestore('merge')}>
              {adjust.merge}
            </button>
            <button type="button" class="button" onClick={() => props.onRestore('replace')}>
              {adjust.replace}
            </button>
            <button type="button" class="button" onClick={props.onCancel}>
              {t.cancel}
            </button>
          </div>
          <p class="quiet">
            {adjust.mergeHint} {adjust.replaceHint}
          </p>
        </section>
      )}
      <EraseForm onErase={props.onErase} onSave={props.onSave} />
    </div>
  );
}

function statusOf({ kind }: BackupState, texts: Messages['adjust']): string | undefined {
  switch (kind) {
    case 'reading':
    case 'restoring':
    case 'saved':
    case 'restored':
    case 'erased':
      return texts[kind];
    case 'saved-as-it-is':
      return texts.savedAsItIs;
    default:
      return undefined;
  }
}

function Counts({ label, counts }: { label: string; counts: RecordCounts }) {
  const { t, formats } = useTexts();
  const { actions, people, visits } = counts;
  return (
    <p>
      <strong>{label}</strong>{' '}
      {[
        t.actionsCount(actions, formats.number(actions)),
        t.adjust.people(people, formats.number(people)),
        t.adjust.visits(visits, formats.number(visits)),
      ].join(', ')}
    </p>
  );
}
