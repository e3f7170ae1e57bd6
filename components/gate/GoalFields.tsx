import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { GOAL_MAX_LENGTH, GOAL_MIN_LENGTH } from '../../utils/domain/session';
import type { GuardMessages } from '../../utils/i18n/guard';

interface Props {
  messages: GuardMessages;
  isTooShort: boolean;
  goal: RefObject<HTMLInputElement | null>;
  /** What stands below the goal's field. */
  children: ComponentChildren;
}

/** The goal in one's own words, and what follows in real life. */
export function GoalFields({ messages: m, isTooShort, goal, children }: Props) {
  const goalId = useId();
  const problemId = useId();
  const afterwardsId = useId();
  return (
    <>
      <div>
        <label class="label" for={goalId}>
          {m.goal}
        </label>
        <input
          ref={goal}
          id={goalId}
          class="field"
          name="goal"
          type="text"
          required
          minLength={GOAL_MIN_LENGTH}
          maxLength={GOAL_MAX_LENGTH}
          autofocus
          aria-invalid={isTooShort || undefined}
          aria-describedby={isTooShort ? problemId : undefined}
        />
        {isTooShort && (
          <p class="problem" id={problemId} role="alert">
            {m.goalTooShort}
          </p>
        )}
        {children}
      </div>
      <div>
        <label class="label" for={afterwardsId}>
          {m.afterwards}
          <span class="optional" aria-hidden="true">{` · ${m.optional}`}</span>
        </label>
        <input
          id={afterwardsId}
          class="field"
          name="afterwards"
          type="text"
          maxLength={GOAL_MAX_LENGTH}
          aria-label={m.afterwards}
        />
      </div>
    </>
  );
}
