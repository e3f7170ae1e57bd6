import { useMemo } from 'preact/hooks';
import { TodayPage } from '../../components/today/TodayPage';
import { openSteps } from '../../utils/domain/nextSteps';
import type { LiveState } from '../../utils/storage/liveState';
import { conversationsSince, type DayNow } from '../shared/dayNow';
import type { Services } from '../shared/services';
import type { Logbook } from '../shared/useLogbook';
import { useVisits } from './useVisits';

interface Props {
  services: Services;
  live: LiveState;
  now: DayNow;
  logbook: Logbook;
}

export function TodayRoute({ services, live, now, logbook }: Props) {
  const { day } = now;
  const { sessions, openings } = useVisits(services.journal, day.startedAt, live);
  const { actions } = logbook;
  const steps = useMemo(() => actions && openSteps(actions), [actions]);
  return (
    <TodayPage
      day={day}
      leftMs={now.leftMs}
      totalMs={now.totalMs}
      conversations={conversationsSince(actions, day.startedAt)}
      visits={sessions}
      running={now.session?.id}
      openings={openings}
      steps={steps}
      people={logbook.peopleById}
      today={now.date}
      onLog={(step) => {
        logbook.start(step);
        location.hash = '#log';
      }}
      onDone={(step) => void logbook.settle(step)}
    />
  );
}
