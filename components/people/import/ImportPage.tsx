import type { LastImport } from '../../../utils/storage/imports';
import { useTexts } from '../../kit/texts';
import { ChooseFile } from './ChooseFile';
import { Imported } from './Imported';
import type { DatesMeant, ImportState } from './importState';
import { LastImportCard } from './LastImportCard';
import { Preview } from './Preview';
import { Working } from './Working';

export interface ImportPageProps {
  state: ImportState;
  /** The import that can be undone, if there is one. */
  last: LastImport | undefined;
  /** The day of an instant in ms, in words. */
  dayOf: (wallMs: number) => string;
  onFiles: (files: readonly File[]) => void;
  onCancel: () => void;
  onDates: (meant: DatesMeant) => void;
  onImport: () => void;
  onUndo: (at: number) => void;
}

/** What appears by itself is read out by taking the focus. */
const focusOnce = (appeared: HTMLElement | null) => appeared?.focus();

/** From a file to people: chosen, read, looked at, and only then written. */
export function ImportPage(props: ImportPageProps) {
  const { t, formats } = useTexts();
  const { importing } = t;
  const { state, last } = props;
  const isOpen = state.kind !== 'importing' && state.kind !== 'undoing';
  const isChoosing = state.kind === 'choose' || state.kind === 'problem' || state.kind === 'undone';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is dropped can be chosen by a button, too.
    <div
      class="import-page"
      // Otherwise the browser would open the file in place of this page.
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const files = [...(event.dataTransfer?.files ?? [])];
        if (isOpen && files.length > 0) props.onFiles(files);
      }}
    >
      <h1 tabIndex={-1}>{importing.title}</h1>
      {state.kind === 'problem' && (
        <p ref={focusOnce} class="problem" role="alert" tabIndex={-1}>
          {importing.problems[state.why]} {isOfFile(state.why) && importing.nothingWritten}
        </p>
      )}
      {state.kind === 'undone' && (
        <div ref={focusOnce} class="note" tabIndex={-1} role="status">
          <p>{importing.undone(state.takenBack, formats.number(state.takenBack))}</p>
          {state.kept > 0 && <p>{importing.kept(state.kept, formats.number(state.kept))}</p>}
        </div>
      )}
      {isChoosing && <ChooseFile onFiles={props.onFiles} />}
      {isChoosing && last && (
        <LastImportCard
          last={last}
          day={props.dayOf(last.at)}
          onUndo={() => props.onUndo(last.at)}
        />
      )}
      {state.kind === 'reading' && (
        <Working
          words={importing.reading(state.file)}
          part={state.part}
          onCancel={props.onCancel}
        />
      )}
      {state.kind === 'importing' && (
        <Working words={importing.importing(state.people, formats.number(state.people))} />
      )}
      {state.kind === 'undoing' && <Working words={importing.undoing} />}
      {state.kind === 'preview' && (
        <Preview
          state={state}
          onDates={props.onDates}
          onImport={props.onImport}
          onCancel={props.onCancel}
        />
      )}
      {state.kind === 'done' && (
        <Imported state={state} onUndo={() => props.onUndo(state.at)} onCancel={props.onCancel} />
      )}
    </div>
  );
}

/** The others say themselves that all is as it was. */
function isOfFile(why: Extract<ImportState, { kind: 'problem' }>['why']): boolean {
  return why !== 'full' && why !== 'failed' && why !== 'gone';
}
