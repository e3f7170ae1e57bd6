import type { NetworkPage } from '../../utils/domain/network';
import type { Answer, Command } from '../../utils/messages';
import type { GuardState } from '../../utils/storage/guardState';

/** What of a page in session the companion draws on: the guard's, in the extension's own world. */
export interface CompanionLink {
  /** The closed root of all that is drawn on the page. */
  root: ShadowRoot;
  /** The page as it was last looked at in session; nothing where it is not, or no more. */
  seen(): SeenPage | undefined;
  /** Called at each look, until the signal aborts. */
  onLook(listener: () => void): void;
  send(command: Command): Promise<Answer>;
  browserLanguage(): string;
  signal: AbortSignal;
}

export interface SeenPage {
  page: NetworkPage;
  state: GuardState;
  /** Where the feed stands, or would. */
  feed: Element | undefined;
  /** In which somebody began to write, if it is no field of ours. */
  composer: Element | undefined;
}

const LINK = Symbol.for('companion');
type World = typeof globalThis & { [LINK]?: CompanionLink };

export function offerLink(link: CompanionLink, world: World = globalThis): void {
  world[LINK] = link;
}

/**
 * Once each: where a document was replaced, its life before and the one after may both have called,
 * and two scripts would accompany the same page. Nothing of a life that is over.
 */
export function takeLink(world: World = globalThis): CompanionLink | undefined {
  const link = world[LINK];
  delete world[LINK];
  return link?.signal.aborted ? undefined : link;
}
