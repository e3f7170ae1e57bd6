import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../../components/kit/texts';
import { Nobody } from '../../components/people/card/Nobody';
import { type PersonEvent, PersonNotice } from '../../components/people/card/PersonNotice';
import type { ActionId } from '../../utils/domain/ids';
import type { DayNow } from '../shared/dayNow';
import type { Services } from '../shared/services';
import type { Logbook } from '../shared/useLogbook';
import { OnePerson } from './OnePerson';
import { keepDraft, undo } from './personActs';
import { usePerson } from './usePerson';
import type { WholeLog } from './useWholeLog';

interface Props {
  services: Services;
  /** As the address has it. */
  id: string;
  /** The action with which an opportunity is begun at once. */
  heardIn?: ActionId | undefined;
  now: DayNow;
  logbook: Logbook;
  whole: WholeLog;
}

/** The card of one person, `#people-<id>`. */
export function PersonRoute({ services, id, heardIn, now, logbook, whole }: Props) {
  const { t } = useTexts();
  const state = usePerson(services, id, logbook);
  const { file, event, count, change } = state;
  const page = useFocusOnceRead(file);
  useEffect(() => {
    // Once is enough: neither a reload nor the way back begins it again.
    if (heardIn) history.replaceState(null, '', location.hash.split('/')[0]);
  }, [heardIn]);

  async function goBack(event: PersonEvent) {
    if (event.kind !== 'form-busy') {
      await change((nowMs) => undo(services, event, nowMs));
      return;
    }
    await keepDraft(services.storage.local, event.draft);
    location.hash = '#log';
  }

  return (
    <div class="person-page" ref={page}>
      <PersonNotice event={event} count={count} onUndo={(event) => void goBack(event)} />
      {file === undefined && <h1 tabIndex={-1}>{t.people.title}</h1>}
      {file === 'nobody' && <Nobody />}
      {typeof file === 'object' && (
        <OnePerson
          services={services}
          file={file}
          state={state}
          now={now}
          whole={whole}
          heardIn={heardIn}
          opportunitiesOf={logbook.opportunitiesOf}
        />
      )}
    </div>
  );
}

/** The name comes once it is read: whoever arrived by a link is still waiting for a heading. */
function useFocusOnceRead(file: unknown) {
  const page = useRef<HTMLDivElement>(null);
  const isRead = file !== undefined;
  useEffect(() => {
    const { activeElement, body } = document;
    if (isRead && (!activeElement || activeElement === body)) {
      page.current?.querySelector('h1')?.focus();
    }
  }, [isRead]);
  return page;
}
