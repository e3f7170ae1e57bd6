import { parse } from 'papaparse';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { arrange, type ReviewSources } from '../../utils/domain/review/arrange';
import { chosenPeriodIn } from '../../utils/domain/review/chosenPeriod';
import { figuresOf } from '../../utils/domain/review/figures';
import { mondayOf } from '../../utils/domain/review/period';
import { readTeamWeek } from '../../utils/domain/review/teamWeek';
import { aYear, YEAR_SEED } from '../practice/aYear.ts';
import type { PracticeBrowser } from '../practice/browser.ts';
import { goTo, says, unfold } from '../practice/dashboard.ts';
import { find, overlayTree, press, type, waitFor, waitGone } from '../practice/overlay.ts';
import { putRecords } from '../practice/ownRecord.ts';
import { fileAfter, watchFiles } from '../practice/savedFiles.ts';
import { inBrowsers } from '../practice/stage.ts';
import { tabTo } from '../practice/tabTo.ts';
import { until } from '../practice/until.ts';

const NOW = Date.now();
/** The running day, which begins at 4: in a Monday's first hours its week has not begun. */
const TODAY = new Date(NOW - 4 * 3_600_000).toLocaleDateString('sv');
const YEAR = aYear(NOW);

/** What the review of a period is to say of the generated year. */
function figuresIn(address: string) {
  const { zone, dayStartsAt } = {
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    dayStartsAt: '04:00',
  };
  const sources = structuredClone(YEAR) as unknown as ReviewSources;
  const { period } = chosenPeriodIn(address, TODAY);
  return figuresOf(arrange(sources, { zone, dayStartsAt }), period, TODAY);
}

async function withYear(browser: PracticeBrowser): Promise<void> {
  const welcomedAt = NOW - 360 * 86_400_000;
  await browser.storage.set({
    settings: { welcomedAt, language: 'en', hourlyRate: 90 },
    upkeep: { backupAsked: true },
  });
  const own = await browser.extensionPage('dashboard.html#settings');
  await waitFor(own, 'navigation', 'Rappel');
  await putRecords(own, YEAR);
  await own.close();
}

async function review(browser: PracticeBrowser, address: string): Promise<Page> {
  const page = await browser.extensionPage(`dashboard.html#review${address}`);
  await waitFor(page, 'heading', 'Review');
  await says(page, 'Minutes online per real conversation');
  return page;
}

const opens = (figure: string, value: string | number) => `${figure}: ${value}. Show what made it`;

async function untilFocused(page: Page, name: string): Promise<void> {
  const focused = async () => (await overlayTree(page)).findLast((node) => node.focused)?.name;
  await until(
    async () => (await focused()) === name,
    async () => `“${name}” has the focus, not “${await focused()}”`,
  );
}

