import { useRef, useState } from 'preact/hooks';
import type { OpenedFile } from '../../components/review/team/openedFile';
import { LARGEST_TEAM_WEEK, readTeamWeek } from '../../utils/domain/review/teamWeek';

/** The team's files that are open on this page. They are in its memory only. */
export function useTeamFiles() {
  const [files, setFiles] = useState<readonly OpenedFile[]>([]);
  const [reading, setReading] = useState(0);
  const opened = useRef(0);

  return {
    files,
    isReading: reading > 0,
    async open(chosen: readonly File[]): Promise<void> {
      setReading((before) => before + 1);
      const read = await Promise.all(
        chosen.map((file) => openTeamFile(file, `file-${++opened.current}`)),
      );
      setFiles((before) => [...before, ...read]);
      setReading((before) => before - 1);
    },
    /** Without an id all of them. */
    remove(id?: OpenedFile['id']): void {
      setFiles((before) => (id === undefined ? [] : before.filter((file) => file.id !== id)));
    },
  };
}

/** Whatever was given, it is said what became of it. */
export async function openTeamFile(file: File, id: string): Promise<OpenedFile> {
  const { name, size } = file;
  // All of a file of ours is in ASCII: as many characters as bytes.
  if (size > LARGEST_TEAM_WEEK) return { id, name, why: 'too-large' };
  try {
    const reading = readTeamWeek(await file.text());
    return reading.ok ? { id, name, week: reading.week } : { id, name, why: reading.why };
  } catch {
    return { id, name, why: 'cannot-open' };
  }
}
