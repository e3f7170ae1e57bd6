import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/kit/tokens.css';
import '../../components/kit/controls.css';
import '../../components/kit/page.css';
import '../../components/gate/gate.css';
import { createSystemClock } from '../../utils/domain/time';
import { sendCommand } from '../../utils/messages';
import { readLiveState } from '../../utils/storage/liveState';
import { watchLiveState } from '../../utils/storage/watchLiveState';
import { dressPage } from '../shared/dressPage';
import { addressOf } from './addressOf';
import { createGatePage } from './gatePage';

/** The gate on the extension's own page: hands-off mode, and where a page fights the overlay. */
const app = document.getElementById('app');
if (!app) throw new Error('gate.html has an element #app');

const page = createGatePage({
  address: addressOf(location.search),
  clock: createSystemClock(),
  draw(view, language, scheme) {
    render(view, app);
    dressPage(language, scheme);
    const dialog = app.querySelector('dialog');
    document.title = dialog?.querySelector('h1')?.textContent ?? 'Rappel';
    if (dialog && !dialog.open) dialog.showModal();
  },
  send: (command) => sendCommand(browser.runtime, command),
  goTo: (url) => location.replace(url),
  browserLanguage: () => browser.i18n.getUILanguage(),
  isVisible: () => document.visibilityState === 'visible',
});
const look = () => void readLiveState(browser.storage.local).then(page.show);

watchLiveState(browser.storage, page.show, new AbortController().signal);
document.addEventListener('visibilitychange', look);
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.isComposing) return;
  event.preventDefault();
  void page.leave();
});
look();
