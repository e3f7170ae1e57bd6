import type { GoalSaid } from '../../utils/domain/goalSaid';
import type { CompanionMessages } from '../../utils/i18n/companion';
import { GoalCount } from './GoalCount';
import { QuietLine } from './QuietLine';

export interface GoalNotesProps extends GoalSaid {
  messages: CompanionMessages;
  goal: string;
  onCount: (did: 'more' | 'fewer') => void;
  onLeaveEarly: () => void;
  onRead: (what: 'reached' | 'midway') => void;
}

/** How far one is, that it is enough, and one line midway; nothing where there is nothing to tell. */
export function GoalNotes(props: GoalNotesProps) {
  const { messages: m, goal, count, midway } = props;
  if (!count && !midway) return null;
  return (
    <div class="goal-notes">
      {count && <GoalCount messages={m} {...count} onCount={props.onCount} />}
      {count && props.saysReached && (
        <QuietLine
          messages={m}
          words={m.reached(count.target)}
          onClose={() => props.onRead('reached')}
        >
          <button type="button" class="button small" onClick={props.onLeaveEarly}>
            {m.leaveEarly}
          </button>
        </QuietLine>
      )}
      {midway && (
        <QuietLine
          messages={m}
          words={m.midway(goal, midway.minutes, m.where[midway.kind], midway.servedMinutes)}
          onClose={() => props.onRead('midway')}
        />
      )}
    </div>
  );
}
