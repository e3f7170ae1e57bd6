import { expect, test } from 'vitest';
import { enter } from '../practice/enter.ts';
import { overlayTree, press, waitFor, waitGone } from '../practice/overlay.ts';
import { inBrowsers, spentMs, untilStored, writtenMs } from '../practice/stage.ts';
import { until } from '../practice/until.ts';

inBrowsers('an extension that is updated or removed', ({ open }) => {
  test('fault 23: updated with the gate up, one gate stands there and works', async () => {
    const browser = await open({});
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    await waitFor(page, 'dialog', 'Why open LinkedIn now?');
    await browser.reloadExtension();
    await page.bringToFront();
    await until(
      async () => {
        const tree = await overlayTree(page);
        const dialogs = tree.filter(({ role }) => role === 'dialog');
        // What was injected late asks for no typing that the page could hear.
        const asksToType = tree.some(({ role }) => role === 'textbox');
        return dialogs.length === 1 && !asksToType;
      },
      async () => {
        const there = (await overlayTree(page)).map(({ role, name }) => `${role} “${name}”`);
        return `one gate, of the new version, instead of ${there.join(', ') || 'nothing'}`;
      },
    );
    await press(page, 'radio', 'Messages');
    await press(page, 'button', 'Enter');
    await waitFor(page, 'region', 'Session on LinkedIn');
  });

  test('fault 23: updated in a visit, it counts on with one pill and no orphan', async () => {
    const browser = await open({});
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    await enter(page, 'Answer Anna');
    await waitFor(page, 'region', 'Session on LinkedIn');
    await untilStored(browser, 'a beat is written', (state) => writtenMs(state) > 0);
    const before = await spentMs(browser);
    await browser.reloadExtension();
    await page.bringToFront();
    await untilStored(browser, 'time counts on', (state) => writtenMs(state) > before + 4_000);
    const regions = (await overlayTree(page)).filter(({ role }) => role === 'region');
    const names = regions.map(({ name }) => name);
    expect(names).toContain('Session on LinkedIn');
    // Whatever stands there stands there once: of the old version nothing does.
    expect(names).toEqual([...new Set(names)]);
    await press(page, 'button', 'Done');
    await waitFor(page, 'dialog', 'Visit ended');
  });

  test('fault 26: uninstalled with the gate up, the page can be used again', async () => {
    const browser = await open({});
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    await waitFor(page, 'dialog', 'Why open LinkedIn now?');
    await browser.uninstallExtension();
    // What stands there without a script of ours closes by its own button.
    if ((await overlayTree(page)).some(({ role }) => role === 'dialog')) {
      await press(page, 'button', 'Leave');
    }
    await waitGone(page, 'dialog', 'Why open LinkedIn now?');
    await page.click('#to-network');
    await until(async () => page.url().includes('mynetwork'), 'the page works');
  });

  test('fault 26: disabled with the gate up, the page can be used again', async () => {
    const browser = await open({});
    const page = await browser.openPage(browser.url('facebook', '/'));
    await waitFor(page, 'dialog', 'Why open Facebook now?');
    await browser.disableExtension();
    if ((await overlayTree(page)).some(({ role }) => role === 'dialog')) {
      await press(page, 'button', 'Leave');
    }
    await waitGone(page, 'dialog', 'Why open Facebook now?');
  });
});
