import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { press, waitFor } from '../practice/overlay.ts';
import { inBrowsers } from '../practice/stage.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, in short; the rules are those of WCAG 2.2 A and AA and of good practice. */
async function findings(page: Page): Promise<string[]> {
  // A panel that is still fading in has colours of its own.
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    return axe.run();
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const GATE = `gate.html?return=${encodeURIComponent('https://www.linkedin.com/feed/')}`;

const PAGES = ['today', 'log', 'settings', 'welcome', 'welcome-2', 'welcome-3'];

inBrowsers('axe finds nothing', ({ open, kind }) => {
  for (const language of ['en', 'fr'] as const) {
    for (const colourScheme of ['light', 'dark'] as const) {
      test(`in ${language}, ${colourScheme}`, async () => {
        const browser = await open({ colourScheme });
        await browser.storage.set({
          settings: { language, welcomedAt: Date.now(), dailyBudgetMinutes: 45 },
          // With a question, and something that was not saved, on top.
          upkeep: { easings: [{ what: 'budget', at: 1, minutes: 20 }], troubleAt: 1 },
        });
        const found: Record<string, string[]> = {};
        const look = async (path: string, role: string, name: RegExp) => {
          const page = await browser.extensionPage(path);
          await waitFor(page, role, name);
          found[path] = await findings(page);
          return page;
        };
        await look('popup.html', 'form', /^Log a real|^Noter une/);
        for (const route of PAGES) {
          await look(`dashboard.html#${route}`, 'heading', /./);
        }
        const practice = await look('gate.html?practice', 'dialog', /^Why|^Pourquoi/);
        await practice.keyboard.type('Anna');
        await practice.keyboard.press('Enter');
        await waitFor(practice, 'region', /^Session|^Visite/);
        found['the practice page'] = await findings(practice);
        const gate = await look(GATE, 'dialog', /^Why|^Pourquoi/);
        await press(gate, 'button', /^Enter$|^Entrer$/);
        await waitFor(gate, 'alert', /.*/);
        found['a goal too short'] = await findings(gate);
        await browser.storage.set({ settings: { language, dailyBudgetMinutes: 1e-9 } });
        await waitFor(gate, 'dialog', /^Time is up|^Temps écoulé/);
        found['time up'] = await findings(gate);
        const clean = Object.fromEntries(Object.keys(found).map((key) => [key, []]));
        expect(found, kind).toEqual(clean);
      });
    }
  }
});
