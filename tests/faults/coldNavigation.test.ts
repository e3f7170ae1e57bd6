import { expect, test } from 'vitest';
import { MAGENTA, shareShown } from '../practice/colours.ts';
import { enter } from '../practice/enter.ts';
import { recordFrames } from '../practice/frames.ts';
import { waitFor } from '../practice/overlay.ts';
import { inBrowsers } from '../practice/stage.ts';
import { until } from '../practice/until.ts';

/** The dark paper of the gate, which no page in a visit may show; blank frames are white. */
const PAPER = [20, 25, 27] as const;

inBrowsers('a cold navigation', ({ open }) => {
  for (const variant of ['frame=1', 'frame=1&csp=1', 'frame=1&worker=1']) {
    test(`fault 24: with the worker dead, ?${variant} is gated and never shown`, async () => {
      const isWorker = variant.includes('worker');
      // The page's worker would answer the tests that come after this one in the same browser.
      const browser = await open(isWorker ? {} : undefined);
      const page = await browser.openPage(browser.url('elsewhere', '/'));
      await browser.killWorker();
      const url = browser.url('linkedin', `/feed/?${variant}`);
      await page.goto(url);
      await waitFor(page, 'dialog', 'Why open LinkedIn now?');
      expect(await shareShown(page, MAGENTA)).toBe(0);
      if (!isWorker) return;
      await until(
        () =>
          page
            .evaluate(() => document.documentElement.dataset.controlled === 'true')
            .catch(() => false),
        'the page’s own service worker answers',
        { timeout: 10_000 },
      ).catch(() => page.reload());
      await waitFor(page, 'dialog', 'Why open LinkedIn now?');
      expect(await shareShown(page, MAGENTA)).toBe(0);
    });
  }
});

inBrowsers('a page that arrives', ({ open }) => {
  test('is read to its end before the pill is drawn, which it would be laid out for again', async () => {
    const browser = await open();
    const page = await browser.openPage(browser.url('linkedin', '/messaging/'));
    await enter(page, 'Answer Anna');
    await waitFor(page, 'region', 'Session on LinkedIn');
    await page.evaluateOnNewDocument(() => {
      new MutationObserver((records) => {
        const host = records.flatMap((one) => [...one.addedNodes]).find(isHost);
        if (host) document.documentElement.dataset.cameWhile ??= document.readyState;
      }).observe(document, { childList: true, subtree: true });
      function isHost({ parentNode, nodeName }: Node): boolean {
        return parentNode === document.documentElement && nodeName === 'DIV';
      }
    });
    for (let load = 0; load < 3; load += 1) {
      await page.goto(browser.url('linkedin', '/messaging/?heavy=1'));
      await waitFor(page, 'region', 'Session on LinkedIn');
      const cameWhile = await page.evaluate(() => document.documentElement.dataset.cameWhile);
      expect(cameWhile).toMatch(/^(interactive|complete)$/);
    }
  });
});

inBrowsers(
  'a page that never ends',
  ({ open }) => {
    test('has its pill all the same', async () => {
      const browser = await open();
      const page = await browser.openPage(browser.url('facebook', '/messages/'));
      await enter(page, 'Answer Anna');
      await waitFor(page, 'region', 'Session on Facebook');
      const ends = page.goto(browser.url('facebook', '/messages/?stall=1')).catch(() => {});
      // Its tree is not told before it ends, but that something of ours stands in it.
      const seen = () =>
        page
          .evaluate(() => [document.readyState, document.querySelector(':root > div') !== null])
          .catch(() => []);
      await until(async () => `${await seen()}` === 'loading,true', 'the pill is there');
      await page.close();
      await ends;
    });
  },
  ['chromium'],
);

inBrowsers(
  'frames',
  ({ open }) => {
    test('no frame of the page is painted before the gate is answered', async () => {
      const browser = await open();
      const page = await browser.openPage(browser.url('elsewhere', '/'));
      for (const path of ['/feed/?frame=1', '/in/anna-keller/?frame=1']) {
        const frames = await recordFrames(page, async () => {
          await page.goto(browser.url('linkedin', path));
          await waitFor(page, 'dialog', 'Why open LinkedIn now?');
        });
        expect(frames.length).toBeGreaterThan(0);
        expect(Math.max(...frames.map((frame) => frame.share(MAGENTA)))).toBe(0);
      }
    });

    test('within a visit no frame of ours covers the page', async () => {
      const browser = await open({ colourScheme: 'dark' });
      const page = await browser.openPage(browser.url('linkedin', '/feed/?frame=1'));
      await enter(page, 'Answer Anna');
      await waitFor(page, 'region', 'Session on LinkedIn');
      for (let visit = 0; visit < 5; visit += 1) {
        await page.goto(browser.url('elsewhere', '/'));
        const frames = await recordFrames(page, async () => {
          await page.goto(browser.url('linkedin', '/feed/?frame=1'));
          await waitFor(page, 'region', 'Session on LinkedIn');
          await until(async () => (await shareShown(page, MAGENTA)) > 0.5, 'the page is shown');
        });
        expect(frames.some((frame) => frame.share(MAGENTA) > 0.5)).toBe(true);
        const covered = frames.map((frame) => frame.share(PAPER));
        expect(Math.max(...covered)).toBeLessThan(0.2);
      }
    });
  },
  ['chromium'],
);
