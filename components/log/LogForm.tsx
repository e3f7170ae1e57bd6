import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ACTION_KINDS, reachesOf } from '../../utils/domain/action';
import { type DraftField, type DraftProblems, problemsOf } from '../../utils/domain/draftProblems';
import type { FoldedPerson } from '../../utils/domain/foldedPeople';
import type { ActionId } from '../../utils/domain/ids';
import type { LocalNow } from '../../utils/domain/localNow';
import { type LogDraft, withKind } from '../../utils/domain/logDraft';
import type { Person } from '../../utils/domain/person';
import { Choices } from '../kit/Choices';
import { Field } from '../kit/Field';
import { KeyHint } from '../kit/KeyHint';
import { useTexts } from '../kit/texts';
import { MoreFields } from './MoreFields';
import { PeopleField } from './PeopleField';
import { type ReadOpportunities, useOpportunityChoice } from './useOpportunityChoice';
import { firstWrong, unreadableFields } from './wrongFields';

interface Props {
  title: string;
  submitLabel: string;
  draft: LogDraft;
  people: readonly Person[];
  /** The same people, where they are folded already. */
  folded?: readonly FoldedPerson[];
  /** Asked at the press, since a form can stand open for hours. */
  readNow: () => LocalNow;
  /** The next step that this action will settle, in its words. */
  carriesOut?: string | undefined;
  /** The day that the next step had before an edit: it may lie in the past. */
  dueBefore?: string;
  /** The action that is edited, where it is in the log already. */
  edited?: ActionId;
  opportunitiesOf?: ReadOpportunities;
  focusPerson?: boolean;
  /** At the first key or press in the field of the person, where the people are not read before. */
  onPeopleWanted?: () => void;
  onChange: (draft: LogDraft) => void;
  /** Only a draft without problems arrives here, with the opportunity that the form shows. */
  onSubmit: (draft: LogDraft) => void;
  /** Beside the button: another one, or what came of the press. */
  children?: ComponentChildren;
}

/**
 * Logs or edits one action. It keeps nothing but which fields are known to be wrong: the draft is
 * the caller's. Give it another `key` for another draft.
 */
export function LogForm(props: Props) {
  const { t } = useTexts();
  const { draft, onChange } = props;
  const titleId = useId();
  const reachProblemId = useId();
  const now = props.readNow();
  const opportunity = useOpportunityChoice({
    ...props,
    today: now.date,
    read: props.opportunitiesOf,
  });
  const form = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState<DraftProblems>({});
  const [attempts, setAttempts] = useState(0);
  // After the sentences are in the page, so that the one that describes the field is read with it.
  useEffect(() => {
    if (attempts > 0 && form.current) firstWrong(form.current)?.focus();
  }, [attempts]);

  function change(field: DraftField, next: LogDraft) {
    const { [field]: _mended, ...rest } = problems;
    setProblems(rest);
    onChange(next);
  }

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const found = {
      ...problemsOf(draft, props.readNow(), props.dueBefore),
      ...(form.current && unreadableFields(form.current)),
    };
    setProblems(found);
    if (Object.keys(found).length === 0) props.onSubmit(asShown());
    else setAttempts(attempts + 1);
  }

  /** An edited action may have more than one opportunity: only what was chosen changes that. */
  function asShown(): LogDraft {
    const { meant } = opportunity;
    return meant && !props.edited ? { ...draft, opportunityId: meant } : draft;
  }

  const said = (field: DraftField) => {
    const problem = problems[field];
    return problem && t.problems[problem];
  };
  const reaches = reachesOf(draft.kind);
  return (
    <form ref={form} class="log-form" aria-labelledby={titleId} noValidate onSubmit={submit}>
      <h2 id={titleId}>{props.title}</h2>
      {props.carriesOut && (
        <p class="carries-out">
          <span>{t.carriesOut(props.carriesOut)}</span>{' '}
          <button
            type="button"
            class="button plain"
            onClick={() => onChange({ ...draft, resolves: undefined })}
          >
            {t.notThisStep}
          </button>
        </p>
      )}
      <div class="compact">
        <Choices
          legend={t.action}
          legendUnseen
          name="kind"
          choices={ACTION_KINDS.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
          chosen={draft.kind}
          onChoose={(kind) => change('reach', withKind(draft, kind))}
        />
      </div>
      <PeopleField
        draft={draft}
        people={props.people}
        folded={props.folded}
        problem={said('person')}
        focusFirst={props.focusPerson ?? false}
        onPeopleWanted={props.onPeopleWanted}
        onChange={(next) => change('person', next)}
      />
      {reaches.length > 0 && (
        <div class="compact">
          <Choices
            legend={t.outcome}
            legendUnseen
            name="reach"
            choices={reaches.map((reach) => ({ value: reach, label: t.reaches[reach] }))}
            chosen={draft.reach}
            describedBy={said('reach') && reachProblemId}
            onChoose={(reach) => change('reach', { ...draft, reach })}
          >
            {said('reach') && (
              <p class="problem" id={reachProblemId}>
                {said('reach')}
              </p>
            )}
          </Choices>
        </div>
      )}
      <div class="next-step">
        <Field
          label={t.nextStep}
          name="next"
          value={draft.next}
          problem={said('next')}
          onInput={(next) => change('next', { ...draft, next })}
        />
        <Field
          label={t.nextStepOn}
          fullLabel={t.nextStepOnFull}
          name="due"
          type="date"
          value={draft.due}
          problem={said('due')}
          onInput={(due) => change('due', { ...draft, due })}
        />
      </div>
      <MoreFields draft={draft} now={now} opportunity={opportunity} said={said} onChange={change} />
      <div class="log-buttons">
        <button type="submit" class="button primary">
          {props.submitLabel}
          <KeyHint>↵</KeyHint>
        </button>
        {props.children}
      </div>
    </form>
  );
}
