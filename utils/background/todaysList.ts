import * as v from 'valibot';
import type { DateKey } from '../domain/calendar';
import { gateCallsSchema } from '../domain/gateCalls';
import type { PersonId } from '../domain/ids';
import { dismiss, type KeptList, noList, readmit } from '../domain/keptList';
import { readListed, withoutPick } from '../domain/listed';
import { localNowAt } from '../domain/localNow';
import { readSettings } from '../domain/settings';
import type { Clock } from '../domain/time';
import { languageOf, localeOf } from '../i18n/language';
import { listWords } from '../i18n/listWords';
import type { StorageArea } from '../storage/area';
import { LIST_KEY, LIST_STALE_KEY, type ListRecord } from '../storage/todaysList';
import { gateCallsOf, type InWords, inWords, type Spoken } from './listInWords';
import { createQueue } from './queue';

interface Dependencies {
  area: StorageArea;
  clock: Pick<Clock, 'wallMs' | 'calendar'>;
  readRecord(): Promise<ListRecord>;
  /** Whether there was such a person. */
  snooze(person: PersonId, until: DateKey | undefined, nowMs: number): Promise<boolean>;
  /** The browser's languages, its own one first. */
  locales(): readonly string[];
}

/**
 * Keeps today's list, and what a gate says of calls, in words beside the live state: pages show
 * them without reading the record, which is read when it changed, and once a day.
 */
export function createTodaysList({ area, clock, readRecord, snooze, locales }: Dependencies) {
  const { calendar } = clock;
  const renewals = createQueue();
  const writes = createQueue();
  let waiting: Promise<void> | undefined;
  /** The day whose list is known to be there. */
  let seenDay: DateKey | undefined;

  const today = () => localNowAt(calendar, clock.wallMs()).date;

  function spokenBy(settings: unknown): Spoken {
    const language = languageOf(readSettings(settings).language, locales()[0] ?? 'en');
    return { language, words: listWords(language, localeOf(language, locales())) };
  }

  /** Reads what is kept, and writes what comes of it where that is something else; one at a time. */
  function change(to: (before: InWords, spoken: Spoken) => InWords): Promise<void> {
    return writes(async () => {
      const raw = await area.get([LIST_KEY, 'calls', 'settings']);
      const spoken = spokenBy(raw.settings);
      const plans = v.is(gateCallsSchema, raw.calls) ? raw.calls.plans : [];
      const after = to({ listed: readListed(raw[LIST_KEY]), plans }, spoken);
      const items = { [LIST_KEY]: after.listed, calls: gateCallsOf(after, spoken, calendar) };
      const before = { [LIST_KEY]: raw[LIST_KEY], calls: raw.calls };
      if (inOneOrder(items) !== inOneOrder(before)) await area.set(items);
    });
  }

  /** After a change of the record. Several that come while one is at work are one. */
  function renew(): Promise<void> {
    waiting ??= renewals(async () => {
      waiting = undefined;
      seenDay = undefined;
      await area.set({ [LIST_STALE_KEY]: true });
      const day = today();
      // Read outside of the queue of writes: a press of the person does not wait for it.
      const listIn = inWords(await readRecord(), { nowMs: clock.wallMs(), calendar });
      await change(({ listed }, spoken) => listIn(listed.kept, spoken));
      await area.remove(LIST_STALE_KEY);
      seenDay = day;
    });
    return waiting;
  }

  function changeKept(to: (kept: KeptList) => KeptList, off?: PersonId): Promise<void> {
    return change(({ listed, plans }) => {
      const changed = { ...listed, kept: to(listed.kept) };
      return { listed: off ? withoutPick(changed, off) : changed, plans };
    });
  }

  return {
    renew,
    /** Another day, or another language, asks for another list; else next to nothing is done. */
    async renewIfOld(mayHaveLanguageChanged = false): Promise<void> {
      const day = today();
      if (seenDay === day && !mayHaveLanguageChanged) return;
      const raw = await area.get([LIST_KEY, LIST_STALE_KEY, 'settings']);
      const { kept, language } = readListed(raw[LIST_KEY]);
      const isOld = kept.day !== day || raw[LIST_STALE_KEY] !== undefined;
      if (isOld || language !== spokenBy(raw.settings).language) await renew();
      else seenDay = day;
    },
    /** Takes somebody off at once; who comes in their place is told by the next renewal. */
    dismiss: (person: PersonId, why: string) =>
      changeKept((kept) => dismiss(kept, person, why, today()), person),
    /** `places`: the list as it was before. */
    readmit: (person: PersonId, places?: readonly PersonId[]) =>
      changeKept((kept) => inPlaces(readmit(kept, person), places)),
    /** Until a local date, or no longer. Whether there was such a person. */
    async snooze(
      person: PersonId,
      until: DateKey | undefined,
      places?: readonly PersonId[],
    ): Promise<boolean> {
      const isThere = await snooze(person, until, clock.wallMs());
      await changeKept((kept) => inPlaces(kept, places), until ? person : undefined);
      return isThere;
    },
    /** Another record has taken the place of this one: nothing that was said of it holds. */
    startAfresh: () => changeKept(() => noList),
    /** Runs something while nothing is written here, so that nothing comes back behind it. */
    atRest<Result>(task: () => Promise<Result>): Promise<Result> {
      seenDay = undefined;
      return renewals(() => writes(task));
    },
  };
}
export type TodaysListKeeper = ReturnType<typeof createTodaysList>;

function inPlaces(kept: KeptList, places: readonly PersonId[] | undefined): KeptList {
  return places ? { ...kept, picks: [...places] } : kept;
}

/** As text, in one order of keys: Chrome gives them back in another than they were written in. */
function inOneOrder(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
