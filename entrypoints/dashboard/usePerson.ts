import { useCallback, useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import type { PersonEvent } from '../../components/people/card/PersonNotice';
import { personIdSchema } from '../../utils/domain/ids';
import type { PersonFile } from '../../utils/storage/personRecord';
import { isNamed } from '../shared/isNamed';
import type { Services } from '../shared/services';
import { useLastEvent } from '../shared/useLastEvent';
import type { Logbook } from '../shared/useLogbook';
import { useRecordWrite } from '../shared/useRecordWrite';

export interface PersonState {
  /** Nothing while it is still being read. */
  file: PersonFile | 'nobody' | undefined;
  /** What last happened, and how many things have. */
  event: PersonEvent | undefined;
  count: number;
  say(event: PersonEvent): void;
  /**
   * Changes something, reads all anew, here and in the log, and says what was done. Whether it was:
   * a second press while the first is written is no second wish.
   */
  change(work: (nowMs: number) => Promise<PersonEvent>, takesTurn?: boolean): Promise<boolean>;
}

/** One person as they are written down, and what last happened to them. `id` as an address has it. */
export function usePerson(services: Services, id: string, { look }: Logbook): PersonState {
  const { personRecord } = services;
  const [file, setFile] = useState<PersonFile | 'nobody'>();
  const { event, count, say } = useLastEvent<PersonEvent>();
  const write = useRecordWrite(services);
  const read = useCallback(async () => {
    const wanted = v.safeParse(personIdSchema, id);
    const found = wanted.success ? await personRecord.read(wanted.output) : undefined;
    setFile(found ?? 'nobody');
  }, [personRecord, id]);

  useEffect(() => {
    const lookAtThem = () => void read().catch((error: unknown) => say(unreadableBecause(error)));
    lookAtThem();
    // Another page of ours may have changed them meanwhile.
    window.addEventListener('focus', lookAtThem);
    return () => window.removeEventListener('focus', lookAtThem);
  }, [read, say]);

  async function change(
    work: (nowMs: number) => Promise<PersonEvent>,
    takesTurn?: boolean,
  ): Promise<boolean> {
    const done = await write(work, {
      onWritten(event) {
        look();
        return read().then(
          () => say(event),
          (error: unknown) => say(unreadableBecause(error)),
        );
      },
      onFailure: (kind) => say({ kind }),
      takesTurn,
    });
    return done !== undefined;
  }

  return { file, event, count, say, change };
}

function unreadableBecause(error: unknown): PersonEvent {
  return { kind: isNamed(error, 'DatabaseBlocked') ? 'blocked' : 'unreadable' };
}
