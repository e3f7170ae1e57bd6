import { expect, test } from 'vitest';
import { enter } from '../practice/enter.ts';
import { press, waitFor, waitGone } from '../practice/overlay.ts';
import { inBrowsers } from '../practice/stage.ts';

type Heard = { type: string; key?: string; data?: string };

inBrowsers('what stays ours', ({ open, network }) => {
  test('a listening page hears nothing of what is typed at the gate', async () => {
    const browser = await open();
    const page = await browser.openPage(browser.url('linkedin', '/feed/?listen=1'));
    await waitFor(page, 'dialog', 'Why open LinkedIn now?');
    await page.keyboard.type('A secret of mine');
    await press(page, 'textbox', 'And then, in real life?');
    await page.keyboard.type('Call Karim');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.press('c');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    const heard = () => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
    expect(await heard()).toEqual([]);
    await page.keyboard.press('Enter');
    await waitGone(page, 'dialog', 'Why open LinkedIn now?');
    // The release of the last key is already the page's; a key of its own shows that it listens.
    await page.keyboard.press('q');
    const keys = (await heard()).filter(({ type }) => type === 'keydown').map(({ key }) => key);
    expect(keys).toEqual(['q']);
  });

  test('the page finds no trace of ours beyond an empty element', async () => {
    const browser = await open();
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    await enter(page, 'A secret of mine');
    await waitFor(page, 'region', 'Session on LinkedIn');
    const seen = await page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      hosts: [...document.documentElement.children]
        .filter((child) => child !== document.head && child !== document.body)
        .map((host) => ({ html: host.outerHTML, root: host.shadowRoot })),
      local: JSON.stringify({ ...localStorage }),
      session: JSON.stringify({ ...sessionStorage }),
      cookies: document.cookie,
      globals: Object.keys(window).filter((key) => /rappel/i.test(key)),
    }));
    expect(seen.hosts).toEqual([{ html: '<div></div>', root: null }]);
    expect(seen.html).not.toMatch(/rappel|secret of mine|chrome-extension|moz-extension/i);
    expect(seen.local + seen.session + seen.cookies).not.toMatch(/secret|rappel/i);
    expect(seen.globals).toEqual([]);
  });

  test('the extension makes no request, and logs nothing on the page’s console', async () => {
    const browser = await open();
    const page = await browser.openPage();
    const logged: string[] = [];
    page.on('console', (message) => logged.push(message.text()));
    const seenBefore = network().requests.length;
    await page.goto(browser.url('linkedin', '/feed/'));
    await enter(page, 'Answer Anna');
    await waitFor(page, 'region', 'Session on LinkedIn');
    await browser.extensionPage('popup.html');
    await browser.extensionPage('dashboard.html#log');
    const ofSites = network()
      .requests.slice(seenBefore)
      .filter(({ host }) => /linkedin|facebook|rappel/.test(host));
    const paths = ofSites.map(({ path }) => path).filter((path) => path !== '/favicon.ico');
    expect(paths).toEqual(['/feed/']);
    expect(logged.filter((line) => !line.includes('404'))).toEqual([]);
  });
});
