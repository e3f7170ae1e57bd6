import { render } from 'preact';
import styles from '../../components/companion/companion.css?inline';
import { cssColourScheme } from '../../components/kit/colourScheme';
import { companionMessages } from '../../utils/i18n/companion';
import { languageOf } from '../../utils/i18n/language';
import { RECORD_VERSION_KEY } from '../../utils/storage/recordVersion';
import type { WatchedStorage } from '../../utils/storage/watchLiveState';
import type { CompanionLink } from '../shared/companionLink';
import { watchComposer } from './composerWatch';
import { feedPlaceOn, goalCard, panelBeside } from './draw';
import { watchFeed } from './feedWatch';
import { createMemory, isRemembered } from './memory';
import { keepPillRoom } from './pillRoom';
import { watchProfiles } from './profileWatch';

interface Browser {
  storage: WatchedStorage;
  /** Whether the extension still is what it was when this began. */
  isThere(): boolean;
}

/** Draws beside the guard's pill what helps towards the goal, as long as the page is in session. */
export function accompany(link: CompanionLink, { storage, isThere }: Browser): void {
  const { root, seen, onLook, send, browserLanguage, signal } = link;
  // After the guard's own sheet: an element of style would come before it.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets.push(sheet);
  const place = document.createElement('div');
  root.append(place);

  const memory = createMemory(storage.local);
  const parts = { document, window, location, send, signal, onChange: draw };
  const profiles = watchProfiles(parts);
  const feed = watchFeed(parts);
  const composer = watchComposer(parts);
  const pill = keepPillRoom({ root, window, place, onMove: draw, signal });

  async function look(): Promise<void> {
    const now = seen();
    if (now) {
      profiles.look(now.page.kind === 'profile');
      feed.look(now.page.network, now.feed);
      composer.look(now.page.network, now.composer);
      await memory.read();
    } else profiles.away();
    draw();
  }

  function draw(): void {
    const { page, state } = seen() ?? {};
    const session = state?.session;
    if (!page || !session || signal.aborted) {
      render(null, place);
      return;
    }
    const settings = { ...state.settings, pillCorner: pill.corner() ?? state.settings.pillCorner };
    place.style.colorScheme = cssColourScheme(settings.colourScheme);
    const messages = companionMessages(languageOf(settings.language, browserLanguage()));
    const drawing = { messages, page, session, settings, memory, send };
    render(
      <>
        {feedPlaceOn(drawing, feed.place())}
        {goalCard(drawing, profiles)}
        {panelBeside(drawing, composer)}
      </>,
      place,
    );
  }

  const onStored = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local') return;
    if (RECORD_VERSION_KEY in changes) profiles.lookAgain();
    if (isRemembered(changes)) void look();
  };
  storage.onChanged.addListener(onStored);
  signal.addEventListener(
    'abort',
    () => {
      render(null, place);
      place.remove();
      const { adoptedStyleSheets } = root;
      adoptedStyleSheets.splice(adoptedStyleSheets.indexOf(sheet), 1);
      if (isThere()) storage.onChanged.removeListener(onStored);
    },
    { once: true },
  );
  onLook(() => void look());
  void look();
}
