import { useEffect, useState } from 'preact/hooks';
import type { GateCalls } from '../../utils/domain/gateCalls';
import type { PersonId } from '../../utils/domain/ids';
import { type Price, pays, RETYPE_WAIT_MS } from '../../utils/domain/overtime';
import type { Outcome } from '../../utils/domain/session';
import type { GuardMessages } from '../../utils/i18n/guard';
import { Choices } from '../kit/Choices';
import { KeyHint } from '../kit/KeyHint';
import { HINT_ID, PROBLEM_ID, REASON_ID, SUMMARY_ID, TITLE_ID } from './ids';
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
  /** Those of today's list who are proposed. */
  picks: GateCalls['picks'];
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
  /** One of today's list was called or, with no person, whoever was planned or anybody. */
  onCall: (person: PersonId | undefined) => void;
  onLeave: () => void;
}

const OUTCOMES: readonly Outcome[] = ['reached', 'partly', 'missed'];

/** The end of a visit: how it went, whom to call, and a way on that is never impossible. */
export function TimeUp(props: TimeUpProps) {
  const { messages: m, form, price, afterwards } = props;
  const [isPaying, setPaying] = useState(false);
  const [problem, setProblem] = useState<string>();
  const isClosing = form === 'closing';

  function submit({ button, text }: Submitted): void {
    if (button === 'leave') props.onLeave();
    else if (button === 'finish') props.onFinish();
    else if (button === 'more') more(text('reason'));
    else if (button) props.onCall(props.picks.find(({ person }) => person === button)?.person);
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
      labelledBy={TITLE_ID}
      describedBy={SUMMARY_ID}
      onSubmit={submit}
    >
      <h1 id={TITLE_ID}>{isClosing ? m.visitEnded : m.timeUp}</h1>
      <p id={SUMMARY_ID} class="summary">
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
        {afterwards && (
          <CallRow value="call" name={afterwards} why={m.youPlannedIt} label={m.iCalled} />
        )}
        {props.picks.map(({ person, name, why }) => (
          <CallRow key={person} value={person} name={name} why={why} label={m.iCalled} />
        ))}
        {!afterwards && <CallRow value="call" why={m.hesitation} label={m.logCall} />}
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

interface CallRowProps {
  /** Of the button: `call`, or a person. */
  value: string;
  name?: string;
  why: string;
  label: string;
}

function CallRow({ value, name, why, label }: CallRowProps) {
  return (
    <div class="row">
      <p>
        <strong>{name}</strong>
        <span class="quiet">{why}</span>
      </p>
      <button type="submit" value={value} class="button" aria-label={name && `${label}, ${name}`}>
        {label}
      </button>
    </div>
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
  return (
    <div>
      <label class="label" for={REASON_ID}>
        {price.kind === 'reason' ? m.reason : m.retype}
      </label>
      {price.kind === 'retype' && (
        <p id={HINT_ID} class="quiet retype">
          <q>{price.reason}</q> {m.retypeWait}
        </p>
      )}
      <input
        id={REASON_ID}
        class="field"
        name="reason"
        type="text"
        maxLength={200}
        autofocus
        ref={focusOnce}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? PROBLEM_ID : price.kind === 'retype' ? HINT_ID : undefined}
      />
      {problem && (
        <p class="problem" id={PROBLEM_ID} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
