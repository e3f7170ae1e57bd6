import type { Answers } from '../../utils/domain/editorial/checklist';
import { isFilledIn } from '../../utils/domain/editorial/editorialLine';
import type { LineInForce } from '../../utils/domain/editorial/lineInForce';
import type { CompanionMessages } from '../../utils/i18n/companion';
import { Checklist } from './Checklist';
import { LineSummary } from './LineSummary';

export interface ComposerPanelProps {
  messages: CompanionMessages;
  line: LineInForce;
  answers: Answers;
  /** What the check found, once it was asked for. */
  found: readonly string[] | undefined;
  logged: 'sending' | 'yes' | 'failed' | undefined;
  onAnswer: (answers: Answers) => void;
  onCheck: () => void;
  onLog: () => void;
  onWriteLine: () => void;
  onClose: () => void;
}

/** Beside a new post: the editorial line, four questions, and the way into the log. */
export function ComposerPanel(props: ComposerPanelProps) {
  const { messages: m, line, found, logged } = props;
  return (
    <section class="composer-panel" lang={m.language} aria-label={m.line}>
      <div class="row">
        <h2>{m.line}</h2>
        <button type="button" class="button plain" onClick={props.onClose}>
          {m.close}
        </button>
      </div>
      {isFilledIn(line) ? (
        <LineSummary messages={m} line={line} />
      ) : (
        <p>
          {m.noLine}{' '}
          <button type="button" class="button plain" onClick={props.onWriteLine}>
            {m.writeLine}
          </button>
        </p>
      )}
      <Checklist
        messages={m}
        keyMessages={line.messages}
        answers={props.answers}
        onAnswer={props.onAnswer}
      />
      {line.watchWords.length > 0 && (
        <div class="check">
          <button type="button" class="button small" onClick={props.onCheck}>
            {m.checkWords}
          </button>
          <p class="quiet" role="status">
            {found && (found.length > 0 ? m.wordsFound(found.join(', ')) : m.noWordFound)}
          </p>
          <p class="quiet">{m.wordsStay}</p>
        </div>
      )}
      <button
        type="button"
        class="button"
        disabled={logged === 'yes' || logged === 'sending'}
        onClick={props.onLog}
      >
        {m.logPost}
      </button>
      <p role="status">{logged === 'yes' && m.postLogged}</p>
      {logged === 'failed' && (
        <p class="problem" role="alert">
          {m.notSaved}
        </p>
      )}
    </section>
  );
}
