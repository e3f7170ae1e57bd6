import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/kit/tokens.css';
import '../../components/kit/controls.css';
import '../../components/kit/page.css';
import '../../components/gate/gate.css';
import { systemClock as clock } from '../../utils/domain/time';
import { sendCommand } from '../../utils/messages';
import { readLiveState } from '../../utils/storage/liveState';
import { watchLiveState } from '../../utils/storage/watchLiveState';
import { addressOf } from './addressOf';
import { createGatePage } from './gatePage';

/** The gate on the extension's own page: hands-off mode, and where a page fights the overlay. */
const app = document.getElementById('app');
if (!app) throw new Error('gate.html has an element #app');

const address = addressOf(location.search);
const page = createGatePage({
  address,
  clock,
  draw: (view) => render(view, app),
  send: (command) => sendCommand(browser.runtime, command),
  goTo: (url) => location.replace(url),
  browserLanguage: () => browser.i18n.getUILanguage(),
  isVisible: () => document.visibilityState === 'visible',
});

const lifetime = new AbortController();
watchLiveState(browser.storage, page.show, lifetime.signal);
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  page.leave();
});
document.addEventListener(
  'visibilitychange',
  () => void readLiveState(browser.storage.local).then(page.show),
);
void readLiveState(browser.storage.local).then(page.show);
