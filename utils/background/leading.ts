import { contactMeant } from '../domain/contactMeant';
import { withTarget, wordsWithoutTarget } from '../domain/goalTarget';
import { type Introduction, introductionsOf } from '../domain/introduction';
import type { Person } from '../domain/person';
import { type PersonMeant, personMeant } from '../domain/personMeant';
import type { Goal } from '../domain/session';
import type { Settings } from '../domain/settings';
import { leadTo } from '../networks/goalRoutes';
import { ownPageFrom, readLeadsTo } from '../networks/leadsTo';
import type { OwnTexts } from '../storage/ownTexts';

interface Dependencies {
  settings(): Promise<Pick<Settings, 'purposes' | 'networks' | 'apps'>>;
  texts(): Promise<OwnTexts>;
  people(): Promise<readonly Person[]>;
  /** Who could introduce whom, as it was noted. */
  introductions(): Promise<readonly Introduction[]>;
}

/** Finds the page that serves a goal: the next click after the gate is the first one towards it. */
export function createLeading({ settings, texts, people, introductions }: Dependencies) {
  /** Whom the goal is about, whom a page of the network can show. */
  async function whoIsMeant({ purpose, words }: Goal): Promise<PersonMeant | undefined> {
    if (purpose === 'prepare') return personMeant(words, await people());
    if (purpose !== 'introduction') return undefined;
    const [known, noted] = await Promise.all([people(), introductions()]);
    return contactMeant(words, known, ({ id }) => {
      const [way] = introductionsOf(noted, id, 'person');
      return known.find((person) => person.id === way?.through && !person.deletedAt);
    });
  }

  return {
    /** Nothing where one already stands on such a page, or where the network has none. */
    async pageFor(goal: Goal, address: string): Promise<string | undefined> {
      const chosen = await settings();
      const { leadsTo } = chosen.purposes.find(({ id }) => id === goal.purpose) ?? {};
      const wanted = readLeadsTo(leadsTo);
      if (wanted.kind === 'stay') return undefined;
      const own = wanted.kind === 'own' && ownPageFrom(address, wanted.address, chosen);
      if (own) return own === 'stay' ? undefined : own.go;
      return leadTo(
        address,
        { ...goal, words: wordsWithoutTarget(withTarget(goal)) },
        {
          person: await whoIsMeant(goal),
          watchWords: (await texts()).line.watchWords,
          place: wanted.kind === 'place' ? wanted.place : undefined,
        },
      );
    },
  };
}
export type Leading = ReturnType<typeof createLeading>;
