import type { DateKey } from '../../utils/domain/calendar';
import { firstMondayAfter } from '../../utils/domain/review/experimentBudget';
import { Fold } from '../kit/Fold';
import { useTexts } from '../kit/texts';
import { ExperimentForm, type PlanChoice } from './ExperimentForm';

/** Why none can be begun. */
export type ExperimentObstacle = 'policy' | 'no-limit';

interface Props {
  /** There has been none before. */
  isFirst: boolean;
  today: DateKey;
  presentMinutes: number;
  obstacle: ExperimentObstacle | undefined;
  isSharing: boolean;
  onBegin: (plan: PlanChoice) => void;
}

/** What an experiment is and what it costs, and the form that begins one. */
export function ExperimentPlanning(props: Props) {
  const { t, formats } = useTexts();
  const { isFirst, today, presentMinutes, obstacle, isSharing, onBegin } = props;
  const monday = firstMondayAfter(today);
  const what = (
    <>
      <p>{t.experiment.what}</p>
      <p class="quiet">{t.experiment.cost}</p>
    </>
  );
  if (obstacle) {
    return (
      <>
        {isFirst && what}
        <p class="quiet">{t.experiment.impossible[obstacle]}</p>
      </>
    );
  }
  return (
    <>
      {isFirst && what}
      <Fold title={isFirst ? t.experiment.plan : t.experiment.planAnother}>
        {!isFirst && what}
        {isSharing && <p class="quiet">{t.experiment.sharing}</p>}
        <ExperimentForm
          key={presentMinutes}
          presentMinutes={presentMinutes}
          begins={formats.range(monday, monday)}
          onBegin={onBegin}
        />
      </Fold>
    </>
  );
}
