import { useState } from 'preact/hooks';
import { useTexts } from '../../components/kit/texts';
import { namesOf } from '../../components/log/describe';
import { EditDialog } from '../../components/log/EditDialog';
import { LogForm } from '../../components/log/LogForm';
import { LogPage } from '../../components/log/LogPage';
import type { RealWorldAction } from '../../utils/domain/action';
import { localNowAt } from '../../utils/domain/logDraft';
import type { Clock } from '../../utils/domain/time';
import type { DayNow } from '../shared/dayNow';
import type { KeptDraft } from '../shared/useDraft';
import type { Logbook } from '../shared/useLogbook';

interface Props {
  now: DayNow;
  clock: Clock;
  kept: KeptDraft;
  logbook: Logbook;
}

export function LogRoute({ now, clock, kept, logbook }: Props) {
  const { t } = useTexts();
  const [editing, setEditing] = useState<RealWorldAction>();
  const readNow = () => localNowAt(clock.calendar, clock.wallMs());
  const resolved = logbook.actions?.find(({ id }) => id === kept.draft.resolves);
  return (
    <>
      <LogPage
        actions={logbook.actions}
        people={logbook.peopleById}
        today={now.date}
        onEdit={setEditing}
        onDelete={(action) => void logbook.remove(action, 'deleted')}
      >
        <LogForm
          key={kept.version}
          title={t.logTitle}
          submitLabel={t.logIt}
          draft={kept.draft}
          people={logbook.people}
          readNow={readNow}
          carriesOut={resolved?.next?.note}
          focusPerson={kept.version > 0}
          onChange={kept.keep}
          onSubmit={(draft) => void logbook.add(draft)}
        />
      </LogPage>
      {editing && (
        <EditDialog
          key={editing.id}
          action={editing}
          name={namesOf(editing, logbook.peopleById)}
          people={logbook.people}
          readNow={readNow}
          onSave={(draft) => logbook.edit(editing, draft)}
          onClose={() => setEditing(undefined)}
        />
      )}
    </>
  );
}
