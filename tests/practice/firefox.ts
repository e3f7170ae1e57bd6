import { join } from 'node:path';
import type { Browser, CreatePageOptions, Page } from 'puppeteer-core';
import { type LaunchOptions, PLAIN_FILE, type PracticeBrowser } from './browser.ts';
import { addonOf } from './firefox/addon.ts';
import { writeArchive } from './firefox/archive.ts';
import { contextOf, sendBidi } from './firefox/bidi.ts';
import { EXTENSION_UUID, GECKO_ID, startFirefox } from './firefox/start.ts';
import { storageOf } from './firefox/storage.ts';
import { openProfile } from './profile.ts';
import { type Running, run } from './running.ts';
import { urlOf } from './sites.ts';
import { until } from './until.ts';

export { GECKO_ID } from './firefox/start.ts';

/** Needs a Firefox that takes unsigned archives: ESR, Developer Edition or Nightly. */
export async function launchFirefox(options: LaunchOptions): Promise<PracticeBrowser> {
  const profile = await openProfile(options.profileDir);
  return run(
    profile,
    (dir) => startFirefox(options, dir),
    (running) => drive(running, options.extensionDir),
  );
}

async function drive(running: Running, extensionDir: string): Promise<PracticeBrowser> {
  const { browser, profileDir, processes } = running;
  const addon = addonOf(browser, GECKO_ID);
  const installAgain = () => install(browser, extensionDir, profileDir);
  if (!(await addon.isRunning())) await installAgain();

  async function open(type: 'tab' | 'window', url?: string): Promise<Page> {
    const page = await browser.newPage({ type });
    if (url) await page.goto(url);
    return page;
  }

  return {
    kind: 'firefox',
    profileDir,
    storage: storageOf(browser, GECKO_ID),
    url: urlOf,
    openPage: (url) => open('tab', url),
    openWindow: (url) => open('window', url),
    extensionPage: (path) => openExtensionPage(browser, path),
    extensionFile: () => openExtensionPage(browser, PLAIN_FILE, { type: 'tab', background: true }),
    openPopup: () => openExtensionPage(browser, 'popup.html'),

    workerAlive: addon.eventPageAlive,
    killWorker: addon.endEventPage,

    reloadExtension: installAgain,
    disableExtension: addon.disable,
    uninstallExtension: addon.uninstall,
    installExtension: installAgain,
    revokeHosts: addon.revokeHosts,
    grant: addon.grant,
    willGrant: addon.answerQuestions,
    revoke: addon.revoke,

    killBrowser: processes.kill,
    freezeBrowser: processes.freeze,
    thawBrowser: processes.thaw,
    close: running.close,
  };
}

/** A temporary add-on would be gone at the next start: installed for good, from an archive. */
async function install(browser: Browser, extensionDir: string, profileDir: string): Promise<void> {
  const path = join(profileDir, 'practice.xpi');
  await writeArchive(extensionDir, path);
  await sendBidi(browser, 'webExtension.install', {
    extensionData: { type: 'archivePath', path },
    'moz:permanent': true,
  });
}

/** Firefox reports no load event for the extension's pages: their own word is awaited. */
async function openExtensionPage(
  browser: Browser,
  path: string,
  how?: CreatePageOptions,
): Promise<Page> {
  const url = `moz-extension://${EXTENSION_UUID}/${path}`;
  // While another tab is going away, a new one may be refused for a moment.
  const page = await until(
    () =>
      browser.newPage(how).catch((error: unknown) => {
        if (String(error).includes('no such frame')) return undefined;
        throw error;
      }),
    'a tab opens',
  );
  const asked = { context: contextOf(page), url, wait: 'none' };
  await sendBidi(browser, 'browsingContext.navigate', asked);
  const isReady = () =>
    page.evaluate(() => {
      return location.protocol === 'moz-extension:' && document.readyState === 'complete';
    });
  // While the tab changes over to the extension's process, asking it is an error.
  await until(() => isReady().catch(() => false), `${url} opens`);
  return page;
}
