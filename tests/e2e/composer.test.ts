import { expect, test } from 'vitest';
import { enterFor } from '../practice/enter.ts';
import { find, press, waitFor, waitGone } from '../practice/overlay.ts';
import { recordsIn } from '../practice/ownRecord.ts';
import { inBrowsers } from '../practice/stage.ts';
import { addressOf, goTo } from '../practice/travel.ts';
import { until } from '../practice/until.ts';

const LINE = {
  audience: 'Owners of workshops',
  field: 'Timber and time',
  messages: [{ id: 'm1', words: 'Slow is strong' }],
  watchWords: ['guru'],
};

inBrowsers('a new post', ({ open }) => {
  test('has the editorial line beside it; comments and messages are left alone', async () => {
    const browser = await open();
    await browser.storage.set({ line: LINE });
    const page = await browser.openPage(browser.url('linkedin', '/in/jonas-weber/'));
    await enterFor(page, 'Publish', 'The oak staircase');
    await until(async () => (await addressOf(page)).includes('shareActive'), 'the composer opens');
    await waitFor(page, 'region', 'Editorial line');
    await page.keyboard.type('A guru would not build this');
    await press(page, 'button', 'Check for watch words');
    await waitFor(page, 'text', /guru/);
    await press(page, 'radio', 'Slow is strong');
    await press(page, 'button', 'Log this post');
    await waitFor(page, 'text', 'Logged.');
    const posts = await recordsIn(browser, 'posts');
    expect(posts).toMatchObject([{ network: 'linkedin', message: 'm1' }]);
    expect(JSON.stringify(posts)).not.toContain('guru');
    await page.bringToFront();
    await page.evaluate(() => {
      const root = document.querySelector('#interop-outlet')?.shadowRoot;
      root?.querySelector<HTMLElement>('[data-closes]')?.click();
    });
    await waitGone(page, 'region', 'Editorial line');

    await goTo(page, browser.url('linkedin', '/posts/oak-staircase/?chat=1'));
    await waitFor(page, 'region', 'Session on LinkedIn');
    for (const other of ['#comment', '#chat .message']) {
      await page.click(other);
      await page.keyboard.type('Well built');
      await until(
        () => page.$eval(other, ({ textContent }) => textContent === 'Well built'),
        'it is written',
      );
      expect(await find(page, 'region', 'Editorial line')).toBeUndefined();
    }

    await goTo(page, browser.url('facebook', '/me'));
    await enterFor(page, 'Something else', 'Thank the neighbours');
    await page.click('#write');
    await waitFor(page, 'region', 'Editorial line');
  });
});
