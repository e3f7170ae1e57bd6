import { useRef, useState } from 'preact/hooks';
import { FEWEST_WEEKS, MOST_WEEKS, planProblem } from '../../utils/domain/review/experiment';
import { proposedBudgets } from '../../utils/domain/review/experimentBudget';
import { LIMITS } from '../../utils/domain/settingsChange';
import { Field } from '../kit/Field';
import { Select } from '../kit/Select';
import { useTexts } from '../kit/texts';

const { min, max } = LIMITS.dailyBudgetMinutes;
const MINUTES = { type: 'number', min: String(min), max: String(max) } as const;
const USUAL_WEEKS = 10;
const LENGTHS = Array.from(
  { length: MOST_WEEKS - FEWEST_WEEKS + 1 },
  (_, index) => FEWEST_WEEKS + index,
);

/** What the person chooses of an experiment. */
export interface PlanChoice {
  budgets: [number, number];
  weeks: number;
}

interface Props {
  presentMinutes: number;
  /** The Monday on which it would begin, in words. */
  begins: string;
  onBegin: (plan: PlanChoice) => void;
}

/** Two budgets and a length, checked before anything begins. */
export function ExperimentForm({ presentMinutes, begins, onBegin }: Props) {
  const { experiment } = useTexts().t;
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(() => proposedBudgets(presentMinutes).map(String));
  const [weeks, setWeeks] = useState(USUAL_WEEKS);
  const [isChecked, setChecked] = useState(false);
  const [one = '', other = ''] = typed;
  const plan: PlanChoice = { budgets: [minutesIn(one), minutesIn(other)], weeks };

  const problem = isChecked ? planProblem(plan) : undefined;
  const outOfRange = experiment.budgetProblem(min, max);
  const problemOf = (minutes: number) =>
    problem === 'budget-out-of-range' && !isWithin(minutes) ? outOfRange : undefined;

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const found = planProblem(plan);
    setChecked(found !== undefined);
    if (!found) onBegin(plan);
    else {
      const isFirstWrong = found === 'budget-out-of-range' && !isWithin(plan.budgets[0]);
      form.current?.querySelectorAll('input')[isFirstWrong ? 0 : 1]?.focus();
    }
  }

  return (
    <form ref={form} class="experiment-form" noValidate onSubmit={submit}>
      <Field
        {...MINUTES}
        label={experiment.oneBudget}
        name="one"
        value={one}
        problem={problemOf(plan.budgets[0])}
        onInput={(text) => setTyped([text, other])}
      />
      <Field
        {...MINUTES}
        label={experiment.otherBudget}
        name="other"
        value={other}
        problem={problem === 'budgets-equal' ? experiment.equalProblem : problemOf(plan.budgets[1])}
        onInput={(text) => setTyped([one, text])}
      />
      <Select
        label={experiment.weeks}
        options={LENGTHS.map((count) => ({
          value: count,
          label: experiment.weeksCount(count),
        }))}
        chosen={weeks}
        onChoose={setWeeks}
      />
      <button type="submit" class="button">
        {experiment.begin(begins)}
      </button>
    </form>
  );
}

/** What a field holds; nothing, or no number, is none that fits. */
function minutesIn(typed: string): number {
  return typed.trim() === '' ? Number.NaN : Number(typed);
}

function isWithin(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= min && minutes <= max;
}
