import type { DateKey } from '../domain/calendar';
import { newId, type PersonId } from '../domain/ids';
import {
  type Introduction,
  type IntroductionId,
  introductionIdSchema,
  introductionSchema,
  introductionsOf,
  introductionTombstone,
  newIntroduction,
  notedAgain,
  sameWay,
} from '../domain/introduction';
import { isThere } from '../domain/isThere';
import type { Named } from '../domain/logDraft';
import { parsed } from '../domain/parsed';
import type { Person } from '../domain/person';
import { personTombstone } from '../domain/tombstones';
import type { DatabaseSource } from './database';
import { inOneWrite } from './inOneWrite';
import { isNamedSomewhere, LOG_STORES, peopleMeant } from './logPeople';
import { personIn } from './personStores';
import { readable } from './readable';

/** Who could introduce whom, seen from one of the two. */
export interface IntroductionAsked {
  of: PersonId;
  /** What `other` is: whom one would like to meet, or by whom one could meet `of`. */
  otherIs: 'person' | 'through';
  other: Named;
  note?: string | undefined;
}

/** One that was noted, with whom its name made, or as it was before it was noted again. */
export interface IntroductionNoted {
  introduction: Introduction;
  made?: Person | undefined;
  before?: Introduction | undefined;
}

export interface Introductions {
  all(): Promise<Introduction[]>;
  /**
   * A name that nobody bears makes a new person; what is noted of the two already is brought up to
   * date. Nothing where both are one.
   * @throws Error where `of` is not there any more.
   */
  note(
    asked: IntroductionAsked,
    today: DateKey,
    nowMs: number,
  ): Promise<IntroductionNoted | undefined>;
  /** Takes it back, with the person whom it made, where nothing else names them. */
  forget(noted: IntroductionNoted, nowMs: number): Promise<void>;
  /** All that is noted of the same two leaves a tombstone each. Returns what was there. */
  remove(id: IntroductionId, nowMs: number): Promise<Introduction[]>;
  /** Where they are still deleted. @throws Error where one of the two is by now, too. */
  restore(before: readonly Introduction[], nowMs: number): Promise<void>;
}

export function createIntroductions(database: DatabaseSource): Introductions {
  const write = <Result>(work: Parameters<typeof inOneWrite<typeof LOG_STORES, Result>>[2]) =>
    inOneWrite(database, LOG_STORES, work);

  return {
    async all() {
      const open = await database.open();
      return readable(introductionSchema, await open.getAll('introductions'));
    },
    note: ({ of, otherIs, other, note }, today, nowMs) =>
      write(async (transaction) => {
        await personIn(transaction, of);
        const [meant] = await peopleMeant([other], transaction, nowMs);
        if (!meant) return undefined;
        const pair =
          otherIs === 'person' ? { person: meant, through: of } : { person: of, through: meant };
        const id = newId(introductionIdSchema);
        const added = newIntroduction(id, { ...pair, note }, today, nowMs);
        if (!added) return undefined;
        const store = transaction.objectStore('introductions');
        const [before] = introductionsOf(await store.getAll(), pair.person, 'person').filter(
          ({ through }) => through === pair.through,
        );
        const introduction = before ? notedAgain(before, added) : added;
        await store.put(parsed(introductionSchema, introduction));
        if (before) return { introduction, before };
        const person = await personIn(transaction, meant);
        return { introduction, ...(person.updatedAt === nowMs && { made: person }) };
      }),

    forget: ({ introduction, made, before }, nowMs) =>
      write(async (transaction) => {
        const store = transaction.objectStore('introductions');
        await store.put(
          before ? { ...before, updatedAt: nowMs } : introductionTombstone(introduction, nowMs),
        );
        const people = transaction.objectStore('people');
        const now = made && (await people.get(made.id));
        if (!now || now.updatedAt !== made.updatedAt) return;
        if (await isNamedSomewhere(transaction, made.id)) return;
        await people.put(personTombstone(made, nowMs));
      }),

    remove: (id, nowMs) =>
      write(async (transaction) => {
        const store = transaction.objectStore('introductions');
        const asked = await store.get(id);
        if (!asked || !isThere(asked)) throw new Error(`No introduction ${id} in the record`);
        const before = sameWay(await store.getAll(), asked);
        for (const one of before) await store.put(introductionTombstone(one, nowMs));
        return before;
      }),

    restore: (before, nowMs) =>
      write(async (transaction) => {
        const store = transaction.objectStore('introductions');
        for (const one of before) {
          await personIn(transaction, one.person);
          await personIn(transaction, one.through);
          const now = await store.get(one.id);
          if (now && !isThere(now)) await store.put({ ...one, updatedAt: nowMs });
        }
      }),
  };
}
