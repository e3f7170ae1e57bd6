// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accompany } from '../../../../entrypoints/companion/accompany';
import type { SeenPage } from '../../../../entrypoints/shared/companionLink';
import { notesOf } from '../../../../utils/domain/sessionNotes';
import { MINUTE_MS } from '../../../../utils/domain/time';
import type { Answer, Command } from '../../../../utils/messages';
import { parseGuardState } from '../../../../utils/storage/guardState';
import { markRecordChanged } from '../../../../utils/storage/recordVersion';
import { settle } from '../../components/page';
import { aSession, sessionId } from '../../domain/helpers/make';
import { type MemoryStorage, memoryStorage } from '../../storage/helpers/memoryStorage';
import { IN_SIGHT, observersInTest } from './pageParts';

const FEED = 'https://www.linkedin.com/feed/';
const MARIE = 'https://www.linkedin.com/in/marie-dubois/';
const S1 = sessionId('s1');
const MARIE_IS_KNOWN: Answer = {
  ok: true,
  known: {
    person: 'p1' as never,
    name: 'Marie Dubois',
    isNew: false,
    says: ['You spoke in June'],
    asks: [],
  },
};

let sights: ReturnType<typeof observersInTest>;
let ending: AbortController;
let storage: MemoryStorage;
let root: ShadowRoot;
let sent: Command[];
let answers: Partial<Record<Command['type'], Answer>>;
let seen: SeenPage | undefined;
let look: () => void;
let isThere: boolean;

beforeEach(() => {
  sights = observersInTest();
  vi.stubGlobal('IntersectionObserver', sights.Observer);
  ending = new AbortController();
  storage = memoryStorage({ notes: notesOf(S1) });
  const host = document.createElement('div');
  document.body.append(host);
  root = host.attachShadow({ mode: 'open' });
  sent = [];
  answers = {};
  seen = undefined;
  isThere = true;
});
afterEach(async () => {
  ending.abort();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
  setAddress('about:blank');
});

function setAddress(href: string) {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(href);
}

function onPage(kind: SeenPage['page']['kind'], session = aSession(), settings = {}): SeenPage {
  const state = parseGuardState({ settings, session });
  return { page: { network: 'linkedin', kind }, state, feed: undefined, composer: undefined };
}

async function begin() {
  const link = {
    root,
    seen: () => seen,
    onLook: (listener: () => void) => {
      look = listener;
    },
    async send(command: Command): Promise<Answer> {
      sent.push(command);
      return answers[command.type] ?? { ok: true };
    },
    browserLanguage: () => 'en-GB',
    signal: ending.signal,
  };
  await act(() => accompany(link, { storage, isThere: () => isThere }));
  await settle();
}

async function lookAt(page: SeenPage | undefined) {
  seen = page;
  await act(() => look());
  await settle();
}

/** The names of what is drawn. */
const sections = () =>
  [...root.querySelectorAll('section')].map((one) => one.getAttribute('aria-label'));
