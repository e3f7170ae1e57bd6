import { useEffect, useId, useState } from 'preact/hooks';
import { type Price, pays, RETYPE_WAIT_MS } from '../../utils/domain/overtime';
import type { Outcome } from '../../utils/domain/session';
import type { GuardMessages } from '../../utils/i18n/guard';
import { Choices } from '../kit/Choices';
import { KeyHint } from '../kit/KeyHint';
import { Modal, type Submitted } from './Modal';

export interface TimeUpProps {
  messages: GuardMessages;
  /** `over`: the visit's time; `spent`: the day's, with no visit; `closing`: the person is done. */
  form: 'over' | 'spent' | 'closing';
  /** What was, in one sentence or two. */
  summary: string;
  outcome: Outcome | undefined;
  /** What the gate was told would follow. */
  afterwards: string | undefined;
  /** "A conversation adds …", where time can be earned. */
  earns: string | undefined;
  /** Minutes of the day's own time that are left; 0 once more time costs its price. */
  ownMinutesLeft: number;
  price: Price;
  canFinish: boolean;
  /** False where the page could hear what is typed: the price is then paid elsewhere. */
  mayType: boolean;
  failed: boolean;
  onRate: (outcome: Outcome) => void;
  onFinish: () => void;
  onMore: (reason?: string) => void;
  onCall: () => void;
  onLeave: () => void;
}

const OUTCOMES: readonly Outcome[] = ['reached', 'partly', 'missed'];

/** The end of a visit: how it went, whom to call, and a way on that is never impossible. */
export function TimeUp(props: TimeUpProps) {
  const { messages: m, form, price } = props;
  const titleId = useId();
  const summaryId = useId();
  const [isPaying, setPaying] = useState(false);
  const [problem, setProblem] = useState<string>();
  const isClosing = form === 'closing';

  function submit({ button, text }: Submitted): void {
    if (button === 'leave') props.onLeave();
    else if (button === 'finish') props.onFinish();
    else if (button === 'call') props.onCall();
    else if (button === 'more') more(text('reason'));
  }

  function more(reason: string): void {
    if (price.kind === 'press' || !props.mayType) props.onMore();
    else if (!isPaying) setPaying(true);
    else if (pays(price, reason)) props.onMore(reason);
    else setProblem(price.kind === 'reason' ? m.reasonMissing : m.retypeDiffers);
  }

  return (
    <Modal
      shape="panel"
      language={m.language}
      labelledBy={titleId}
      describedBy={summaryId}
      onSubmit={submit}
    >
      <h1 id={titleId}>{isClosing ? m.visitEnded : m.timeUp}</h1>
      <p id={summaryId} class="summary">
        {props.summary}
      </p>

      {form !== 'spent' && (
        <Choices
          legend={m.goalReached}
          name="outcome"
          joined
          choices={OUTCOMES.map((value) => ({ value, label: m.outcomes[value] }))}
          chosen={props.outcome}
          onChoose={props.onRate}
        />
      )}

      <section class="call">
        <h2>{m.whoWillYouCall}</h2>
        <div class="row">
          <p>
            {props.afterwards ? (
              <>
                <strong>{props.afterwards}</strong>
                <span class="quiet">{m.youPlannedIt}</span>
              </>
            ) : (
              <span class="quiet">{m.hesitation}</span>
            )}
          </p>
          <button type="submit" value="call" class="button">
            {props.afterwards ? m.iCalled : m.logCall}
          </button>
        </div>
        {props.earns && <p class="quiet">{props.earns}</p>}
      </section>

      {isPaying && price.kind !== 'press' && (
        <PriceField messages={m} price={price} problem={problem} />
      )}
      {props.failed && (
        <p class="problem" role="alert">
          {m.failed}
        </p>
      )}
      {!isClosing && props.ownMinutesLeft > 0 && (
        <p class="quiet">{m.ownTimeLeft(props.ownMinutesLeft)}</p>
      )}
      <div class="answers">
        {props.canFinish && !isClosing && !isPaying && (
          <button type="submit" value="finish" class="button">
            {m.finish}
          </button>
        )}
        {!isClosing && <MoreButton label={m.more} waits={isPaying && price.kind === 'retype'} />}
        <button type="submit" value="leave" class="button firm">
          {m.leave} <KeyHint>Esc</KeyHint>
        </button>
      </div>
    </Modal>
  );
}

/** At the ladder's third step the button can be pressed after a while. */
function MoreButton({ label, waits }: { label: string; waits: boolean }) {
  const [isReady, setReady] = useState(!waits);
  useEffect(() => {
    setReady(!waits);
    if (!waits) return;
    const timer = setTimeout(() => setReady(true), RETYPE_WAIT_MS);
    return () => clearTimeout(timer);
  }, [waits]);
  return (
    <button type="submit" value="more" class="button" disabled={!isReady}>
      {label}
    </button>
  );
}

interface PriceFieldProps {
  messages: GuardMessages;
  price: Exclude<Price, { kind: 'press' }>;
  problem: string | undefined;
}

/** The field appears by a press and takes the focus, as `autofocus` would on opening. */
const focusOnce = (field: HTMLInputElement | null) => field?.focus();

function PriceField({ messages: m, price, problem }: PriceFieldProps) {
  const fieldId = useId();
  const hintId = useId();
  const problemId = useId();
  return (
    <div>
      <label class="label" for={fieldId}>
        {price.kind === 'reason' ? m.reason : m.retype}
      </label>
      {price.kind === 'retype' && (
        <p id={hintId} class="quiet retype">
          <q>{price.reason}</q> {m.retypeWait}
        </p>
      )}
      <input
        id={fieldId}
        class="field"
        name="reason"
        type="text"
        maxLength={200}
        autofocus
        ref={focusOnce}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? problemId : price.kind === 'retype' ? hintId : undefined}
      />
      {problem && (
        <p class="problem" id={problemId} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
