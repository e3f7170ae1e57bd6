import type { MidwayLine } from '../../utils/domain/midway';
import type { Corner } from '../../utils/domain/settings';
import type { CompanionMessages } from '../../utils/i18n/companion';
import { GoalCount } from './GoalCount';
import { ProfileNote, type ProfileShown } from './ProfileNote';
import { QuietLine } from './QuietLine';

export interface GoalCardProps {
  messages: CompanionMessages;
  goal: string;
  count: { reached: number; target: number } | undefined;
  /** The target was reached just now, and nobody has read it yet. */
  saysReached: boolean;
  midway: MidwayLine | undefined;
  profile: ProfileShown | undefined;
  /** Where the pill stands. */
  corner: Corner;
  onCount: (did: 'more' | 'fewer') => void;
  onLeaveEarly: () => void;
  onRead: (what: 'reached' | 'midway') => void;
  onSave: Parameters<typeof ProfileNote>[0]['onSave'];
  onDescribe: Parameters<typeof ProfileNote>[0]['onDescribe'];
  onIntroduce: Parameters<typeof ProfileNote>[0]['onIntroduce'];
}

/** Beside the pill: how far one is, one line midway, and whose profile this is. */
export function GoalCard(props: GoalCardProps) {
  const { messages: m, goal, count, midway, profile, corner } = props;
  if (!count && !midway && !profile) return null;
  return (
    <section
      class={`goal-card ${corner.replace('-', ' ')}`}
      lang={m.language}
      aria-label={m.onTheWay}
    >
      {profile && (
        <ProfileNote
          messages={m}
          shown={profile}
          onSave={props.onSave}
          onDescribe={props.onDescribe}
          onIntroduce={props.onIntroduce}
        />
      )}
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
    </section>
  );
}
