import { inPassing } from '../domain/acquaintance';
import type { RealWorldAction } from '../domain/action';
import type { Calendar } from '../domain/calendar';
import type { PersonId } from '../domain/ids';
import { localNowAt } from '../domain/localNow';
import { type Person, tidyName } from '../domain/person';
import { knownBy, type Saving, saving, stillToAsk, withAnswers } from '../domain/savedPerson';
import type { Settings } from '../domain/settings';
import { acquaintanceWords, introducesWords } from '../i18n/acquaintanceWords';
import { languageOf, localeOf } from '../i18n/language';
import type { Acquaintance } from '../messages';
import { profileOf } from '../networks/profileOf';
import type { Introductions } from '../storage/introductions';
import { createQueue } from './queue';

/** A tab as it tells whose profile it shows. */
export interface SeenTab {
  url: string;
  title: string;
  /** Of the page before, on which an in-app navigation may have left it behind. */
  titleBefore?: string | undefined;
  /** As the person writes it, where the tab does not tell. */
  name?: string | undefined;
}

interface Dependencies {
  people: {
    all(): Promise<readonly Person[]>;
    save(person: Person, nowMs: number): Promise<Person>;
    edit(id: PersonId, edit: (now: Person) => Person, nowMs: number): Promise<Person | undefined>;
  };
  introductions: Pick<Introductions, 'note'>;
  actionsWith(person: PersonId): Promise<readonly RealWorldAction[]>;
  settings(): Promise<Pick<Settings, 'language'>>;
  locales(): readonly string[];
  newPersonId(): PersonId;
  clock: { wallMs(): number; calendar: Calendar };
  /** Somebody new was saved, or something of them. */
  onSaved(): void;
}

/** Knows whose profile a page shows, and saves them: name and address, nothing else of the page. */
export function createAcquaintances(parts: Dependencies) {
  const { people, introductions, actionsWith, settings, locales, newPersonId, clock, onSaved } =
    parts;
  // Two presses come at once where the worker slept, or by the popup and the page.
  const queue = createQueue();

  async function told(person: Person, isNew = false): Promise<Acquaintance> {
    const language = languageOf((await settings()).language, locales()[0] ?? 'en');
    const today = localNowAt(clock.calendar, clock.wallMs()).date;
    const passing = inPassing(isNew ? [] : await actionsWith(person.id));
    const locale = localeOf(language, locales());
    return {
      person: person.id,
      name: person.name,
      isNew,
      says: isNew ? [] : acquaintanceWords(person, passing, today, language, locale),
      asks: stillToAsk(person),
    };
  }

  return {
    /** Nothing where it is no profile of somebody else; `known` is missing where they are not. */
    async whoIs(url: string): Promise<{ known?: Acquaintance } | undefined> {
      const seen = profileOf({ url });
      if (!seen) return undefined;
      const known = knownBy(await people.all(), seen.profile);
      return known ? { known: await told(known) } : {};
    },

    /** Nothing where it is nobody's profile. One at a time: of two, the second finds who is known. */
    async save({ titleBefore, name, ...tab }: SeenTab): Promise<Saved | undefined> {
      const seen = profileOf(tab, titleBefore);
      if (!seen) return undefined;
      const { profile, nameByAddress } = seen;
      const called = name ?? seen.name ?? nameByAddress;
      return queue(async () => {
        const nowMs = clock.wallMs();
        const all = await people.all();
        const found = saving(all, { profile, name: called }, newPersonId(), nowMs);
        if (found.is === 'nameless') return { is: 'nameless' };
        if (found.is === 'known') return { is: 'known', known: await told(found.person) };
        const person = await people.save(found.person, nowMs);
        onSaved();
        return { is: 'new', known: await told(person, true) };
      });
    },

    /** What was asked once they were saved. Nothing where there is no such person any more. */
    async describe(
      id: PersonId,
      answers: Pick<Person, 'relation' | 'firstTouch'>,
    ): Promise<Acquaintance | undefined> {
      const nowMs = clock.wallMs();
      const saved = await people.edit(id, (now) => withAnswers(now, answers, nowMs), nowMs);
      if (!saved) return undefined;
      onSaved();
      return told(saved);
    },

    /**
     * Notes whom somebody could introduce one to, known or not, and says so. Nothing where they are
     * not there any more, or are both one.
     */
    async introduces(id: PersonId, name: string): Promise<Acquaintance | undefined> {
      const person = (await people.all()).find((one) => one.id === id);
      if (!person) return undefined;
      const nowMs = clock.wallMs();
      const today = localNowAt(clock.calendar, nowMs).date;
      const asked = { of: id, otherIs: 'person', other: { name: tidyName(name) } } as const;
      if (!(await introductions.note(asked, today, nowMs))) return undefined;
      onSaved();
      const language = languageOf((await settings()).language, locales()[0] ?? 'en');
      return { ...(await told(person)), says: [introducesWords(person.name, name, language)] };
    },
  };
}
export type Acquaintances = ReturnType<typeof createAcquaintances>;

/** `nameless`: somebody is there, but nothing tells their name. */
export type Saved =
  | { is: Exclude<Saving['is'], 'nameless'>; known: Acquaintance }
  | { is: 'nameless' };
