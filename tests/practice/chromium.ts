import { realpathSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type LaunchOptions, PLAIN_FILE, type PracticeBrowser } from './browser.ts';
import { install, prepareProfile } from './chromium/installed.ts';
import { openManagement } from './chromium/management.ts';
import { openObserver } from './chromium/observer.ts';
import { startChromium } from './chromium/start.ts';
import { workerOf } from './chromium/worker.ts';
import { openProfile } from './profile.ts';
import { type Running, run } from './running.ts';
import { urlOf } from './sites.ts';

export async function launchChromium(options: LaunchOptions): Promise<PracticeBrowser> {
  const extensionDir = realpathSync(options.extensionDir);
  const profile = await openProfile(options.profileDir);
  const expected = prepareProfile(profile.dir, extensionDir);
  return run(
    profile,
    (dir) => startChromium(options, dir),
    async (running) =>
      drive(running, await install(running.browser, extensionDir, expected), extensionDir),
  );
}

async function drive(
  running: Running,
  extensionId: string,
  extensionDir: string,
): Promise<PracticeBrowser> {
  const { browser, profileDir, processes } = running;
  const observer = await openObserver(browser, extensionId);
  const worker = await workerOf(browser, extensionId);
  const management = openManagement(browser, extensionId);
  const extensionUrl = (path: string) => `chrome-extension://${extensionId}/${path}`;

  async function open(type: 'tab' | 'window', url?: string): Promise<Page> {
    const page = await browser.newPage({ type });
    if (url) await page.goto(url);
    return page;
  }

  return {
    kind: 'chromium',
    profileDir,
    storage: observer.storage,
    url: urlOf,
    openPage: (url) => open('tab', url),
    openWindow: (url) => open('window', url),
    extensionPage: (path) => open('tab', extensionUrl(path)),
    async extensionFile() {
      const page = await browser.newPage({ type: 'tab', background: true });
      await page.goto(extensionUrl(PLAIN_FILE));
      return page;
    },

    async openPopup() {
      await observer.openPopup();
      const isPopup = (url: string) => url.startsWith(extensionUrl('popup.html'));
      const target = await browser.waitForTarget((one) => isPopup(one.url()), { timeout: 5000 });
      return target.asPage();
    },

    workerAlive: async () => (await worker.find()) !== undefined,
    killWorker: worker.kill,

    reloadExtension: observer.reloadExtension,
    disableExtension: management.disable,
    uninstallExtension: () => browser.uninstallExtension(extensionId),
    installExtension: async () => void (await browser.installExtension(extensionDir)),
    revokeHosts: management.revokeHosts,
    async grant(origins) {
      await management.allowHosts(origins);
      await observer.askFor(origins);
    },
    willGrant: management.allowHosts,
    revoke: management.forbidHosts,

    killBrowser: processes.kill,
    freezeBrowser: processes.freeze,
    thawBrowser: processes.thaw,
    close: running.close,
  };
}
