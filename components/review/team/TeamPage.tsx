import { useRef, useState } from 'preact/hooks';
import { sumTeamWeeks } from '../../../utils/domain/review/teamWeek';
import { FileButton } from '../../kit/FileButton';
import { useTexts } from '../../kit/texts';
import { OpenFiles } from './OpenFiles';
import { type OpenedFile, weeksIn } from './openedFile';
import { TeamSumCard } from './TeamSumCard';

interface Props {
  files: readonly OpenedFile[];
  isReading: boolean;
  onFiles: (files: readonly File[]) => void;
  /** Without an id all of them. */
  onRemove: (id?: OpenedFile['id']) => void;
}

/** Several people's weeks together: chosen, read and added up, and nothing of it kept. */
export function TeamPage({ files, isReading, onFiles, onRemove }: Props) {
  const { t, formats } = useTexts();
  const { team } = t;
  const status = useRef<HTMLParagraphElement>(null);
  const [removed, setRemoved] = useState('');
  const weeks = weeksIn(files);

  function open(more: readonly File[]): void {
    setRemoved('');
    onFiles(more);
  }

  /** The button that was pressed goes with its row: the focus waits where it is said. */
  function remove(words: string, id?: OpenedFile['id']): void {
    setRemoved(words);
    onRemove(id);
    status.current?.focus();
  }

  const opened = weeks.length > 0 ? team.opened(weeks.length, formats.number(weeks.length)) : '';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is dropped can be chosen by a button, too.
    <div
      class="team-page"
      // Otherwise the browser would open the file in place of this page.
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const dropped = [...(event.dataTransfer?.files ?? [])];
        if (dropped.length > 0) open(dropped);
      }}
    >
      <p>
        <a href="#review">{team.back}</a>
      </p>
      <h1 tabIndex={-1}>{team.title}</h1>
      <p>{team.intro}</p>
      <div class="drop-zone">
        <FileButton
          label={team.choose}
          accept=".json,application/json"
          multiple
          primary
          onFiles={open}
        />
        <span class="quiet">{team.orDrop}</span>
        <p class="quiet">{team.kinds}</p>
      </div>
      <p ref={status} role="status" tabIndex={-1}>
        {[removed, isReading ? team.reading : opened].filter(Boolean).join(' ')}
      </p>
      {files.length > 0 && (
        <OpenFiles
          files={files}
          onRemove={({ id, name }) => remove(team.removed(name), id)}
          onRemoveAll={() => remove(team.allRemoved)}
        />
      )}
      {sumTeamWeeks(weeks).map((sum) => (
        <TeamSumCard key={sum.week} sum={sum} />
      ))}
    </div>
  );
}
