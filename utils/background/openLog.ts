import type { PersonId } from '../domain/ids';
import { emptyDraft, isEmptyDraft, type LogDraft, readDraft } from '../domain/logDraft';
import { type Person, personNamedIn } from '../domain/person';
import { visitBehind } from '../domain/visitBehind';
import type { StorageArea } from '../storage/area';
import { readLiveState } from '../storage/liveState';
import type { Log } from '../storage/log';
import { readList } from '../storage/todaysList';

interface Dependencies {
  area: StorageArea;
  log: Pick<Log, 'peopleInSlices'>;
  openPopup(windowId: number | undefined): Promise<void>;
  openPage(path: string): Promise<void>;
  wallMs(): number;
}

/** What is known of the call: nothing, the words of a plan, or one of today's list. */
export interface CallToLog {
  words?: string | undefined;
  person?: PersonId | undefined;
}
export type OpenLog = (call: CallToLog, windowId: number | undefined) => Promise<void>;

/**
 * Leads to the log form with what was planned filled in, and with the visit from which it was
 * planned: what comes of it can then be credited to the visit. A form that somebody has begun to fill in
 * is left as it is. Where the popup cannot be opened from here, the dashboard's form serves.
 */
export function createLogOpener(parts: Dependencies): OpenLog {
  const { area, log, openPopup, openPage, wallMs } = parts;

  /** From the list as it was shown, since to read all people takes longer than a press should. */
  async function fromList(person: PersonId): Promise<Partial<LogDraft> | undefined> {
    const { picks } = await readList(area);
    const pick = picks.find((one) => one.person === person);
    return pick && { person: pick.name, personId: person, resolves: pick.step };
  }

  async function fromWords(words: string): Promise<Partial<LogDraft>> {
    let person: Person | undefined;
    // In slices: whoever waits for an answer of the worker gets it meanwhile.
    await log.peopleInSlices((people) => {
      person = personNamedIn(person ? [person, ...people] : people, words);
    }, new AbortController().signal);
    return { note: words, ...(person && { person: person.name, personId: person.id }) };
  }

  return async ({ words, person }, windowId) => {
    const { draft } = await area.get('draft');
    if ((words || person) && isEmptyDraft(readDraft(draft))) {
      const known = person ? await fromList(person) : await fromWords(words ?? '');
      const sessionId = visitBehind(await readLiveState(area), wallMs());
      if (known) {
        const draft = { ...emptyDraft, ...known, promptedBy: 'time-up', sessionId };
        await area.set({ draft: readDraft(draft) });
      }
    }
    await openPopup(windowId).catch(() => openPage('/dashboard.html#log'));
  };
}
