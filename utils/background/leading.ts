import { withTarget, wordsWithoutTarget } from '../domain/goalTarget';
import type { Person } from '../domain/person';
import { type PersonMeant, personMeant } from '../domain/personMeant';
import type { Purpose } from '../domain/purposes';
import type { Goal } from '../domain/session';
import type { Settings } from '../domain/settings';
import { leadTo } from '../networks/goalRoutes';
import { ownPageFrom, readLeadsTo } from '../networks/leadsTo';
import type { OwnTexts } from '../storage/ownTexts';

interface Dependencies {
  settings(): Promise<Pick<Settings, 'purposes' | 'networks' | 'apps'>>;
  texts(): Promise<OwnTexts>;
  people(): Promise<readonly Person[]>;
}

/** Whom they are about, a page of the network can show. */
const ABOUT_PERSON: readonly Purpose[] = ['prepare', 'introduction'];

/** Finds the page that serves a goal: the next click after the gate is the first one towards it. */
export function createLeading({ settings, texts, people }: Dependencies) {
  async function whoIsMeant({ purpose, words }: Goal): Promise<PersonMeant | undefined> {
    return ABOUT_PERSON.includes(purpose) ? personMeant(words, await people()) : undefined;
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
