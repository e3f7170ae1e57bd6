import type { PeopleEvent } from '../../components/people/PeopleNotice';
import type { Contacts } from '../../utils/domain/contacts';
import type { PersonId } from '../../utils/domain/ids';
import type { PeopleIndex } from '../../utils/domain/peopleSearch';
import type { Relation } from '../../utils/domain/person';
import type { RelationsSet } from '../../utils/storage/people';
import type { Services } from '../shared/services';
import { useLastEvent } from '../shared/useLastEvent';
import type { Logbook } from '../shared/useLogbook';
import { useRecordWrite } from '../shared/useRecordWrite';
import { useContacts } from './useContacts';
import { usePeopleIndex } from './usePeopleIndex';
import type { WholeLog } from './useWholeLog';

export interface PeopleBook {
  /** Nothing while the log is still being read. */
  contacts: Contacts | undefined;
  /** Nothing while the people are still being read and put in order. */
  index: PeopleIndex | undefined;
  /** What last happened, and how many things have. */
  event: PeopleEvent | undefined;
  count: number;
  /** Whether it could be done. */
  setRelation(ids: readonly PersonId[], relation: Relation | undefined): Promise<boolean>;
  undo(change: RelationsSet): Promise<boolean>;
  /** The id of the new person, where there is one. */
  add(name: string): Promise<PersonId | undefined>;
}

/**
 * The people as the page of all of them uses them. They are read with the log, which tells when one
 * last spoke to them, and so anew whenever that is.
 */
export function usePeople(services: Services, logbook: Logbook, whole: WholeLog): PeopleBook {
  const { people } = services;
  const contacts = useContacts(whole.actions);
  const index = usePeopleIndex(whole.hasPeople ? whole.people : undefined);
  const { event, count, say } = useLastEvent<PeopleEvent>();
  const write = useRecordWrite(services);

  /** What came of it is told by what is returned. */
  function change<Result>(
    work: (nowMs: number) => Promise<Result>,
    eventOf: (result: Result) => PeopleEvent | undefined,
  ): Promise<Result | undefined> {
    return write(work, {
      onWritten(result) {
        const event = eventOf(result);
        if (event) say(event);
        logbook.look();
      },
      onFailure: (kind) => say({ kind }),
    });
  }

  return {
    contacts,
    index,
    event,
    count,
    async setRelation(ids, relation) {
      const done = await change(
        (nowMs) => people.setRelation(ids, relation, nowMs),
        (change) => ({ kind: 'relations-set', change, relation }),
      );
      return done !== undefined;
    },
    async undo(before) {
      const all = before.before.length;
      const done = await change(
        (nowMs) => people.restore(before, nowMs),
        (count) => ({ kind: 'relations-restored', count, others: all - count }),
      );
      return done !== undefined;
    },
    async add(name) {
      const person = await change(
        (nowMs) => people.add(name, nowMs),
        () => undefined,
      );
      return person?.id;
    },
  };
}
