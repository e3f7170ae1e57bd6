import { useRef, useState } from 'preact/hooks';
import type { BackupState, RecordCounts } from '../../components/settings/BackupSettings';
import { mergeRecords, type WholeRecord } from '../../utils/domain/record';
import {
  type Backup,
  LARGEST_BACKUP_BYTES,
  readBackup,
  writeBackup,
  writeBackupAsItIs,
} from '../../utils/interchange/backup';
import { sendCommand } from '../../utils/messages';
import type { LiveState } from '../../utils/storage/liveState';
import { readableEntries, readOutbox } from '../../utils/storage/outbox';
import { readOwnTexts } from '../../utils/storage/ownTexts';
import { asideIn } from '../../utils/storage/setAside';
import { saveFile } from '../shared/saveFile';
import type { Services } from '../shared/services';

/** Backup, restore and erasing; one at a time, and what fails leaves all as it was. */
export function useBackup(services: Services, live: LiveState) {
  const { record, journal, storage, runtime, clock } = services;
  const [state, setState] = useState<BackupState>({ kind: 'idle' });
  const opened = useRef<Backup>(undefined);

  async function attempt(task: () => Promise<BackupState>): Promise<void> {
    setState(
      await task().catch((error: unknown) => ({ kind: 'problem', why: reasonOf(error) }) as const),
    );
  }

  return {
    state,
    save: () =>
      attempt(async () => {
        const nowMs = clock.wallMs();
        const { settings, recent } = live;
        const local = await storage.local.get(null);
        const waiting = await readOutbox(storage.local);
        const own = {
          settings,
          recent,
          ...(await readOwnTexts(storage.local)),
          outbox: readableEntries(waiting),
          putAside: asideIn(local),
        };
        const read = await record.read().catch(() => undefined);
        const text = read
          ? writeBackup(
              {
                ...own,
                record: read.record,
                putAside: { ...own.putAside, ...read.unreadable },
              },
              nowMs,
            )
          : writeBackupAsItIs(own, await record.readAsItIs(), nowMs);
        saveFile(`rappel-${new Date(nowMs).toISOString().slice(0, 10)}.json`, text);
        if (!read) return { kind: 'saved-as-it-is' };
        await sendCommand(runtime, { type: 'backedUp' });
        return { kind: 'saved' };
      }),
    open: (file: File) =>
      attempt(async () => {
        if (file.size > LARGEST_BACKUP_BYTES) return { kind: 'problem', why: 'too-large' };
        setState({ kind: 'reading' });
        const reading = readBackup(await file.text());
        if (!reading.ok) return { kind: 'problem', why: reading.why };
        opened.current = reading.backup;
        const { madeAt, record: inFile, unreadable } = reading.backup;
        return {
          kind: 'preview',
          madeAt,
          unreadable,
          file: countsOf(inFile),
          own: countsOf((await record.read()).record),
        };
      }),
    restore: (how: 'merge' | 'replace') =>
      attempt(async () => {
        const backup = opened.current;
        if (!backup) return { kind: 'idle' };
        setState({ kind: 'restoring' });
        await record.rewrite(
          (before) => (how === 'merge' ? mergeRecords(before, backup.record) : backup.record),
          how === 'replace',
        );
        await journal.apply(backup.outbox);
        const { settings, recent, line, strategy } = backup;
        const ifNewer = how === 'merge';
        const texts = await sendCommand(runtime, { type: 'keepTexts', line, strategy, ifNewer });
        const answer = await sendCommand(
          runtime,
          how === 'merge' ? { type: 'actionLogged' } : { type: 'restored', settings, recent },
        );
        if (!answer.ok || !texts.ok) return { kind: 'problem', why: 'half' };
        opened.current = undefined;
        return { kind: 'restored' };
      }),
    cancel() {
      opened.current = undefined;
      setState({ kind: 'idle' });
    },
    erase: () =>
      attempt(async () => {
        // First the worker, which would bring what waits there into the emptied record.
        const answer = await sendCommand(runtime, { type: 'erase' });
        await record.erase();
        // The worker may have made a list of today of what was still there.
        if (answer.ok) await sendCommand(runtime, { type: 'actionLogged' });
        return answer.ok ? { kind: 'erased' } : { kind: 'problem', why: 'half' };
      }),
  };
}

function countsOf({ actions, people, sessions }: WholeRecord): RecordCounts {
  return {
    actions: actions.filter(({ deletedAt }) => !deletedAt).length,
    people: people.filter(({ deletedAt }) => !deletedAt).length,
    visits: sessions.length,
  };
}

function reasonOf(error: unknown): 'blocked' | 'full' | 'failed' {
  const name = error instanceof Error ? error.name : '';
  return name === 'DatabaseBlocked' ? 'blocked' : name === 'QuotaExceededError' ? 'full' : 'failed';
}
