import { useEffect, useRef, useState } from 'preact/hooks';
import type { RealWorldAction } from '../../../utils/domain/action';
import type { DateKey } from '../../../utils/domain/calendar';
import { isOpen, STAGES } from '../../../utils/domain/opportunity';
import {
  type OpportunityDraft,
  type OpportunityField,
  type OpportunityProblems,
  opportunityProblemsOf,
  withDraftStage,
} from '../../../utils/domain/opportunityDraft';
import type { Person } from '../../../utils/domain/person';
import { Choices } from '../../kit/Choices';
import { Field } from '../../kit/Field';
import { Select } from '../../kit/Select';
import { useTexts } from '../../kit/texts';
import { useDialogSaving } from '../../kit/useDialogSaving';
import { firstWrong } from '../../log/wrongFields';
import { currenciesWith } from '../../settings/CurrencySetting';
import { OpportunityActions } from './OpportunityActions';
import { OpportunityQuestions } from './OpportunityQuestions';

interface Props {
  first: OpportunityDraft;
  isNew: boolean;
  person: Pick<Person, 'firstTouch'>;
  /** Theirs, what was done last first. */
  actions: readonly RealWorldAction[];
  today: DateKey;
  /** Whether it could be saved; if not, the dialog stays with all that was typed. */
  onSave: (draft: OpportunityDraft) => Promise<boolean>;
  onClose: () => void;
}

/** One opportunity, new or to be edited. */
export function OpportunityDialog(props: Props) {
  const { first, isNew, person, actions, today, onSave, onClose } = props;
  const { t } = useTexts();
  const texts = t.opportunities;
  const dialog = useRef<HTMLDialogElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(first);
  const [problems, setProblems] = useState<OpportunityProblems>({});
  const [attempts, setAttempts] = useState(0);
  const { failed, save } = useDialogSaving(dialog, onSave);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    if (attempts > 0 && form.current) firstWrong(form.current)?.focus();
  }, [attempts]);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const found = opportunityProblemsOf(draft, today);
    setProblems(found);
    if (Object.keys(found).length > 0) setAttempts(attempts + 1);
    else void save(draft);
  }

  const said = (field: OpportunityField) => {
    const problem = problems[field];
    return problem && texts.problems[problem];
  };
  function change(field: OpportunityField, next: OpportunityDraft) {
    const { [field]: _mended, ...rest } = problems;
    setProblems(rest);
    setDraft(next);
  }
  const title = isNew ? texts.newTitle : texts.editTitle;
  const closedDay = isOpen(draft) ? [] : (['closedOn'] as const);
  return (
    <dialog ref={dialog} class="edit" aria-label={title} onClose={onClose}>
      <form ref={form} class="details" noValidate onSubmit={submit}>
        <h2>{title}</h2>
        <Field
          label={texts.about}
          name="about"
          value={draft.about}
          problem={said('about')}
          onInput={(about) => change('about', { ...draft, about })}
        />
        <div class="compact">
          <Choices
            legend={texts.stage}
            name="stage"
            choices={STAGES.map((value) => ({ value, label: texts.stages[value] }))}
            chosen={draft.stage}
            onChoose={(stage) =>
              change('closedOn', withDraftStage(draft, stage, today, person.firstTouch))
            }
          />
        </div>
        <div class="pair">
          <Field
            label={texts.value}
            name="value"
            value={draft.value}
            problem={said('value')}
            onInput={(value) => change('value', { ...draft, value })}
          />
          <Select
            label={texts.currency}
            name="currency"
            options={currenciesWith(draft.currency).map((code) => ({ value: code, label: code }))}
            chosen={draft.currency}
            onChoose={(currency) => change('currency', { ...draft, currency })}
          />
          {(['openedOn', ...closedDay] as const).map((field) => (
            <Field
              key={field}
              label={field === 'openedOn' ? texts.opened : texts.closed}
              name={field}
              type="date"
              max={today}
              value={draft[field]}
              problem={said(field)}
              onInput={(day) => change(field, { ...draft, [field]: day })}
            />
          ))}
        </div>
        <OpportunityQuestions
          draft={draft}
          isAsked={isNew || (draft.stage === 'won' && first.stage !== 'won')}
          said={said}
          onChange={change}
        />
        <OpportunityActions
          draft={draft}
          isNew={isNew}
          actions={actions}
          today={today}
          onChange={change}
        />
        <div class="log-buttons">
          <button type="submit" class="button primary">
            {t.save}
          </button>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {t.cancel}
          </button>
          {failed && (
            <p class="problem" role="alert">
              {t.failed}
            </p>
          )}
        </div>
      </form>
    </dialog>
  );
}
