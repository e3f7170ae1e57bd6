import { useRef, useState } from 'preact/hooks';
import { minutesShown } from '../../utils/domain/budget';
import { isNoLimit } from '../../utils/domain/noLimit';
import {
  defaultPlan,
  PLAN_MINUTES,
  type PlanChoice,
  type Purpose,
  type PurposeSetting,
  planFits,
  planMs,
  purposeName,
  purposesInOrder,
} from '../../utils/domain/purposes';
import { GOAL_MIN_LENGTH, type Goal } from '../../utils/domain/session';
import type { GuardMessages } from '../../utils/i18n/guard';
import { Choices } from '../kit/Choices';
import { KeyHint } from '../kit/KeyHint';
import { Mark } from '../kit/Mark';
import { Ring } from '../kit/Ring';
import { GoalFields } from './GoalFields';
import { TITLE_ID } from './ids';
import { Modal, type Submitted } from './Modal';
import { RecentGoals } from './RecentGoals';

export interface GateAnswers {
  goal: Goal;
  afterwards: string;
  plannedMs: number;
  allThatIsLeft: boolean;
}

export interface GateProps {
  messages: GuardMessages;
  networkName: string;
  /** The network whose visit would end. */
  endsName: string | undefined;
  dayLeftMs: number;
  dayTotalMs: number;
  recent: readonly Goal[];
  /** Stands in "And then, in real life?" until something else is typed. */
  planned?: string | undefined;
  suggested: Purpose | undefined;
  /** The person's own order, names and additions. */
  purposes: readonly PurposeSetting[];
  /** One line of what the person wrote down about the network. */
  says?: string | undefined;
  /** False where the page could hear what is typed: then one press chooses. */
  mayType: boolean;
  failed: boolean;
  onEnter: (answers: GateAnswers) => void;
  onLeave: () => void;
  /** Leads to where Rappel can be paused. */
  onPause: () => void;
}

/** Why are you here? Asked once a visit, before the page can be used. */
export function Gate(props: GateProps) {
  const { messages: m, dayLeftMs, dayTotalMs, mayType } = props;
  const purposes = purposesInOrder(props.purposes);
  const [purpose, setPurpose] = useState(props.suggested);
  const [wanted, setPlan] = useState<PlanChoice>();
  // The day's time may have run down in another tab since it was chosen.
  const plan = wanted && planFits(wanted, dayLeftMs) ? wanted : defaultPlan(dayLeftMs);
  const [isTooShort, setTooShort] = useState(false);
  /** A goal of before, where it cannot be written into a field. */
  const [taken, setTaken] = useState<string>();
  const goal = useRef<HTMLInputElement>(null);

  function submit({ button, text }: Submitted): void {
    if (button === 'leave') {
      props.onLeave();
      return;
    }
    const chosen = purposes.find(({ id }) => id === purpose) ?? { id: 'other' as const };
    // Some names are too short to be a goal by themselves.
    const words = mayType
      ? text('goal')
      : (taken ?? `${m.purpose}: ${purposeName(chosen, m.purposes)}`);
    if (words.length < GOAL_MIN_LENGTH) {
      setTooShort(true);
      goal.current?.focus();
      return;
    }
    props.onEnter({
      goal: { purpose: chosen.id, words },
      afterwards: text('afterwards'),
      plannedMs: planMs(plan, dayLeftMs),
      allThatIsLeft: plan === 'all',
    });
  }

  function take({ purpose: before, words }: Goal): void {
    setPurpose(before);
    setTooShort(false);
    setTaken(words);
    if (!goal.current) return;
    goal.current.value = words;
    goal.current.focus();
  }
  const recent = (
    <RecentGoals
      messages={m}
      recent={props.recent}
      taken={mayType ? undefined : (taken ?? '')}
      onTake={take}
    />
  );

  const times = [...PLAN_MINUTES, 'all' as const].map((choice) => ({
    value: String(choice),
    label:
      choice !== 'all' ? m.minutes(choice) : isNoLimit(dayLeftMs) ? m.noLimit : m.allThatIsLeft,
    disabled: !planFits(choice, dayLeftMs),
  }));

  return (
    <Modal shape="cover" language={m.language} labelledBy={TITLE_ID} onSubmit={submit}>
      <header class="brand">
        <Mark />
        <span class="name">{m.brand}</span>
        <span class="quiet">
          {isNoLimit(dayLeftMs) ? m.noLimit : m.minLeftToday(minutesShown(dayLeftMs))}
        </span>
        <Ring leftMs={dayLeftMs} totalMs={dayTotalMs} />
      </header>
      <h1 id={TITLE_ID}>{m.gateTitle(props.networkName)}</h1>
      {props.says && <p class="note">{props.says}</p>}
      {props.endsName && <p class="note">{m.endsOther(props.endsName)}</p>}

      <Choices
        legend={m.purpose}
        legendUnseen
        name="purpose"
        choices={purposes
          .filter(({ id, hidden }) => !hidden || id === purpose)
          .map((one) => ({ value: one.id, label: purposeName(one, m.purposes) }))}
        chosen={purpose}
        onChoose={(value) => {
          setPurpose(value);
          setTaken(undefined);
        }}
      />

      {mayType ? (
        <GoalFields messages={m} isTooShort={isTooShort} goal={goal} planned={props.planned}>
          {recent}
        </GoalFields>
      ) : (
        recent
      )}

      <Choices
        legend={m.time}
        name="time"
        joined
        choices={times}
        chosen={String(plan)}
        onChoose={(value) =>
          setPlan(PLAN_MINUTES.find((minutes) => String(minutes) === value) ?? 'all')
        }
      />

      {props.failed && (
        <p class="problem" role="alert">
          {m.failed}
        </p>
      )}
      <div class="answers">
        <button type="submit" value="enter" class="button primary">
          {m.enter} <KeyHint>↵</KeyHint>
        </button>
        <button type="submit" value="leave" class="button">
          {m.leave} <KeyHint>Esc</KeyHint>
        </button>
        <button type="button" class="button plain" onClick={props.onPause}>
          {m.pause}
        </button>
      </div>
    </Modal>
  );
}
