import { useId } from 'preact/hooks';
import { useTexts } from '../kit/texts';

/** The conversations of this week beside how many one would like; it only ever counts, week by week. */
export function WeekTarget({ conversations, target }: { conversations: number; target: number }) {
  const { logbook } = useTexts().t;
  const id = useId();
  const isOpen = conversations < target;
  return (
    <div class="week-target">
      <p id={id}>
        {isOpen ? logbook.ofTarget(conversations, target) : logbook.thisWeek(conversations)}
      </p>
      {target > 0 && (
        <progress aria-labelledby={id} max={target} value={Math.min(conversations, target)} />
      )}
    </div>
  );
}
