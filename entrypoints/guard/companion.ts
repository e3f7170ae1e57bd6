import { type CompanionLink, offerLink, type SeenPage } from '../shared/companionLink';

interface Dependencies extends Pick<CompanionLink, 'root' | 'send' | 'browserLanguage' | 'signal'> {
  window: Window;
  isOurs(target: EventTarget | null): boolean;
}

const EDITABLE = '[contenteditable]:not([contenteditable="false"]), textarea';

/**
 * Calls the companion, a script of its own with all that helps on the way: most pages can do
 * without it, and none has to load it before it is wanted.
 */
export function createCompanion({ window, isOurs, ...shared }: Dependencies) {
  const listeners: (() => void)[] = [];
  let inSession: Pick<SeenPage, 'page' | 'state'> | undefined;
  let feed: Element | undefined;
  let composer: Element | undefined;
  let isCalled = false;

  const link: CompanionLink = {
    ...shared,
    seen: () => inSession && { ...inSession, feed, composer },
    onLook: (listener) => listeners.push(listener),
  };

  function tell(): void {
    for (const listener of listeners) listener();
    if (isCalled || !isWanted()) return;
    isCalled = true;
    offerLink(link);
    void shared.send({ type: 'companion' }).then(({ ok }) => {
      isCalled = ok;
    });
  }

  function isWanted(): boolean {
    const { page, state } = inSession ?? {};
    const { goal, spentMs = 0, plannedMs = 0 } = state?.session ?? {};
    // What is said midway is said in the second half.
    const mayBeMidway = spentMs * 2 >= plannedMs;
    return Boolean(
      page && (/feed|profile|composer/.test(page.kind) || goal?.target || composer || mayBeMidway),
    );
  }

  // Heeded before it is known whether a visit runs, too: a page can open with its composer.
  window.addEventListener(
    'focusin',
    (event) => {
      const [target] = event.composedPath();
      if (isOurs(event.target) || !(target instanceof Element)) return;
      if (!target.matches(EDITABLE)) return;
      composer = target;
      tell();
    },
    { capture: true, signal: shared.signal },
  );

  return {
    /** The page in session, as it is now; nothing where it is not. */
    look(seen: typeof inSession): void {
      inSession = seen;
      tell();
    },
    /** Time went on, and what is known of it; halfway there may be a word to say. */
    keepUp: tell,
    sight(place: Element): void {
      feed = place;
      tell();
    },
  };
}
export type Companion = ReturnType<typeof createCompanion>;
