import { TeamPage } from '../../components/review/team/TeamPage';
import { useTeamFiles } from './useTeamFiles';

export function TeamRoute() {
  const { files, isReading, open, remove } = useTeamFiles();
  return (
    <TeamPage
      files={files}
      isReading={isReading}
      onFiles={(chosen) => void open(chosen)}
      onRemove={remove}
    />
  );
}
