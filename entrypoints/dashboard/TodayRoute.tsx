import { CoverageLine } from '../../components/coverage/CoverageLine';
import { useTexts } from '../../components/kit/texts';
import { peopleById } from '../../components/log/describe';
import { TodayPage } from '../../components/today/TodayPage';
import { WeekDue } from '../../components/today/WeekDue';
import { type Listed, readListed } from '../../utils/domain/listed';
import type { NetworkId } from '../../utils/domain/network';
import type { Command } from '../../utils/messages';
import { networkName } from '../../utils/networks/names';
import type { LiveState } from '../../utils/storage/liveState';
import { LIST_KEY } from '../../utils/storage/todaysList';
import { conversationsIn, type DayNow } from '../shared/dayNow';
import { saveStep } from '../shared/saveStep';
import type { Services } from '../shared/services';
import { TodaysCalls } from '../shared/TodaysCalls';
import type { Logbook } from '../shared/useLogbook';
import { useStored } from '../shared/useStored';
import { PlannedCalls } from './PlannedCalls';
import { useVisits } from './useVisits';
import { useWeekDue } from './useWeekDue';

interface Props {
  services: Services;
  live: LiveState;
  now: DayNow;
  logbook: Logbook;
  firstList: Listed;
  /** Networks that are on and not covered. */
  uncovered: readonly NetworkId[];
  send: (command: Command) => Promise<boolean>;
}

const NOBODY = peopleById([]);
/** Shows the form. */
const goToForm = () => {
  location.hash = '#log';
};

export function TodayRoute(props: Props) {
  const { services, live, now, logbook, firstList, uncovered, send } = props;
  const { day } = now;
  const { t } = useTexts();
  const { sessions, openings } = useVisits(services.journal, day.startedAt, live);
  const isWeekDue = useWeekDue(services, now, logbook);
  const { glance } = logbook;
  const people = glance?.people ?? NOBODY;
  const listed = useStored(services.storage, LIST_KEY, readListed, firstList);
  return (
    <TodayPage
      day={day}
      leftMs={now.leftMs}
      totalMs={now.totalMs}
      conversations={conversationsIn(glance?.today)}
      visits={sessions}
      running={now.session?.id}
      openings={openings}
      steps={glance?.steps}
      people={people}
      today={now.date}
      onLog={(step) => {
        logbook.start(step);
        goToForm();
      }}
      onDone={(step) => void logbook.settle(step)}
      onCalendar={(step) => saveStep(step, people, t, services.clock)}
    >
      {isWeekDue && <WeekDue />}
      {uncovered.length > 0 && <CoverageLine names={uncovered.map(networkName)} />}
      <div class="columns">
        <TodaysCalls
          runtime={services.runtime}
          listed={listed}
          logbook={logbook}
          steps={glance?.steps ?? []}
          today={now.date}
          send={send}
          onBegun={goToForm}
        />
        <PlannedCalls services={services} logbook={logbook} today={now.date} />
      </div>
    </TodayPage>
  );
}
