import { createAcquaintances } from '../../utils/background/acquaintances';
import { createFeedHelp } from '../../utils/background/feedHelp';
import { createLeading } from '../../utils/background/leading';
import type { LiveStore } from '../../utils/background/liveStore';
import type { OwnTextsKeeper } from '../../utils/background/ownTexts';
import type { Answers } from '../../utils/domain/editorial/checklist';
import { newPostDraft } from '../../utils/domain/editorial/post';
import { newId, personIdSchema } from '../../utils/domain/ids';
import { localNowAt } from '../../utils/domain/localNow';
import type { NetworkId } from '../../utils/domain/network';
import type { Settings } from '../../utils/domain/settings';
import type { Clock } from '../../utils/domain/time';
import type { StorageArea } from '../../utils/storage/area';
import type { DatabaseSource } from '../../utils/storage/database';
import { createIntroductions } from '../../utils/storage/introductions';
import type { Log } from '../../utils/storage/log';
import type { People } from '../../utils/storage/people';
import { createPosts } from '../../utils/storage/posts';

interface Parts {
  store: LiveStore;
  area: StorageArea;
  database: DatabaseSource;
  log: Log;
  people: People;
  ownTexts: OwnTextsKeeper;
  clock: Clock;
  settings(): Promise<Settings>;
  locales(): readonly string[];
  /** The record of people was changed. */
  onSaved(): void;
}

/** What helps towards the goal of a visit: its page, the person met there, the feed, the post. */
export function composeHelping(parts: Parts) {
  const { store, area, database, log, people, ownTexts, clock, settings, locales, onSaved } = parts;
  const posts = createPosts(database);
  const introductions = createIntroductions(database);
  const today = () => localNowAt(clock.calendar, clock.wallMs()).date;
  return {
    leading: createLeading({
      settings,
      texts: ownTexts.read,
      people: people.all,
      introductions: introductions.all,
    }),
    acquaintances: createAcquaintances({
      people,
      introductions,
      actionsWith: (person) => log.actionsWith(person),
      settings,
      locales,
      newPersonId: () => newId(personIdSchema),
      clock,
      onSaved,
    }),
    feedHelp: createFeedHelp({ store, area, today }),
    logPost: (network: NetworkId, answers: Answers) =>
      posts.add(newPostDraft(network, answers, today()), clock.wallMs()),
  };
}
