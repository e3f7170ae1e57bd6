import puppeteer, { type Browser } from 'puppeteer-core';
import type { LaunchOptions } from '../browser.ts';
import { findChromium } from '../findBrowsers.ts';

export async function startChromium(options: LaunchOptions, profileDir: string): Promise<Browser> {
  const { network, language = 'en-GB', colourScheme = 'light', timeZone } = options;
  const { width, height } = options.windowSize ?? { width: 1280, height: 860 };
  return puppeteer.launch({
    executablePath: findChromium({ french: language === 'fr-FR' }),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profileDir,
    defaultViewport: null,
    ignoreDefaultArgs: UNREAL,
    // On Linux the language of the interface is taken from the environment alone.
    env: {
      ...process.env,
      LANGUAGE: language.replace('-', '_'),
      ...(timeZone ? { TZ: timeZone } : {}),
    },
    args: [
      // Chromium refuses to run as root in its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-software-rasterizer',
      // Sites stay apart, but each tab need not have a process of its own: a third less to do.
      '--process-per-site',
      '--renderer-process-limit=2',
      '--disable-quic',
      '--disable-component-update',
      '--disable-features=AutofillServerCommunication',
      '--ignore-certificate-errors',
      '--autoplay-policy=no-user-gesture-required',
      `--host-resolver-rules=${toPracticeNetwork(network)}`,
      `--lang=${language}`,
      `--accept-lang=${language},${language.slice(0, 2)}`,
      `--blink-settings=preferredColorScheme=${colourScheme === 'dark' ? 0 : 1}`,
      `--window-size=${width},${height}`,
    ],
  });
}

/**
 * Puppeteer spares pages in the background by default; a product that counts time has to be seen
 * under the real throttling. Nor does it let sound be heard, which `tab.audible` is about.
 */
const UNREAL = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--mute-audio',
];

function toPracticeNetwork({ httpsPort, httpPort }: LaunchOptions['network']): string {
  return `MAP *:443 127.0.0.1:${httpsPort},MAP *:80 127.0.0.1:${httpPort}`;
}