describe(`the review of a year from the seed ${YEAR_SEED}`, () => {
  inBrowsers('the review', ({ open, kind }) => {
    test('tells the figures of the record, and opens them onto what made them', async () => {
      const browser = await open();
      await withYear(browser);
      const address = `year-${TODAY}`;
      const { funnel, goals, promises, gates } = figuresIn(address);
      const page = await review(browser, `-${address}`);
      const counts = {
        Attempts: funnel.attempts,
        Conversations: funnel.conversations,
        'Needs heard': funnel.needs,
        Offers: funnel.offers,
        Contracts: funnel.won,
      };
      for (const [name, { count }] of Object.entries(counts)) {
        await waitFor(page, 'button', opens(name, count));
      }
      await waitFor(page, 'button', opens('Goals reached', goals.reached.count));
      await waitFor(page, 'button', opens('Next steps kept', promises.kept.count));
      await waitFor(page, 'button', opens('Gates dismissed', gates.dismissed.count));

      await press(page, 'button', opens('Contracts', funnel.won.count));
      await waitFor(page, 'dialog', /^Contracts/);
      await says(page, 'A roof');
      await page.keyboard.press('Escape');
      await waitGone(page, 'dialog', /^Contracts/);
      await untilFocused(page, opens('Contracts', funnel.won.count));
    });

    test('leaves out a slice that is struck out, says so, and takes it back', async () => {
      const browser = await open();
      await withYear(browser);
      const page = await review(browser, '');
      const online = async () => (await find(page, 'button', /^Time online: .* online/))?.name;
      const before = await until(online, 'the time online is told');
      await press(page, 'button', before);
      const dialog = await waitFor(page, 'dialog', /^Time online/);
      await until(
        async () => (await overlayTree(page)).length > (dialog.depth ?? 0) + 20,
        'the visits are listed',
      );
      await unfold(page);
      const strike = await waitFor(page, 'button', /^Strike out/);
      await press(page, 'button', strike.name);
      const back = await waitFor(page, 'button', /^Put back/);
      await untilFocused(page, back.name);
      await page.keyboard.press('Escape');
      await waitGone(page, 'dialog', /^Time online/);
      await says(page, /1 slice.*struck out/i);
      expect(await online()).not.toBe(before);

      const again = await review(browser, '');
      await press(again, 'button', /^Struck out: /);
      await until(async () => {
        await unfold(again);
        return find(again, 'button', /^Put back/);
      }, 'what is struck out is listed');
      await press(again, 'button', /^Put back/);
      await waitFor(again, 'button', /^Strike out/);
      await again.keyboard.press('Escape');
      await waitFor(again, 'button', before);
    });

    test('goes through periods by keyboard, and a date can be typed', async () => {
      const browser = await open();
      await withYear(browser);
      const page = await review(browser, '');
      await tabTo(page, 'radio', 'Quarter');
      await page.keyboard.press('ArrowRight');
      await untilFocused(page, 'Year');
      const address = () => page.evaluate(() => location.hash);
      expect(await address()).toMatch(/^#review-year-/);
      await tabTo(page, 'button', 'Earlier');
      await page.keyboard.press('Enter');
      const lastYear = String(Number(TODAY.slice(0, 4)) - 1);
      await until(async () => (await address()).includes(`year-${lastYear}`), 'the year before');
      await untilFocused(page, 'Earlier');

      await press(page, 'radio', 'Own dates');
      const field = await page.waitForSelector('input[name=from]');
      // As typing digit by digit gives it: the year is complete only in the end.
      for (const year of ['0002', '0020', '0202', lastYear]) {
        const value = `${year}-03-01`;
        await field?.evaluate((input, wanted) => {
          (input as HTMLInputElement).value = wanted;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        }, value);
        expect(await field?.evaluate((input) => (input as HTMLInputElement).value)).toBe(value);
      }
      await until(async () => (await address()).includes(`own-${lastYear}-03-01`), 'the own dates');
    });

    test('knows of a call that was just logged on another page', async () => {
      const browser = await open();
      await withYear(browser);
      const page = await review(browser, '');
      const { funnel } = figuresIn('quarter');
      await waitFor(page, 'button', opens('Conversations', funnel.conversations.count));
      await goTo(page, '#log');
      await type(page, 'combobox', 'Person', 'Anna Keller');
      await page.keyboard.press('Tab');
      await press(page, 'radio', 'Spoke');
      await press(page, 'button', 'Log it');
      await waitFor(page, 'button', 'Undo');
      await goTo(page, '#review');
      await waitFor(page, 'button', opens('Conversations', funnel.conversations.count + 1));
    });

    test('looks back on the week in three minutes, and its note stands beside the chart', async () => {
      const browser = await open();
      await withYear(browser);
      const week = mondayOf(TODAY);
      const page = await browser.extensionPage(`dashboard.html#week-${week}`);
      await waitFor(page, 'heading', 'The week in review');
      await waitFor(page, 'heading', 'The week in five lines');
      await until(
        () => page.evaluate(() => document.querySelectorAll('main ol > li').length === 5),
        'there are five lines',
      );
      await type(page, 'textbox', /^A fair, a holiday/, 'A fair in Lille');
      await page.keyboard.press('Tab');
      await says(page, 'Saved.');
      expect(
        await page.evaluate(() => document.querySelectorAll('.next-week li').length),
      ).toBeLessThan(4);
      await press(page, 'button', 'Finish the review');
      await says(page, 'The review of this week is done');
      await goTo(page, '#review');
      await says(page, 'A fair in Lille');
    });

    test('throws a coin for the budget only once that was asked for', async () => {
      const browser = await open();
      await withYear(browser);
      const page = await review(browser, '');
      await unfold(page);
      await press(page, 'button', /^Begin on Monday/);
      await says(page, /It begins on Monday/);
      await goTo(page, '#settings');
      await says(page, /experiment/);
      await goTo(page, '#review');
      await press(page, 'button', 'Stop the experiment');
      await waitFor(page, 'dialog', 'Stop the experiment?');
      await page.evaluate(() => {
        const dialog = document.querySelector<HTMLDialogElement>('dialog[open]');
        dialog?.querySelector<HTMLButtonElement>('button:not(.plain)')?.click();
      });
      await says(page, /was stopped on/);
    });

    test('is taken along: figures, picture, the week for the team', async () => {
      const browser = await open();
      await withYear(browser);
      const page = await review(browser, '');
      await watchFiles(page);
      const csv = await fileAfter(page, () => press(page, 'button', 'Save all figures as CSV'));
      const { data } = parse<string[]>(csv.toString('utf8').replace(/^\ufeff/, ''), {
        skipEmptyLines: true,
      });
      const { funnel } = figuresIn('quarter');
      expect(data.find(([figure]) => figure === 'Conversations')).toContain(
        String(funnel.conversations.count),
      );
      const png = await fileAfter(page, () =>
        press(page, 'button', 'Save the picture of the week'),
      );
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 675]);
      const team = await fileAfter(page, () => press(page, 'button', 'Save the week for the team'));
      expect(readTeamWeek(team.toString('utf8'))).toMatchObject({ ok: true });
      const all = `${csv}${team}`;
      for (const { name } of YEAR.people as { name: string }[]) expect(all).not.toContain(name);
    });

    if (kind === 'chromium') {
      test('fits A4 on paper', async () => {
        const browser = await open();
        await withYear(browser);
        const page = await review(browser, '');
        const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
        const pages = pdf.toString('latin1').match(/\/MediaBox ?\[[^\]]*\]/g) ?? [];
        expect(pages.length).toBeGreaterThan(0);
        for (const box of pages) expect(box).toMatch(/\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
      });
    }
  });
});
