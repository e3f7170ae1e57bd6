import { useState } from 'preact/hooks';
import { useTexts } from '../../components/kit/texts';
import { EditDialog } from '../../components/log/EditDialog';
import { LogForm } from '../../components/log/LogForm';
import { LogPage } from '../../components/log/LogPage';
import type { RealWorldAction } from '../../utils/domain/action';
import { localNowAt } from '../../utils/domain/localNow';
import type { Clock } from '../../utils/domain/time';
import type { DayNow } from '../shared/dayNow';
import type { KeptDraft } from '../shared/useDraft';
import type { Logbook } from '../shared/useLogbook';
import type { WholeLog } from './useWholeLog';

interface Props {
  now: DayNow;
  clock: Clock;
  kept: KeptDraft;
  logbook: Logbook;
  whole: WholeLog;
}

export function LogRoute({ now, clock, kept, logbook, whole }: Props) {
  const { t } = useTexts();
  const [editing, setEditing] = useState<RealWorldAction>();
  const readNow = () => localNowAt(clock.calendar, clock.wallMs());
  const resolved = logbook.glance?.steps.find(({ action }) => action.id === kept.draft.resolves);
  return (
    <>
      <LogPage
        entries={whole.entries}
        complete={whole.complete}
        people={whole.peopleById}
        folded={whole.folded}
        today={now.date}
        weeklyTarget={now.settings.weeklyTarget}
        onEdit={setEditing}
        onDelete={(action) => void logbook.remove(action, 'deleted')}
      >
        <LogForm
          key={kept.version}
          title={t.logTitle}
          submitLabel={t.logIt}
          draft={kept.draft}
          people={whole.people}
          folded={whole.folded}
          readNow={readNow}
          opportunitiesOf={logbook.opportunitiesOf}
          carriesOut={resolved?.step.note}
          focusPerson={kept.version > 0}
          onChange={kept.keep}
          onSubmit={(draft) => void logbook.add(draft)}
        />
      </LogPage>
      {editing && (
        <EditDialog
          key={editing.id}
          action={editing}
          people={whole.people}
          folded={whole.folded}
          readNow={readNow}
          opportunitiesOf={logbook.opportunitiesOf}
          onSave={(draft) => logbook.edit(editing, draft)}
          onClose={() => setEditing(undefined)}
        />
      )}
    </>
  );
}
