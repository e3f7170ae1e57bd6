import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { aYear } from '../practice/aYear.ts';
import { unfold } from '../practice/dashboard.ts';
import { press, waitFor } from '../practice/overlay.ts';
import { A_LITTLE, OWN_TEXTS, putRecords } from '../practice/ownRecord.ts';
import { inBrowsers } from '../practice/stage.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** In the dark the page is the same in all but its colours. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds in light and in dark, in short; the rules are those of WCAG 2.2 A and AA and of
 * good practice. The page is told its colours as the person's setting tells it.
 */
async function findings(page: Page, schemes: readonly string[]): Promise<string[]> {
  await page.evaluate(AXE);
  // What fades, and the way from one colour to another, has colours of its own; and a page that the
  // browser does not paint never comes to their end.
  await page.evaluate(() => {
    const still = new CSSStyleSheet();
    still.replaceSync('*, ::backdrop { transition: none !important; animation: none !important; }');
    document.adoptedStyleSheets = [still];
  });
  const found: string[] = [];
  for (const scheme of schemes) {
    const { violations } = await page.evaluate(
      async (wanted, rules) => {
        document.documentElement.style.colorScheme = wanted;
        const { axe } = window as unknown as {
          axe: { run(options: RunOptions): Promise<AxeResults> };
        };
        return axe.run({
          resultTypes: ['violations'],
          ...(rules && { runOnly: { type: 'rule', values: rules } }),
        });
      },
      scheme,
      scheme === 'dark' ? RULES_OF_COLOUR : null,
    );
    found.push(
      ...violations.map(
        ({ id, nodes }) => `${scheme}, ${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      ),
    );
  }
  return found;
}

const DAY_MS = 86_400_000;
const GATE = `gate.html?return=${encodeURIComponent('https://www.linkedin.com/feed/')}`;

const PAGES = [
  'today',
  'people',
  'people-p1',
  'people-p2',
  'import',
  'log',
  'strategy',
  'line',
  'settings',
  'coverage',
  'welcome',
  'welcome-2',
  'welcome-3',
];

/** No colour hangs on the language. Firefox looks in one of them: there is no time for both. */
const LOOKS = {
  chromium: [
    ['en', 'light', 'dark'],
    ['fr', 'light'],
  ],
  firefox: [['fr', 'light', 'dark']],
} as const;

inBrowsers('axe finds nothing', ({ open, kind }) => {
  for (const [language, ...schemes] of LOOKS[kind]) {
    test(`in ${language}, in ${schemes.join(' and in ')}`, async () => {
      const browser = await open();
      await browser.storage.set({
        settings: { language, welcomedAt: Date.now(), dailyBudgetMinutes: 45 },
        // With a question, and something that was not saved, on top.
        upkeep: { easings: [{ what: 'budget', at: 1, minutes: 20 }], troubleAt: 1 },
        ...OWN_TEXTS,
      });
      const own = await browser.extensionPage('dashboard.html#people');
      await waitFor(own, 'heading', /^People|^Personnes/);
      await putRecords(own, A_LITTLE);
      await own.close();
      const found: Record<string, string[]> = {};
      let last: Page | undefined;
      const look = async (path: string, role: string, name: RegExp) => {
        // What is open works on at each change of the record.
        await last?.close();
        const page = await browser.extensionPage(path);
        last = page;
        await waitFor(page, role, name);
        found[path] = await findings(page, schemes);
        return page;
      };
      await look('popup.html', 'form', /^Log a real|^Noter une/);
      for (const route of PAGES) {
        const page = await look(`dashboard.html#${route}`, 'heading', /./);
        if (route !== 'line') continue;
        await press(page, 'button', /^Change it|^La modifier/);
        await press(page, 'button', /^Add a key|^Ajouter un message/);
        await press(page, 'button', /^Save$|^Enregistrer$/);
        found['a line that cannot be saved yet'] = await findings(page, schemes);
      }
      const team = await look('dashboard.html#team', 'heading', /./);
      // It ends before today: a conversation of today would earn time, and none would be up.
      await putRecords(team, aYear(Date.now() - 2 * DAY_MS));
      const review = await look(
        'dashboard.html#review',
        'heading',
        /^(Twelve weeks|Douze semaines)/,
      );
      await unfold(review);
      found['the review unfolded'] = await findings(review, schemes);
      await press(review, 'button', /^Conversations/);
      await waitFor(review, 'dialog', /^Conversations/);
      found['what made a figure'] = await findings(review, schemes);
      await look('dashboard.html#week', 'heading', /^(The week in five|La semaine en cinq)/);
      const practice = await look('gate.html?practice', 'dialog', /^Why|^Pourquoi/);
      await practice.keyboard.type('Anna');
      await practice.keyboard.press('Enter');
      await waitFor(practice, 'region', /^Session|^Visite/);
      found['the practice page'] = await findings(practice, schemes);
      const gate = await look(GATE, 'dialog', /^Why|^Pourquoi/);
      await press(gate, 'button', /^Enter$|^Entrer$/);
      await waitFor(gate, 'alert', /.*/);
      found['a goal too short'] = await findings(gate, schemes);
      await browser.storage.set({ settings: { language, dailyBudgetMinutes: 1e-9 } });
      await waitFor(gate, 'dialog', /^Time is up|^Temps écoulé/);
      found['time up'] = await findings(gate, schemes);
      const clean = Object.fromEntries(Object.keys(found).map((key) => [key, []]));
      expect(found, kind).toEqual(clean);
    });
  }
});
