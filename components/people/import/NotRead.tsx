import { Fold } from '../../kit/Fold';
import { useTexts } from '../../kit/texts';
import type { ImportPreview } from './importState';

const LINES_SHOWN = 20;

/** Which lines of the file do nothing, or less than they say, and why. */
export function NotRead({ preview }: { preview: ImportPreview }) {
  const { t, formats } = useTexts();
  const { importing } = t;
  const { unreadable, conflicts } = preview;
  return (
    <>
      {unreadable.length > 0 && (
        <Fold title={importing.lines(unreadable.length, formats.number(unreadable.length))}>
          <Lines all={unreadable.map(({ line, why }) => [line, importing.reasons[why]] as const)} />
        </Fold>
      )}
      {conflicts.length > 0 && (
        <Fold title={importing.conflicts(conflicts.length, formats.number(conflicts.length))}>
          <p class="quiet">{importing.conflictsHint}</p>
          <Lines all={conflicts.map(({ line, name }) => [line, name] as const)} />
        </Fold>
      )}
    </>
  );
}

function Lines({ all }: { all: readonly (readonly [line: number, words: string])[] }) {
  const { t, formats } = useTexts();
  const { importing } = t;
  const more = all.length - LINES_SHOWN;
  return (
    <ul class="file-lines">
      {all.slice(0, LINES_SHOWN).map(([line, words], index) => (
        <li key={index}>{importing.line(formats.number(line), words)}</li>
      ))}
      {more > 0 && <li>{importing.more(more, formats.number(more))}</li>}
    </ul>
  );
}
