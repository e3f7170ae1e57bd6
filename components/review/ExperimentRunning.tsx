import type { Ref } from 'preact';
import { useRef } from 'preact/hooks';
import { addDays, type DateKey } from '../../utils/domain/calendar';
import { budgetOn, type Experiment, endOf } from '../../utils/domain/review/experiment';
import { weeksOf } from '../../utils/domain/review/period';
import { useTexts } from '../kit/texts';

interface Props {
  lead: Ref<HTMLParagraphElement>;
  experiment: Experiment;
  /** The day of the budget. */
  today: DateKey;
  onStop: () => void;
}

/** Where it stands, without a word of what comes of it; and the way out. */
export function ExperimentRunning({ lead, experiment, today, onStop }: Props) {
  const { t, formats } = useTexts();
  const { startsOn, budgets, weeks } = experiment;
  const isWaiting = today < startsOn;
  const minutes = budgetOn(experiment, today);
  const lastDay = addDays(endOf(experiment), -1);
  const week = Math.min(weeksOf({ from: startsOn, to: today }).length, weeks);
  return (
    <>
      <p ref={lead} class="says" tabIndex={-1}>
        {isWaiting
          ? t.experiment.waiting(formats.range(startsOn, startsOn))
          : minutes === undefined
            ? t.experiment.undrawn
            : t.experiment.thisWeek(minutes)}
      </p>
      <p>
        {isWaiting
          ? t.experiment.waitingWhat(...budgets, weeks)
          : t.experiment.progress(week, weeks, formats.range(lastDay, lastDay))}
      </p>
      <p class="quiet">{t.experiment.noPeeking}</p>
      <StopButton budgetBefore={experiment.budgetBefore} onStop={onStop} />
    </>
  );
}

/** A press alone can be a slip, and what is stopped has no result. */
function StopButton({ budgetBefore, onStop }: { budgetBefore: number; onStop: () => void }) {
  const { t } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  return (
    <>
      <div class="buttons">
        <button type="button" class="button" onClick={() => dialog.current?.showModal()}>
          {t.experiment.stop}
        </button>
      </div>
      <dialog ref={dialog} class="edit" aria-label={t.experiment.stopTitle}>
        <div class="experiment-stop">
          <h2>{t.experiment.stopTitle}</h2>
          <p>{t.experiment.stopWhat(budgetBefore)}</p>
          <div class="buttons">
            <button
              type="button"
              class="button firm"
              onClick={() => {
                close();
                onStop();
              }}
            >
              {t.experiment.stop}
            </button>
            <button type="button" class="button" onClick={close}>
              {t.cancel}
            </button>
          </div>
        </div>
      </dialog>
    </>
  );
}
