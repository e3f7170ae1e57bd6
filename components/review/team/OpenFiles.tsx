import { addDays } from '../../../utils/domain/calendar';
import { useTexts } from '../../kit/texts';
import type { OpenedFile } from './openedFile';

interface Props {
  files: readonly OpenedFile[];
  onRemove: (file: OpenedFile) => void;
  onRemoveAll: () => void;
}

/** Each file with its week, or with why it was not opened. */
export function OpenFiles({ files, onRemove, onRemoveAll }: Props) {
  const { t, formats } = useTexts();
  const { team } = t;
  return (
    <section class="card" aria-label={team.files}>
      <h2>{team.files}</h2>
      <ul class="rows">
        {files.map((file) => (
          <li key={file.id} class="row">
            {'week' in file ? (
              <span class="row-words">
                <strong>{file.name}</strong>
                <span class="quiet">
                  {team.ofWeek(formats.range(file.week.week, addDays(file.week.week, 6)))}
                </span>
              </span>
            ) : (
              <span class="row-words problem">{team.problems[file.why](file.name)}</span>
            )}
            <button
              type="button"
              class="button small"
              aria-label={team.removeFile(file.name)}
              onClick={() => onRemove(file)}
            >
              {team.remove}
            </button>
          </li>
        ))}
      </ul>
      {files.length > 1 && (
        <div class="buttons">
          <button type="button" class="button small" onClick={onRemoveAll}>
            {team.removeAll}
          </button>
        </div>
      )}
    </section>
  );
}
