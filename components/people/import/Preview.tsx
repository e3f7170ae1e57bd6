import { Choices } from '../../kit/Choices';
import { useTexts } from '../../kit/texts';
import type { DatesMeant, ImportState } from './importState';
import { NotRead } from './NotRead';

interface Props {
  state: Extract<ImportState, { kind: 'preview' }>;
  onDates: (meant: DatesMeant) => void;
  onImport: () => void;
  onCancel: () => void;
}

const focusOnce = (appeared: HTMLElement | null) => appeared?.focus();

/** What the file would do, and the one question that it may raise. */
export function Preview({ state, onDates, onImport, onCancel }: Props) {
  const { t, formats } = useTexts();
  const { importing } = t;
  const { file, preview } = state;
  const { added, changed, known, repeated, ambiguousDates, sample } = preview;
  const people = added + changed;
  const unreadable = preview.unreadable.length;
  return (
    <section class="card preview" ref={focusOnce} tabIndex={-1} aria-label={importing.preview}>
      <h2>{importing.preview}</h2>
      <p>{importing.recognised(file, importing.dialects[preview.dialect])}</p>
      {state.again && <p role="status">{importing.changedMeanwhile}</p>}
      {people === 0 && (
        <p role="status">{known + repeated > 0 ? importing.nothing : importing.nobody}</p>
      )}
      <ul class="counts">
        {people > 0 && <li>{importing.added(added, formats.number(added))}</li>}
        {changed > 0 && <li>{importing.changed(changed, formats.number(changed))}</li>}
        {known > 0 && <li>{importing.known(known, formats.number(known))}</li>}
        {repeated > 0 && <li>{importing.repeated(repeated, formats.number(repeated))}</li>}
        {unreadable > 0 && <li>{importing.unreadable(unreadable, formats.number(unreadable))}</li>}
      </ul>
      {sample.length > 0 && (
        <p>
          <strong>{importing.firstNew}</strong>{' '}
          {[
            ...sample,
            ...(added > sample.length
              ? [importing.more(added - sample.length, formats.number(added - sample.length))]
              : []),
          ].join(', ')}
        </p>
      )}
      {ambiguousDates > 0 && (
        <Choices
          legend={importing.dates(ambiguousDates, formats.number(ambiguousDates))}
          name="dates-meant"
          choices={(['day-first', 'month-first'] as const).map((value) => ({
            value,
            label: importing.datesMeant[value],
          }))}
          chosen={preview.datesMeant}
          onChoose={onDates}
        />
      )}
      <NotRead preview={preview} />
      {preview.deletedBefore && <p class="quiet">{importing.deletedBefore}</p>}
      <div class="buttons">
        {people > 0 && (
          <button
            type="button"
            class="button primary"
            aria-disabled={state.planning}
            onClick={() => !state.planning && onImport()}
          >
            {importing.importPeople(people, formats.number(people))}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {people > 0 ? t.cancel : importing.otherFile}
        </button>
      </div>
    </section>
  );
}
