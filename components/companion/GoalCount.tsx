import type { CompanionMessages } from '../../utils/i18n/companion';

interface Props {
  messages: CompanionMessages;
  reached: number;
  target: number;
  onCount: (did: 'more' | 'fewer') => void;
}

/** How far the goal's number is; saved people count by themselves, the rest by hand. */
export function GoalCount({ messages: m, reached, target, onCount }: Props) {
  return (
    <div class="count">
      <span class="figure" role="status">
        {m.count(reached, target)}
      </span>
      <button
        type="button"
        class="button small"
        aria-label={m.fewer}
        disabled={reached <= 0}
        onClick={() => onCount('fewer')}
      >
        −
      </button>
      <button
        type="button"
        class="button small"
        aria-label={m.more}
        onClick={() => onCount('more')}
      >
        +
      </button>
    </div>
  );
}
