import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test, vi } from 'vitest';
import { extensionDir } from '../practice/extensionDir.ts';
import { text, waitFor } from '../practice/overlay.ts';
import { chromiumPolicyFile, firefoxWithPolicies, temporaryFolder } from '../practice/policies.ts';
import { policyExamples } from '../practice/readme.ts';
import { inBrowsers, type Stored, stored, untilStored } from '../practice/stage.ts';
import { until } from '../practice/until.ts';

const SENTENCE = 'Set by your organisation.';
const FIXED = { minutes: '30', disabled: true, about: SENTENCE };
/** The browser looks after its files by itself, though not at once. */
const PATIENCE_MS = 60_000;

function ownFolder(): string {
  const { folder, remove } = temporaryFolder();
  onTestFinished(remove);
  return folder;
}

/** The budget as a person finds it: its minutes, whether they can be changed, and what is said. */
function budgetIn(page: Page): Promise<{
  minutes: string | undefined;
  disabled: boolean | undefined;
  about: string | null | undefined;
}> {
  return page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('form.budget input');
    const about = document.getElementById(input?.getAttribute('aria-describedby') ?? '');
    return { minutes: input?.value, disabled: input?.disabled, about: about?.textContent };
  });
}

async function untilFixed(page: Page): Promise<void> {
  // In the popup the budget is folded away; what is not drawn yet cannot be unfolded.
  await page.waitForSelector('form.budget input');
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await until(async () => (await text(page)).includes(SENTENCE), 'the page says who fixed it');
  expect(await budgetIn(page)).toEqual(FIXED);
}

/** Tells the worker something that no page of ours would say. */
function tell(page: Page, message: object): Promise<unknown> {
  return page.evaluate((told) => {
    type Runtime = { runtime: { sendMessage(message: object): Promise<unknown> } };
    return (globalThis as unknown as { chrome: Runtime }).chrome.runtime.sendMessage(told);
  }, message);
}

const minutesOf = ({ settings }: Stored) => settings?.dailyBudgetMinutes;

inBrowsers(
  'a policy',
  ({ kind, open }) => {
    test('holds from when it comes, over a restart, until it goes', async () => {
      const folder = ownFolder();
      // At a place of its own the extension has an id of its own: no other test is concerned.
      const dir = join(folder, 'extension');
      cpSync(extensionDir(kind), dir, { recursive: true });
      const options = { extensionDir: dir, profileDir: join(folder, 'profile') };
      const file = chromiumPolicyFile();
      onTestFinished(file.remove);

      const first = await open(options);
      await first.storage.set({ settings: { welcomedAt: 1, language: 'en', unlimited: true } });
      const settings = await first.extensionPage('dashboard.html#settings');
      await waitFor(settings, 'checkbox', 'No limit, for accessibility');
      expect(await text(settings)).not.toContain(SENTENCE);
      expect(await stored(first)).not.toHaveProperty('policy');

      const { host: id } = new URL(settings.url());
      file.write(policyExamples().chromium.replace('EXTENSION_ID', id));
      const isObeyed = (state: Stored) => minutesOf(state) === 30;
      const { settings: now } = await untilStored(first, 'it holds', isObeyed, PATIENCE_MS);
      await untilFixed(settings);
      expect(now).toMatchObject({
        unlimited: false,
        networks: {
          linkedin: { on: true, mode: 'hands-off' },
          facebook: { on: true, mode: 'hands-off' },
        },
        purposes: [
          { id: 'messages' },
          { id: 'own-fair', name: 'Prepare the fair' },
          { id: 'watch', hidden: true },
        ],
      });

      // Nor can it be got round.
      const change = { dailyBudgetMinutes: 10, unlimited: true, weeklyTarget: 7 };
      await tell(settings, { type: 'changeSettings', change });
      expect((await stored(first)).settings).toMatchObject({
        dailyBudgetMinutes: 30,
        unlimited: false,
        weeklyTarget: 7,
      });
      await tell(settings, { type: 'erase' });
      expect(minutesOf(await stored(first))).toBe(30);
      await first.close();

      const second = await open(options);
      await untilFixed(await second.openPopup());
      const again = await second.extensionPage('dashboard.html#settings');
      await untilFixed(again);
      file.remove();
      await until(
        async () => !(await text(again)).includes(SENTENCE),
        'what was fixed is the person’s again',
        { timeout: PATIENCE_MS },
      );
      expect(await budgetIn(again)).toMatchObject({ minutes: '30', disabled: false });
    });
  },
  ['chromium'],
);

inBrowsers(
  'a policy',
  ({ open }) => {
    test('holds from the start on, until a start without it', async () => {
      const folder = ownFolder();
      const profileDir = join(folder, 'profile');
      onTestFinished(() => void vi.unstubAllEnvs());
      vi.stubEnv('FIREFOX_PATH', firefoxWithPolicies(folder, policyExamples().firefox));
      const first = await open({ profileDir });
      await untilStored(first, 'it holds', (state) => minutesOf(state) === 30, PATIENCE_MS);
      await untilFixed(await first.openPopup());
      await untilFixed(await first.extensionPage('dashboard.html#settings'));
      expect((await stored(first)).settings).toMatchObject({
        networks: { linkedin: { mode: 'hands-off' }, facebook: { mode: 'on-page' } },
        purposes: [{ id: 'own-fair', name: 'Prepare the fair' }],
      });
      await first.close();

      vi.unstubAllEnvs();
      const second = await open({ profileDir });
      const settings = await second.extensionPage('dashboard.html#settings');
      await until(async () => {
        const { minutes, disabled } = await budgetIn(settings);
        return minutes === '30' && disabled === false;
      }, 'what was fixed is the person’s again');
      expect(await text(settings)).not.toContain(SENTENCE);
    });
  },
  ['firefox'],
);
