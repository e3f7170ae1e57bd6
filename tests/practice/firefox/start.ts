import puppeteer, { type Browser } from 'puppeteer-core';
import type { LaunchOptions } from '../browser.ts';
import { findFirefox } from '../findBrowsers.ts';
import type { ChromeGlobals } from './gecko.ts';
import { runInChrome } from './runInChrome.ts';

/** The id in our manifest, and the host that the extension's pages get here instead of a random one. */
export const GECKO_ID = 'rappel@rappel.example';
export const EXTENSION_UUID = '6d3a3f5e-1d52-4b0e-9d6f-4f1f7f0c1a11';

export async function startFirefox(options: LaunchOptions, profileDir: string): Promise<Browser> {
  const { network, language = 'en-GB', colourScheme = 'light', timeZone } = options;
  const { width, height } = options.windowSize ?? { width: 1280, height: 860 };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: options.headless ?? true,
    userDataDir: profileDir,
    defaultViewport: null,
    acceptInsecureCerts: true,
    env: { ...process.env, ...(timeZone ? { TZ: timeZone } : {}) },
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      ...throughProxy(network.httpPort),
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: EXTENSION_UUID }),
      // Lets an unsigned archive be installed for good; release Firefox ignores it.
      'xpinstall.signatures.required': false,
      'intl.accept_languages': `${language}, ${language.slice(0, 2)}`,
      'layout.css.prefers-color-scheme.content-override': colourScheme === 'dark' ? 0 : 1,
      'media.autoplay.default': 0,
      // Spare processes, and new ones for each tab, would take a third of what the machine has.
      'dom.ipc.processPrelaunch.enabled': false,
      'dom.ipc.keepProcessesAlive.extension': 1,
      'dom.ipc.keepProcessesAlive.webIsolated.max': 4,
      'dom.ipc.keepProcessesAlive.webIsolated.perOriginMax': 2,
    },
  });
  await runInChrome(browser, speak, language);
  return browser;
}

function throughProxy(port: number): Record<string, string | number> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}

/** Tells extensions what the pack of strings that a person would install tells them: fr, en-GB. */
function speak({ Services }: ChromeGlobals, language: string): void {
  const pack = language === 'fr-FR' ? 'fr' : language;
  Services.locale.availableLocales = [pack, 'en-US'];
  Services.locale.requestedLocales = [pack];
}
