import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/kit/tokens.css';
import '../../components/kit/controls.css';
import '../../components/kit/page.css';
import '../../components/gate/gate.css';
import '../../components/gate/pill.css';
import '../../components/welcome/welcome.css';
import { createSystemClock } from '../../utils/domain/time';
import { sendCommand } from '../../utils/messages';
import { readLiveState } from '../../utils/storage/liveState';
import { watchLiveState } from '../../utils/storage/watchLiveState';
import { dressPage } from '../shared/dressPage';
import { addressOf } from './addressOf';
import { createGatePage } from './gatePage';
import { showPractice } from './showPractice';
import { createWayBack } from './wayBack';

/** The gate on the extension's own page: hands-off, where a page fights the overlay, and to try it. */
const app = document.getElementById('app');
if (!app) throw new Error('gate.html has an element #app');

const isPractice = new URLSearchParams(location.search).has('practice');
const leave = isPractice ? await practise(app) : guard(app);

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.isComposing) return;
  event.preventDefault();
  void leave();
});

async function practise(app: HTMLElement) {
  const live = await readLiveState(browser.storage.local);
  const locales = [browser.i18n.getUILanguage(), ...navigator.languages];
  return showPractice({ app, live, clock: createSystemClock(), locales }).leave;
}

function guard(app: HTMLElement) {
  const clock = createSystemClock();
  const way = createWayBack({
    kept: localStorage,
    history,
    tabId: async () => (await browser.tabs.getCurrent())?.id,
    wallMs: clock.wallMs,
  });
  // Without it Back stays here, and no more is lost.
  void way.come().catch(() => {});
  window.addEventListener('pagehide', way.go);
  window.addEventListener('pageshow', ({ persisted }) => persisted && way.again());
  const page = createGatePage({
    address: addressOf(location.search),
    clock,
    draw(view, language, scheme) {
      render(view, app);
      dressPage(language, scheme);
      const dialog = app.querySelector('dialog');
      document.title = dialog?.querySelector('h1')?.textContent ?? 'Rappel';
      if (dialog && !dialog.open) dialog.showModal();
    },
    send: (command) => sendCommand(browser.runtime, command),
    goTo(url) {
      way.ledOn();
      location.replace(url);
    },
    browserLanguage: () => browser.i18n.getUILanguage(),
    isVisible: () => document.visibilityState === 'visible',
  });
  const read = () => readLiveState(browser.storage.local);
  watchLiveState(browser.storage, page.show, new AbortController().signal);
  document.addEventListener('visibilitychange', () => {
    void read().then(document.visibilityState === 'visible' ? page.seenAgain : page.show);
  });
  void read().then(page.show);
  return page.leave;
}
