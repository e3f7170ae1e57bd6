import type { Goal } from '../../utils/domain/session';
import type { GuardMessages } from '../../utils/i18n/guard';

interface Props {
  messages: GuardMessages;
  recent: readonly Goal[];
  /** The words of the one that was taken, where no field shows them. */
  taken?: string | undefined;
  onTake: (goal: Goal) => void;
}

/** The last goals, each taken by one press. */
export function RecentGoals({ messages: m, recent, taken, onTake }: Props) {
  if (recent.length === 0) return null;
  return (
    <div class="recent">
      <span class="quiet">{m.lately}</span>
      {recent.map((goal) => (
        <button
          key={goal.words}
          type="button"
          class="button plain"
          aria-pressed={taken === undefined ? undefined : taken === goal.words}
          onClick={() => onTake(goal)}
        >
          {goal.words}
        </button>
      ))}
    </div>
  );
}
