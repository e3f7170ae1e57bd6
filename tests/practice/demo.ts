import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserKind, ColourScheme, PracticeBrowser } from './browser.ts';
import { ENGLISH, FRENCH, type Script } from './demoScript.ts';
import { extensionDir } from './extensionDir.ts';
import { launch } from './launch.ts';
import type { PracticeNetwork } from './network.ts';
import { press, text, type, waitFor } from './overlay.ts';
import { type Shot, screenshot } from './screens.ts';

/** A day's loop, from the gate to the logged call, in both languages and colour schemes. */
const TOURS: readonly { script: Script; colourScheme: ColourScheme }[] = [
  { script: ENGLISH, colourScheme: 'light' },
  { script: FRENCH, colourScheme: 'dark' },
];
const WIDE = { width: 1280, height: 860 };
const POPUP = { width: 360, height: 600 };

/** Plays the loop without a display; leaves screenshots and a transcript in a folder. */
export async function playDemo(
  kind: BrowserKind,
  network: PracticeNetwork,
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const transcript: string[] = [`# What was seen in ${kind}`];
  for (const { script, colourScheme } of TOURS) {
    const browser = await launch(kind, {
      extensionDir: extensionDir(kind),
      network,
      language: script.language,
      colourScheme,
      windowSize: WIDE,
    });
    try {
      await playTour({ browser, script, colourScheme, folder, transcript });
    } finally {
      await browser.close();
    }
  }
  const file = join(folder, `transcript-${kind}.md`);
  await writeFile(file, `${transcript.join('\n\n')}\n`);
  console.log(`\nThe loop was played in ${kind}; what it saw is in ${file} and beside it.`);
}

interface Tour {
  browser: PracticeBrowser;
  script: Script;
  colourScheme: ColourScheme;
  folder: string;
  transcript: string[];
}

async function playTour(tour: Tour): Promise<void> {
  const { browser, script, colourScheme, folder, transcript } = tour;
  const tag = `${browser.kind}-${script.language.slice(0, 2)}-${colourScheme}`;
  let step = 0;
  async function see(
    page: Page,
    name: string,
    size: Pick<Shot, 'width' | 'height'>,
  ): Promise<void> {
    step += 1;
    const picture = `${tag}-${step}-${name}.png`;
    await screenshot(page, join(folder, picture), { ...size, colourScheme });
    transcript.push(`## ${picture}\n\n${await text(page)}`);
    console.log(`  ${picture}`);
  }

  // Six seconds of budget: the whole loop in one minute. What is shown is what counts.
  await browser.storage.set({ settings: { dailyBudgetMinutes: 0.1 } });
  const welcome = await browser.extensionPage('dashboard.html#welcome');
  await waitFor(welcome, 'button', script.next);
  await see(welcome, 'welcome', WIDE);
  for (const step of [script.next, script.next, script.start]) await press(welcome, 'button', step);

  const page = await browser.openPage(browser.url('linkedin', '/feed/'));
  await waitFor(page, 'dialog', script.gate);
  await press(page, 'radio', script.purpose);
  await type(page, 'textbox', script.goalField, script.goal);
  await type(page, 'textbox', script.afterwardsField, script.afterwards);
  await see(page, 'gate', WIDE);
  await press(page, 'button', script.enter);
  await waitFor(page, 'region', script.session);
  await see(page, 'visit', WIDE);
  await waitFor(page, 'dialog', script.timeUp, { timeout: 15_000 });
  await press(page, 'radio', script.reached);
  await see(page, 'time-up', WIDE);

  const popup = await browser.extensionPage('popup.html');
  await type(popup, 'combobox', script.personField, script.person);
  await press(popup, 'radio', script.spoke);
  await see(popup, 'popup', POPUP);
  await press(popup, 'button', script.logIt);
  await waitFor(popup, 'button', script.undo);
  await see(popup, 'logged', POPUP);

  await page.bringToFront();
  await waitFor(page, 'region', script.session);
  await see(page, 'earned', WIDE);
  const dashboard = await browser.extensionPage('dashboard.html#today');
  await waitFor(dashboard, 'navigation', 'Rappel');
  await see(dashboard, 'today', WIDE);
  await see(await browser.extensionPage('dashboard.html#log'), 'log', WIDE);
}
