import type { LastImport } from '../../../utils/storage/imports';
import { useTexts } from '../../kit/texts';

/** The last import, as long as it can be undone. */
export function LastImportCard(props: { last: LastImport; day: string; onUndo: () => void }) {
  const { t, formats } = useTexts();
  const { importing } = t;
  const { file, added, changed } = props.last;
  const counts = [
    added > 0 && importing.doneAdded(added, formats.number(added)),
    changed > 0 && importing.doneChanged(changed, formats.number(changed)),
  ].filter(Boolean);
  return (
    <div class="card last-import">
      <p>
        {importing.lastImport(file, props.day)} <span class="quiet">{counts.join(', ')}</span>
      </p>
      <button type="button" class="button" onClick={props.onUndo}>
        {importing.undo}
      </button>
    </div>
  );
}
