import { expect, test } from 'vitest';
import { MAGENTA, shareShown } from '../practice/colours.ts';
import { enter } from '../practice/enter.ts';
import { find, isReachable, waitFor } from '../practice/overlay.ts';
import { inBrowsers, spentMs, untilStored, writtenMs } from '../practice/stage.ts';
import { addressOf, headFor } from '../practice/travel.ts';
import { until } from '../practice/until.ts';

inBrowsers('a page that fights the gate', ({ open }) => {
  const attacks = ['removeForeign', 'openModal', 'openPopover', 'goFullscreen'] as const;

  for (const attack of attacks) {
    test(`fault 22: after ${attack} the gate is back on top`, async () => {
      const browser = await open();
      const page = await browser.openPage(browser.url('linkedin', '/feed/?hostile=1'));
      await waitFor(page, 'dialog', 'Why open LinkedIn now?');
      await page.keyboard.type('Answer');
      await page.evaluate((name) => {
        const { hostile } = window as unknown as { hostile: Record<string, () => unknown> };
        return void hostile[name]?.();
      }, attack);
      await until(
        async () => (await shareShown(page, MAGENTA)) < 0.02,
        'nothing of the page is shown',
        { timeout: 5_000 },
      );
      await waitFor(page, 'dialog', 'Why open LinkedIn now?');
      expect(await isReachable(page, 'button', 'Leave')).toBe(true);
      // What was typed is still there.
      expect((await find(page, 'textbox', 'Goal of this visit'))?.value).toBe('Answer');
    });
  }

  test('fault 22: after three losses in 5 s the gate stands on its own page', async () => {
    const browser = await open();
    const page = await browser.openPage(browser.url('linkedin', '/feed/?hostile=1'));
    await waitFor(page, 'dialog', 'Why open LinkedIn now?');
    await page
      .evaluate(() => {
        const { hostile } = window as unknown as { hostile: { removeForeign(): void } };
        hostile.removeForeign();
        setTimeout(() => hostile.removeForeign(), 60);
        setTimeout(() => hostile.removeForeign(), 120);
      })
      .catch(() => undefined);
    await until(async () => (await addressOf(page)).includes('gate.html'), 'the own page is there');
  });

  test('what opens in its place behind the gate is no attack', async () => {
    const browser = await open();
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    await waitFor(page, 'dialog', 'Why open LinkedIn now?');
    await page.keyboard.type('Answer');
    await page.evaluate(async () => {
      for (let index = 0; index < 4; index += 1) {
        const details = document.createElement('details');
        document.body.append(details);
        details.open = true;
        await new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
      }
    });
    expect(await addressOf(page)).toContain('/feed/');
    await page.keyboard.type(' Anna');
    await until(
      async () => (await waitFor(page, 'textbox', 'Goal of this visit')).value === 'Answer Anna',
      'what was typed stands there',
    );
  });

  test('a page that takes away the pill without end is not fought', async () => {
    const browser = await open();
    const page = await browser.openPage(browser.url('linkedin', '/feed/?hostile=1'));
    await enter(page, 'Answer Anna');
    await waitFor(page, 'region', 'Session on LinkedIn');
    const removed = await page.evaluate(async () => {
      let count = 0;
      const observer = new MutationObserver(() => {
        for (const child of [...document.documentElement.children]) {
          if (child === document.head || child === document.body) continue;
          child.remove();
          count += 1;
        }
      });
      observer.observe(document.documentElement, { childList: true });
      document.documentElement.lastElementChild?.remove();
      await new Promise((resolve) => setTimeout(resolve, 300));
      return count;
    });
    expect(removed).toBeLessThan(5);
  });

  test('the gate survives document.open() and cleared timers', async () => {
    const browser = await open();
    const page = await browser.openPage(browser.url('linkedin', '/feed/?hostile=1'));
    await waitFor(page, 'dialog', 'Why open LinkedIn now?');
    await page.evaluate(() => {
      const { hostile } = window as unknown as { hostile: Record<string, () => void> };
      hostile.clearAllTimers?.();
      hostile.reopenDocument?.();
    });
    await waitFor(page, 'dialog', 'Why open LinkedIn now?');
    expect(await isReachable(page, 'button', 'Leave')).toBe(true);
    await headFor(page, browser.url('elsewhere', '/'));
  });

  test('and where nothing was drawn yet, no gate to come has a field that the page could hear', async () => {
    const browser = await open();
    const page = await browser.openPage(browser.url('linkedin', '/login?hostile=1'));
    await page.evaluate(() => {
      const { hostile } = window as unknown as { hostile: Record<string, () => void> };
      hostile.reopenDocument?.();
    });
    await page.evaluate(() => history.pushState({}, '', '/feed/'));
    await waitFor(page, 'dialog', 'Why open LinkedIn now?');
    expect(await isReachable(page, 'button', 'Leave')).toBe(true);
    expect(await find(page, 'textbox', /./)).toBeUndefined();
  });

  test('nor is there one where that happened while the page arrived', async () => {
    const browser = await open();
    const page = await browser.openPage();
    await headFor(page, browser.url('linkedin', '/login?hostile=1&stall=1'));
    await until(
      () => page.evaluate(() => 'hostile' in window).catch(() => false),
      'the page arrives',
    );
    await page.evaluate(() => {
      const { hostile } = window as unknown as { hostile: Record<string, () => void> };
      hostile.reopenDocument?.();
      history.pushState({}, '', '/feed/');
    });
    await waitFor(page, 'dialog', 'Why open LinkedIn now?');
    expect(await find(page, 'textbox', /./)).toBeUndefined();
  });

  test('fault 21: time counts on though the page clears all timers again and again', async () => {
    const browser = await open();
    const page = await browser.openPage(browser.url('linkedin', '/feed/?hostile=1'));
    await enter(page, 'Answer Anna');
    await waitFor(page, 'region', 'Session on LinkedIn');
    await page.evaluate(() => {
      const { hostile } = window as unknown as { hostile: Record<string, () => void> };
      // Not by a timer, which it would clear itself.
      const again = () => {
        hostile.clearAllTimers?.();
        requestAnimationFrame(again);
      };
      again();
    });
    const before = await spentMs(browser);
    await untilStored(
      browser,
      'two beats are written',
      (state) => writtenMs(state) > before + 7_000,
    );
    await headFor(page, browser.url('elsewhere', '/'));
  });
});
