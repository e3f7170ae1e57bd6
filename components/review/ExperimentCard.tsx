import { useEffect, useId, useRef } from 'preact/hooks';
import type { DateKey } from '../../utils/domain/calendar';
import type { Experiment } from '../../utils/domain/review/experiment';
import type { ExperimentResult } from '../../utils/domain/review/experimentResult';
import { useTexts } from '../kit/texts';
import type { PlanChoice } from './ExperimentForm';
import { ExperimentOutcome } from './ExperimentOutcome';
import { type ExperimentObstacle, ExperimentPlanning } from './ExperimentPlanning';
import { ExperimentRunning } from './ExperimentRunning';

interface Props {
  /** The one that begins, or began, last. */
  experiment: Experiment | undefined;
  /** What came out, once it has ended and its conversations are counted. */
  result: ExperimentResult | undefined;
  problem: 'blocked' | 'unread' | 'uncounted' | undefined;
  /** The day of the budget. */
  today: DateKey;
  /** The daily budget as it will hold from tomorrow, in minutes. */
  presentMinutes: number;
  obstacle: ExperimentObstacle | undefined;
  /** Settings are shared with other browsers, an experiment is not. */
  isSharing: boolean;
  /** The last press came to nothing. */
  failed: boolean;
  onBegin: (plan: PlanChoice) => void;
  onStop: () => void;
}

/** An experiment with the daily budget: before it, while it runs, and what came out. */
export function ExperimentCard(props: Props) {
  const { t, formats } = useTexts();
  const { experiment, result, problem, today } = props;
  const id = useId();
  const lead = useRef<HTMLParagraphElement>(null);
  useFocusWhereItWasLost(lead, experiment?.state);
  const state = experiment?.state;
  return (
    <section class="card experiment" aria-labelledby={id}>
      <h2 id={id}>{t.experiment.title}</h2>
      {problem && (
        <p class="problem" role="alert">
          {t.experiment[problem]}
        </p>
      )}
      {experiment?.state === 'running' && (
        <ExperimentRunning
          lead={lead}
          experiment={experiment}
          today={today}
          onStop={props.onStop}
        />
      )}
      {experiment?.state === 'ended' && (
        <>
          {(result || !problem) && (
            <p ref={lead} class="says" tabIndex={-1}>
              {result ? saidOf(result) : t.experiment.counting}
            </p>
          )}
          {result && <ExperimentOutcome experiment={experiment} result={result} />}
        </>
      )}
      {experiment?.state === 'stopped' && (
        <>
          <p ref={lead} class="says" tabIndex={-1}>
            {t.experiment.stopped(formats.range(experiment.stoppedOn, experiment.stoppedOn))}
          </p>
          <p>{t.experiment.stoppedWhat}</p>
        </>
      )}
      {state !== 'running' && (state || !problem) && (
        <ExperimentPlanning
          isFirst={state === undefined}
          today={today}
          presentMinutes={props.presentMinutes}
          obstacle={props.obstacle}
          isSharing={props.isSharing}
          onBegin={props.onBegin}
        />
      )}
      {props.failed && (
        <p class="problem" role="alert">
          {t.failed}
        </p>
      )}
    </section>
  );

  function saidOf({ verdict, difference, arms }: ExperimentResult): string {
    if (verdict === 'cannot-tell' || !difference) return t.experiment.cannotTell;
    const perWeek = formats.decimal(Math.abs(difference.difference));
    return t.experiment.more(arms[verdict].budgetMinutes, perWeek);
  }
}

/** The button that was pressed is gone with what it stood in: the focus goes to what came of it. */
function useFocusWhereItWasLost(
  lead: { current: HTMLElement | null },
  state: Experiment['state'] | undefined,
): void {
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    const { activeElement, body } = document;
    if (!activeElement || activeElement === body) lead.current?.focus();
  }, [state, lead]);
}
