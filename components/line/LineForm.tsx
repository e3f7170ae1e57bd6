import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { LinePart } from '../../utils/domain/editorial/editorialLine';
import type { KeyMessageId } from '../../utils/domain/editorial/ids';
import {
  type LineDraft,
  type LineProblems,
  WATCH_WORDS_MAX,
} from '../../utils/domain/editorial/lineDraft';
import type { LineInForce } from '../../utils/domain/editorial/lineInForce';
import type { Messages } from '../../utils/i18n/index';
import { Field } from '../kit/Field';
import { useTexts } from '../kit/texts';
import { FixedPart } from './FixedPart';
import { MessagesField } from './MessagesField';
import { RhythmField } from './RhythmField';

interface Props {
  draft: LineDraft;
  /** As it holds now. */
  line: LineInForce;
  isFixed: (part: LinePart) => boolean;
  problems: LineProblems;
  /** The last attempt to save it could not be carried out. */
  failed: boolean;
  newId: () => KeyMessageId;
  onChange: (draft: LineDraft) => void;
  onSave: () => void;
  onDiscard: () => void;
}

type Texts = 'audience' | 'feeling' | 'field' | 'notMyField' | 'tone';

/** The questions of the editorial line, each of which may stay open. */
export function LineForm(props: Props) {
  const { t } = useTexts();
  const { draft, line, isFixed, onChange } = props;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  /** What is wrong is said once it was to be saved so. */
  const [attempts, setAttempts] = useState(0);
  const problems = attempts > 0 ? props.problems : {};
  useEffect(() => {
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (attempts > 0) wrong?.focus();
  }, [attempts]);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (Object.keys(props.problems).length === 0) props.onSave();
    else setAttempts(attempts + 1);
  }

  const text = (part: Texts, rows = 2) =>
    isFixed(part) ? (
      <FixedPart label={t.line.asks[part]}>
        <p>{line[part]}</p>
      </FixedPart>
    ) : (
      <Field
        label={t.line.asks[part]}
        name={part}
        rows={rows}
        value={draft[part]}
        problem={problems[part] && t.line.problems['too-long']}
        onInput={(words) => onChange({ ...draft, [part]: words })}
      />
    );

  return (
    <form
      ref={form}
      class="card line-form"
      aria-labelledby={`${id}-title`}
      noValidate
      onSubmit={submit}
    >
      <h2 id={`${id}-title`}>{t.line.start}</h2>
      {text('audience')}
      {text('feeling')}
      {isFixed('messages') ? (
        <FixedPart label={t.line.asks.messages}>
          <ol class="said">
            {line.messages.map((message) => (
              <li key={message.id}>{message.words}</li>
            ))}
          </ol>
        </FixedPart>
      ) : (
        <MessagesField
          messages={draft.messages}
          problems={problems.messages}
          isTooMany={problems.messageCount !== undefined}
          newId={props.newId}
          onChange={(messages) => onChange({ ...draft, messages })}
        />
      )}
      {text('field')}
      {text('notMyField')}
      {text('tone')}
      <RhythmField
        draft={draft}
        isWrong={problems.posts !== undefined}
        organisation={line.rhythmWords}
        onChange={(rhythm) => onChange({ ...draft, ...rhythm })}
      />
      <Field
        label={t.line.asks.watchWords}
        name="watchWords"
        rows={4}
        value={draft.watchWords}
        problem={watchWordProblem(problems, t)}
        hint={t.line.watchWordsHint}
        onInput={(watchWords) => onChange({ ...draft, watchWords })}
      />
      {props.failed && (
        <p class="problem" role="alert">
          {t.line.notSaved}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="button primary">
          {t.save}
        </button>
        <button type="button" class="button" onClick={props.onDiscard}>
          {t.line.discard}
        </button>
      </div>
      <p class="quiet">{t.line.keptUnsaved}</p>
    </form>
  );
}

function watchWordProblem({ watchWords }: LineProblems, t: Messages): string | undefined {
  if (!watchWords) return undefined;
  if (watchWords.what === 'too-many') return t.line.wordsFull(WATCH_WORDS_MAX);
  const { what, line } = watchWords;
  return what === 'too-long' ? t.line.wordTooLong(line) : t.line.noWord(line);
}
