import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { DateKey } from '../../utils/domain/calendar';
import type { FoldedPerson } from '../../utils/domain/foldedPeople';
import type { Person } from '../../utils/domain/person';
import {
  type PlanDraft,
  type PlanField,
  type PlanProblems,
  problemsOfPlan,
} from '../../utils/domain/planDraft';
import { WEEKDAYS } from '../../utils/domain/settings';
import { Choices } from '../kit/Choices';
import { Field } from '../kit/Field';
import { useTexts } from '../kit/texts';
import { PersonField } from '../log/PersonField';

interface Props {
  title: string;
  /** It stands where somebody asked for it: the focus goes into it. */
  isEdit?: boolean;
  first: PlanDraft;
  people: readonly Person[];
  folded: readonly FoldedPerson[];
  /** At the first key or press in the field of the person. */
  onPeopleWanted: () => void;
  today: DateKey;
  /** Only a draft without problems arrives here. */
  onSave: (draft: PlanDraft) => void;
  /** Beside the button. */
  children?: ComponentChildren;
}

/** "Thursday at 10:00, I call Marie about the roof." Give it another `key` for another plan. */
export function PlanForm(props: Props) {
  const { title, isEdit = false, first, today, onSave, children } = props;
  const { t, formats } = useTexts();
  const titleId = useId();
  const weekdayId = useId();
  const [draft, setDraft] = useState(first);
  const [problems, setProblems] = useState<PlanProblems>({});

  function change(some: Partial<PlanDraft>, field?: PlanField): void {
    setDraft((before) => ({ ...before, ...some }));
    if (field) setProblems((before) => ({ ...before, [field]: undefined }));
  }
  const said = (field: PlanField) => {
    const problem = problems[field];
    return problem && t.problems[problem];
  };

  return (
    <form
      class="plan-form"
      aria-labelledby={titleId}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const found = problemsOfPlan(draft, today, first.on);
        setProblems(found);
        const [wrong] = Object.keys(found);
        if (!wrong) onSave(draft);
        else form.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
      }}
    >
      <h3 id={titleId} class={isEdit ? undefined : 'unseen'}>
        {title}
      </h3>
      <div class="compact">
        <Choices
          legend={t.list.when}
          legendUnseen
          name="each"
          choices={(['date', 'week'] as const).map((value) => ({
            value,
            label: t.list.each[value],
          }))}
          chosen={draft.each}
          onChoose={(each) => change({ each }, 'on')}
        />
      </div>
      <div class="plan-when">
        {draft.each === 'date' ? (
          <Field
            label={t.date}
            name="on"
            type="date"
            value={draft.on}
            problem={said('on')}
            onInput={(on) => change({ on }, 'on')}
          />
        ) : (
          <div class="labelled">
            <label class="label" for={weekdayId}>
              {t.list.weekday}
            </label>
            <select
              id={weekdayId}
              class="field"
              value={draft.weekday}
              onChange={({ currentTarget }) => change({ weekday: weekdayOf(currentTarget.value) })}
            >
              {WEEKDAYS.map((day) => (
                <option key={day} value={day}>
                  {formats.weekday(day, 'long')}
                </option>
              ))}
            </select>
          </div>
        )}
        <Field
          label={t.time}
          name="time"
          type="time"
          value={draft.time}
          problem={said('time')}
          onInput={(time) => change({ time }, 'time')}
        />
      </div>
      <PersonField
        name={draft.person}
        people={props.people}
        folded={props.folded}
        onPeopleWanted={props.onPeopleWanted}
        problem={said('person')}
        focusFirst={isEdit}
        onName={(person, personId) => change({ person, personId }, 'person')}
      />
      <Field
        label={t.list.about}
        name="about"
        value={draft.about}
        problem={said('about')}
        onInput={(about) => change({ about }, 'about')}
      />
      <div class="buttons">
        <button type="submit" class="button small">
          {t.list.savePlan}
        </button>
        {children}
      </div>
    </form>
  );
}

function weekdayOf(value: string): PlanDraft['weekday'] {
  return WEEKDAYS.find((day) => String(day) === value) ?? 1;
}
