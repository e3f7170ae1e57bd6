import { withTarget, wordsWithoutTarget } from '../domain/goalTarget';
import type { Person } from '../domain/person';
import { type PersonMeant, personMeant } from '../domain/personMeant';
import type { Purpose } from '../domain/purposes';
import type { Goal } from '../domain/session';
import type { Settings } from '../domain/settings';
import { leadTo } from '../networks/goalRoutes';
import { PLACES } from '../networks/routes';
import type { OwnTexts } from '../storage/ownTexts';

interface Dependencies {
  settings(): Promise<Pick<Settings, 'purposes'>>;
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
      const { purposes } = await settings();
      const wanted = purposes.find(({ id }) => id === goal.purpose)?.leadsTo;
      return leadTo(
        address,
        { ...goal, words: wordsWithoutTarget(withTarget(goal)) },
        {
          person: await whoIsMeant(goal),
          watchWords: (await texts()).line.watchWords,
          place: PLACES.find((place) => place === wanted),
        },
      );
    },
  };
}
export type Leading = ReturnType<typeof createLeading>;