const words = (selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

async function press(name: string) {
  const found = [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  if (!found) throw new Error(`No button "${name}" in ${root.innerHTML}`);
  await act(() => found.click());
  await settle();
}

describe('on a page in session', () => {
  it('nothing is drawn where nothing helps, and nothing where there is no session', async () => {
    seen = onPage('messaging');
    await begin();
    expect(sections()).toEqual([]);
    setAddress(MARIE);
    answers.whoIs = MARIE_IS_KNOWN;
    await lookAt(onPage('profile'));
    expect(sections()).toEqual(['On the way to your goal']);
    await lookAt(undefined);
    expect(sections()).toEqual([]);
  });

  it('it speaks the chosen language, in the chosen colours', async () => {
    const goal = { purpose: 'prospects', words: '3 prospects', target: 3 } as const;
    seen = onPage('search', aSession({ goal }), { language: 'fr', colourScheme: 'dark' });
    await begin();
    expect(sections()).toEqual(['En chemin vers votre objectif']);
    expect(root.querySelector('div')?.style.colorScheme).toBe('dark');
  });

  it('counts by hand towards the target', async () => {
    const goal = { purpose: 'prospects', words: '3 prospects', target: 3 } as const;
    seen = onPage('search', aSession({ goal, reached: 1 }));
    await begin();
    expect(words('.figure')).toEqual(['1 of 3']);
    await press('One more');
    await press('One fewer');
    expect(sent).toEqual([
      { type: 'countGoal', session: 's1', did: 'more' },
      { type: 'countGoal', session: 's1', did: 'fewer' },
    ]);
  });

  it('says once that the target is reached, and leads away early', async () => {
    const goal = { purpose: 'prospects', words: '3 prospects', target: 3 } as const;
    const notes = { ...notesOf(S1), count: { saved: [], said: true } };
    storage = memoryStorage({ notes });
    seen = onPage('search', aSession({ goal, reached: 3 }));
    await begin();
    expect(words('.line p')).toEqual(['3 of 3: what you came for. Leave early, and call someone?']);
    await press('Leave early');
    await press('Close');
    expect(sent).toEqual([
      { type: 'endSession', session: 's1', ending: 'finished' },
      { type: 'readNote', session: 's1', what: 'reached' },
    ]);
    await act(() => storage.local.set({ notes: { ...notes, read: ['reached'] } }));
    await settle();
    expect(words('.line p')).toEqual([]);
  });

  it('says midway where the time went, until it is read', async () => {
    const msByKind = { feed: 6 * MINUTE_MS };
    storage = memoryStorage({ notes: { ...notesOf(S1), msByKind } });
    seen = onPage('feed', aSession({ spentMs: 6 * MINUTE_MS }));
    await begin();
    expect(words('.line p')).toEqual([
      'Goal: answer Marie. 6\u00a0min in the feed, 0 for the goal.',
    ]);
    await press('Close');
    expect(sent).toContainEqual({ type: 'readNote', session: 's1', what: 'midway' });
    await act(() => storage.local.set({ notes: { ...notesOf(S1), msByKind, read: ['midway'] } }));
    await settle();
    expect(sections()).toEqual([]);
  });
});

describe('the place of the feed', () => {
  async function seeFeed(settings = {}, purpose = 'messages') {
    setAddress(FEED);
    const feed = document.createElement('main');
    document.body.append(feed);
    const goal = { purpose, words: 'answer Marie' } as never;
    seen = { ...onPage('feed', aSession({ goal }), settings), feed };
    await begin();
    const box = { left: 0, top: 50, width: 560 };
    await act(() => sights.see(feed, { isIntersecting: true, box }));
  }

  it('tells the goal, and how the feed is shown for this visit', async () => {
    await seeFeed();
    expect(sections()).toEqual(['The feed waits']);
    expect(words('.feed-place p')).toEqual(['Your goal: answer Marie']);
    await press('Show the feed for this visit');
    // The feed, and nothing that was to stay hidden besides.
    expect(sent.at(-1)).toEqual({ type: 'showParts', session: 's1', parts: ['feed'] });
    await act(() => storage.local.set({ notes: { ...notesOf(S1), shown: ['feed'] } }));
    await settle();
    expect(sections()).toEqual([]);
  });

  it('is the feed itself where the goal needs it, or where it is never hidden', async () => {
    await seeFeed({}, 'watch');
    expect(sections()).toEqual([]);
    await lookAt({
      ...onPage('feed', aSession(), { networks: { linkedin: { hiding: { feed: 'never' } } } }),
      feed: seen?.feed,
    });
    expect(sections()).toEqual([]);
    await lookAt({ ...onPage('feed'), feed: seen?.feed });
    expect(sections()).toEqual(['The feed waits']);
  });
});

describe('the person on a page', () => {
  beforeEach(() => setAddress(MARIE));

  it('is asked for again once the record was changed, and nothing else asks', async () => {
    seen = onPage('profile');
    await begin();
    expect(words('.profile button')).toEqual(['Save this person']);
    answers.whoIs = MARIE_IS_KNOWN;
    await act(() => storage.local.set({ draft: {}, day: {} }));
    await settle();
    expect(sent).toHaveLength(1);
    await act(() => markRecordChanged(storage.local));
    await settle();
    expect(sent.map(({ type }) => type)).toEqual(['whoIs', 'whoIs']);
    expect(words('.profile p')).toEqual(['You know Marie Dubois', 'You spoke in June']);
  });

  it('is saved by one press', async () => {
    seen = onPage('profile');
    await begin();
    await press('Save this person');
    expect(sent.at(-1)).toMatchObject({ type: 'savePerson', url: MARIE });
  });

  it('has the name of the title, though a visit to somebody else ended before', async () => {
    setAddress('https://www.linkedin.com/in/karim-haddad/');
    seen = onPage('profile');
    await begin();
    await lookAt(undefined);
    setAddress(MARIE);
    document.title = 'Marie Dubois | LinkedIn';
    await lookAt(onPage('profile'));
    await press('Save this person');
    expect(sent.at(-1)).toMatchObject({ title: document.title, titleBefore: undefined });
  });

  it('is asked about introductions only where somebody came for one', async () => {
    answers.whoIs = MARIE_IS_KNOWN;
    seen = onPage('profile');
    await begin();
    expect(root.querySelector('form')).toBeNull();
    const goal = { purpose: 'introduction', words: 'Marie knows Paul' } as const;
    await lookAt(onPage('profile', aSession({ goal })));
    expect(words('form label')).toEqual(['Whom could Marie Dubois introduce you to?']);
  });
});

describe('a new post', () => {
  async function write() {
    setAddress(FEED);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div role="dialog"><p class="ql-editor">A guru</p></div>',
    );
    const composer = document.querySelector('.ql-editor') ?? undefined;
    seen = { ...onPage('feed'), composer };
    await begin();
    if (composer) await act(() => sights.see(composer, IN_SIGHT));
  }

  it('has the line beside it, checks for words, and is logged without its text', async () => {
    const messages = [{ id: 'm1', words: 'Slow is strong' }];
    storage = memoryStorage({ line: { messages, watchWords: ['guru'], updatedAt: 1 } });
    await write();
    expect(sections()).toEqual(['Editorial line']);
    await press('Check for watch words');
    expect(words('.check [role=status]')).toEqual(['Found: guru.']);
    const message = root.querySelector<HTMLInputElement>('input[value=m1]');
    await act(() => message?.click());
    await press('Log this post');
    expect(sent.at(-1)).toEqual({
      type: 'logPost',
      network: 'linkedin',
      answers: { message: 'm1' },
    });
    expect(JSON.stringify(sent)).not.toContain('guru');
    expect(words('p[role=status]')).toContain('Logged.');
    await press('Close');
    expect(sections()).toEqual([]);
  });

  it('is logged once though it is pressed twice', async () => {
    await write();
    const log = [...root.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Log this post',
    );
    await act(() => {
      log?.click();
      log?.click();
    });
    expect(sent.filter(({ type }) => type === 'logPost')).toHaveLength(1);
  });

  it('that could not be logged says so, and can be logged again', async () => {
    answers.logPost = { ok: false, why: 'failed' };
    await write();
    await press('Log this post');
    expect(words('[role=alert]')).toEqual(['This could not be saved. Please try once more.']);
    delete answers.logPost;
    await press('Log this post');
    expect(words('[role=alert]')).toEqual([]);
  });

  it('leads to the line where none is written, and shows it once it is', async () => {
    await write();
    await press('Write it');
    expect(sent.at(-1)).toEqual({ type: 'openLine' });
    await act(() => storage.local.set({ line: { tone: 'Plain', updatedAt: 1 } }));
    await settle();
    expect(words('dd')).toEqual(['Plain']);
  });
});

describe('when the page is over', () => {
  it('everything of it is gone, and nothing is listened to any more', async () => {
    const left = () => [
      storage.listeners.size,
      root.childElementCount,
      root.adoptedStyleSheets.length,
    ];
    seen = onPage('search', aSession({ goal: { purpose: 'prospects', words: '3', target: 3 } }));
    await begin();
    expect(left()).toEqual([1, 1, 1]);
    const place = root.querySelector('div');
    ending.abort();
    expect(left()).toEqual([0, 0, 0]);
    await lookAt(seen);
    expect(place?.childElementCount).toBe(0);
  });

  it('a browser that has replaced the extension is asked for nothing', async () => {
    await begin();
    isThere = false;
    ending.abort();
    expect(storage.listeners.size).toBe(1);
  });
});
