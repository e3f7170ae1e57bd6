import type { DateKey } from '../../utils/domain/calendar';
import type { DueStep } from '../../utils/domain/nextSteps';
import { useTexts } from '../kit/texts';
import { namesOf, type PeopleById } from '../log/describe';

interface Props {
  steps: readonly DueStep[];
  people: PeopleById;
  today: DateKey;
  /** Starts the form for it. */
  onLog: (step: DueStep) => void;
  onDone: (step: DueStep) => void;
  /** Hands it over to a calendar. */
  onCalendar: (step: DueStep) => void;
}

/** Promised next steps: whom, what and until when, to log or to tick off. */
export function StepList({ steps, people, today, onLog, onDone, onCalendar }: Props) {
  const { t, formats } = useTexts();
  return (
    <ul class="rows">
      {steps.map((due) => {
        const { action, step } = due;
        const names = namesOf(action, people);
        const about = [step.note, names].filter(Boolean).join(', ');
        return (
          <li key={action.id} class="row">
            <span class="row-words">
              <strong>{names || step.note}</strong>
              <span class="quiet">
                {names && `${step.note} · `}
                {t.dueOn(formats.day(step.due, today))}
              </span>
              <button
                type="button"
                class="button plain to-calendar"
                aria-label={t.buttonFor(t.out.addToCalendar, about)}
                onClick={() => onCalendar(due)}
              >
                {t.out.addToCalendar}
              </button>
            </span>
            <span class="row-buttons">
              <button
                type="button"
                class="button small"
                aria-label={t.buttonFor(t.logStep, about)}
                onClick={() => onLog(due)}
              >
                {t.logStep}
              </button>
              <button
                type="button"
                class="button small"
                aria-label={t.buttonFor(t.stepDone, about)}
                onClick={() => onDone(due)}
              >
                {t.stepDone}
              </button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
