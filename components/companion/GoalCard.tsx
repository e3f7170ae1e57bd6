import type { Corner } from '../../utils/domain/settings';
import { GoalNotes, type GoalNotesProps } from './GoalNotes';
import { ProfileNote, type ProfileShown } from './ProfileNote';

export interface GoalCardProps extends GoalNotesProps {
  profile: ProfileShown | undefined;
  /** Where the pill stands. */
  corner: Corner;
  onSave: Parameters<typeof ProfileNote>[0]['onSave'];
  onDescribe: Parameters<typeof ProfileNote>[0]['onDescribe'];
  onIntroduce: Parameters<typeof ProfileNote>[0]['onIntroduce'];
}

/** Beside the pill: whose profile this is, and how far one is on the way to the goal. */
export function GoalCard(props: GoalCardProps) {
  const { messages: m, profile, corner } = props;
  if (!props.count && !props.midway && !profile) return null;
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
      <GoalNotes {...props} />
    </section>
  );
}
