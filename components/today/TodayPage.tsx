import type { ComponentChildren } from 'preact';
import { minutesShown } from '../../utils/domain/budget';
import type { DateKey } from '../../utils/domain/calendar';
import type { Day } from '../../utils/domain/day';
import type { SessionId } from '../../utils/domain/ids';
import type { DueStep } from '../../utils/domain/nextSteps';
import type { Opening } from '../../utils/domain/opening';
import type { Session } from '../../utils/domain/session';
import { useTexts } from '../kit/texts';
import type { PeopleById } from '../log/describe';
import { StepList } from './StepList';
import { TimeLeft } from './TimeLeft';
import { VisitList } from './VisitList';

interface Props {
  day: Day;
  leftMs: number;
  totalMs: number;
  conversations: number;
  visits: readonly Session[];
  running: SessionId | undefined;
  openings: readonly Opening[];
  /** Nothing while the log is still being read. */
  steps: readonly DueStep[] | undefined;
  people: PeopleById;
  today: DateKey;
  onLog: (step: DueStep) => void;
  onDone: (step: DueStep) => void;
  onCalendar: (step: DueStep) => void;
  children?: ComponentChildren;
}

/** The day: what is left, the visits, and the next steps that are due. */
export function TodayPage(props: Props) {
  const { t } = useTexts();
  const { steps, today, openings } = props;
  const due = steps?.filter(({ step }) => step.due <= today);
  const coming = steps?.filter(({ step }) => step.due > today);
  const left = openings.filter(({ answer }) => answer === 'left').length;
  const { people, onLog, onDone, onCalendar } = props;
  const acting = { people, today, onLog, onDone, onCalendar };
  return (
    <>
      <TimeLeft leftMs={props.leftMs} totalMs={props.totalMs} conversations={props.conversations} />
      {props.children}
      <div class="columns">
        <section class="card">
          <h2>{t.dueSteps}</h2>
          {due?.length === 0 && <p class="quiet">{t.noSteps}</p>}
          {due && <StepList steps={due} {...acting} />}
          <h2>{t.comingSteps}</h2>
          {coming?.length === 0 && <p class="quiet">{t.noComingSteps}</p>}
          {coming && <StepList steps={coming} {...acting} />}
        </section>
        <section class="card">
          <h2>{t.visitsToday}</h2>
          <p class="quiet">
            {[
              `${t.spentToday(minutesShown(props.day.spentMs))}.`,
              openings.length > 0 && t.openings(openings.length, left),
              props.day.earnedMs > 0 && t.earned(minutesShown(props.day.earnedMs)),
            ]
              .filter(Boolean)
              .join(' ')}
          </p>
          <VisitList visits={props.visits} running={props.running} />
        </section>
      </div>
    </>
  );
}
