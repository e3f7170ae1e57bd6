// The browser as it is, without the polyfill: promises are native here, and each page loads this.
import { browser } from '@wxt-dev/browser';
import { documentIdSchema, newId } from '../../utils/domain/ids';
import { createSystemClock, SECOND_MS } from '../../utils/domain/time';
import { type Answer, attentionPortName, type Command, sendCommand } from '../../utils/messages';
import { classify } from '../../utils/networks';
import {
  type GuardState,
  isTick,
  readGuardState,
  type StoreChanges,
} from '../../utils/storage/guardState';
import { saveBeat } from '../../utils/storage/saveBeat';
import { classifyHere } from '../shared/moreNetworks';
import { createCompanion } from './companion';
import { createCurtain } from './curtain';
import { createDeparture } from './departure';
import { createGuard } from './guard';
import { createMediaPause } from './media';
import { becomeTheOnlyGuard } from './onlyGuard';
import { createOverlay } from './overlay';
import { createSensor } from './sensor';
import { drawVeil } from './veil';
import { watchForWork } from './work';

/** The composition root of the guard on one page. */
export function guardThisPage(isLate = document.readyState !== 'loading'): void {
  const isAlive = () => browser.runtime?.id !== undefined;
  const life = becomeTheOnlyGuard(isAlive);
  if (!life) return;
  const { signal } = life;
  const clock = createSystemClock();
  const page = (chosen?: GuardState['settings']) => classifyHere(location.href, chosen);
  const isGuarded = () => (page()?.kind ?? 'excluded') !== 'excluded';
  const root = document.documentElement;
  const veil = !isLate && isGuarded() && root instanceof HTMLElement ? drawVeil(root) : undefined;
  const documentId = newId(documentIdSchema);
  const area = browser.storage.local;
  // Under way while the rest is put together: the page waits unseen for it.
  let firstState: Promise<GuardState> | undefined = readGuardState(area);
  const isVisible = () => document.visibilityState === 'visible';

  /** Each event enters here: after an update of the extension this life is over. */
  function whileAlive(task: () => unknown): void {
    if (!isAlive()) {
      life?.end();
      return;
    }
    // The edge: a page must never suffer from us, so what fails sets it free.
    void Promise.try(task).catch(() => {
      veil?.lift();
      life?.end();
    });
  }
  signal.addEventListener('abort', () => veil?.lift());

  async function send(command: Command): Promise<Answer> {
    const answer = await sendCommand(browser.runtime, command);
    // Removed or updated under this page: nobody will ever answer, so the page is free.
    if (!isAlive()) life?.end();
    return answer;
  }
  const arrival = new Promise((arrived) => {
    document.addEventListener('readystatechange', arrived, { once: true });
    // A page that never ends is not waited for; one that is there has no timer to clear.
    if (isLate) arrived(isLate);
    else setTimeout(arrived, SECOND_MS);
  });
  const overlay = createOverlay({
    document,
    window,
    onEscape: () => whileAlive(() => guard.escape()),
    mayStay() {
      if (!isAlive()) life?.end();
      return isAlive();
    },
    onDefeat: () => whileAlive(() => showOwnPage()),
    // `document.open()` took all our listeners: another life begins, behind those of the page.
    onDocumentReplaced: () =>
      whileAlive(() => {
        life.end();
        guardThisPage(true);
      }),
    arrival,
    signal,
  });
  const browserLanguage = () => browser.i18n.getUILanguage();
  const work = watchForWork(window, overlay.isOurs, signal);
  // What was typed before we came cannot be known: such a page is kept.
  const hasWork = () => isLate || work.isThere();
  const showOwnPage = () =>
    void send({ type: 'ownPage', address: location.href, keepPage: hasWork() });
  const sensor = createSensor({
    document,
    window,
    monoMs: clock.monoMs,
    connect() {
      if (isAlive()) return browser.runtime.connect({ name: attentionPortName(documentId) });
      life?.end();
      return undefined;
    },
    saveBeat(session, beat) {
      // A write that fails loses nothing yet: the meter keeps the beat, for a page that comes back.
      if (!isAlive()) return;
      void saveBeat(area, { document: documentId, session }, beat, clock.wallMs()).catch(() => {});
    },
    onLeft: (leftMs) => whileAlive(() => guard.onLeft(leftMs)),
    signal,
  });
  const companion = createCompanion({
    window,
    isOurs: overlay.isOurs,
    root: overlay.root,
    send,
    browserLanguage,
    signal,
  });
  const guard = createGuard({
    document: documentId,
    clock,
    page,
    address: () => (hasWork() ? undefined : location.href),
    isVisible,
    arrival,
    readState() {
      const read = firstState ?? readGuardState(area);
      firstState = undefined;
      return read;
    },
    send,
    browserLanguage,
    overlay,
    sensor,
    media: createMediaPause(document, signal),
    curtain: createCurtain({ document, window, onSight: companion.sight, signal }),
    companion,
    liftVeil: () => veil?.lift(),
    mayType: !isLate,
    leave: createDeparture({
      window,
      hasWork,
      isElsewhere: (address) =>
        !classify(address) && classifyHere(address)?.network !== page()?.network,
      leaveTab: (keepPage) => send({ type: 'leave', keepPage }),
      signal,
    }),
    showOwnPage,
    whileAlive,
    signal,
  });

  const look = () => whileAlive(guard.look);
  const seenAgain = () => whileAlive(guard.seenAgain);
  const onStored = (changes: StoreChanges, areaName: string) => {
    if (areaName === 'local') isTick(changes) ? guard.keepUp(changes) : look();
  };
  /** A hidden page hears nothing of the store; it looks when it is seen again. */
  function listenWhileVisible(): void {
    whileAlive(() => {
      if (isVisible()) browser.storage.onChanged.addListener(onStored);
      else browser.storage.onChanged.removeListener(onStored);
    });
  }

  document.addEventListener(
    'visibilitychange',
    () => {
      listenWhileVisible();
      if (isVisible()) seenAgain();
    },
    { signal },
  );
  // Shown once more, from the back/forward cache; of its first time nothing is to be told.
  window.addEventListener(
    'pagehide',
    () => window.addEventListener('pageshow', seenAgain, { signal }),
    { signal },
  );
  navigation.addEventListener('currententrychange', () => whileAlive(guard.step), { signal });
  browser.runtime.onMessage.addListener(look);
  signal.addEventListener('abort', () => {
    if (!isAlive()) return;
    browser.storage.onChanged.removeListener(onStored);
    browser.runtime.onMessage.removeListener(look);
  });
  listenWhileVisible();
  look();
}
