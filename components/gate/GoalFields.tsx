import type { ComponentChildren, RefObject } from 'preact';
import { GOAL_MAX_LENGTH, GOAL_MIN_LENGTH } from '../../utils/domain/session';
import type { GuardMessages } from '../../utils/i18n/guard';
import { AFTERWARDS_ID, GOAL_ID, PROBLEM_ID } from './ids';

interface Props {
  messages: GuardMessages;
  isTooShort: boolean;
  goal: RefObject<HTMLInputElement | null>;
  planned: string | undefined;
  /** What stands below the goal's field. */
  children: ComponentChildren;
}

/** The goal in one's own words, and what follows in real life. */
export function GoalFields({ messages: m, isTooShort, goal, planned, children }: Props) {
  return (
    <>
      <div>
        <label class="label" for={GOAL_ID}>
          {m.goal}
        </label>
        <input
          ref={goal}
          id={GOAL_ID}
          class="field"
          name="goal"
          type="text"
          required
          minLength={GOAL_MIN_LENGTH}
          maxLength={GOAL_MAX_LENGTH}
          autofocus
          aria-invalid={isTooShort || undefined}
          aria-describedby={isTooShort ? PROBLEM_ID : undefined}
        />
        {isTooShort && (
          <p class="problem" id={PROBLEM_ID} role="alert">
            {m.goalTooShort}
          </p>
        )}
        {children}
      </div>
      <div>
        <label class="label" for={AFTERWARDS_ID}>
          {m.afterwards}
          <span class="optional" aria-hidden="true">{` · ${m.optional}`}</span>
        </label>
        <input
          id={AFTERWARDS_ID}
          class="field"
          name="afterwards"
          type="text"
          maxLength={GOAL_MAX_LENGTH}
          aria-label={m.afterwards}
          defaultValue={planned}
        />
      </div>
    </>
  );
}
