import { expect, test } from 'vitest';
import { enterFor } from '../practice/enter.ts';
import { find, press, waitFor, waitGone } from '../practice/overlay.ts';
import { recordsIn } from '../practice/ownRecord.ts';
import { inBrowsers, untilStored } from '../practice/stage.ts';
import { addressOf, goTo } from '../practice/travel.ts';
import { until } from '../practice/until.ts';

/** Windows as people have them, and a narrow one. */
const WINDOWS = [
  [1280, 800],
  [1440, 900],
  [1280, 650],
  [320, 640],
] as const;

const LONG_LINE = {
  audience: 'Owners of houses with a roof to the south, who have an offer and do not trust it',
  feeling: 'That somebody calls back, and that a roof is an investment like any other',
  field: 'Solar roofs',
  notMyField: 'Politics, wind power, the neighbours',
  messages: [
    { id: 'm1', words: 'We call back within a day' },
    { id: 'm2', words: 'A roof is a power station that pays for itself within eight years' },
    { id: 'm3', words: 'Slow is strong' },
  ],
  watchWords: ['guru', 'crazy', 'cheap'],
};

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

  test('leaves the pill its room, however long the line is', async () => {
    const browser = await open();
    await browser.storage.set({ line: LONG_LINE });
    const page = await browser.openPage(browser.url('linkedin', '/in/jonas-weber/'));
    await enterFor(page, 'Publish', 'Two posts on the oak staircase');
    // Entering leads on to the composer; in Firefox a step that begins meanwhile may hear of no end.
    await waitFor(page, 'region', 'Editorial line');
    for (const [index, [width, height]] of WINDOWS.entries()) {
      await page.setViewport({ width, height });
      await page.goto(browser.url('linkedin', '/feed/?shareActive=true'));
      await waitFor(page, 'radio', 'Slow is strong');
      await press(page, 'button', 'Log this post');
      await waitFor(page, 'text', 'Logged.');
      expect(await recordsIn(browser, 'posts')).toHaveLength(index + 1);
    }
    await waitFor(page, 'region', 'Session on LinkedIn');
  });

  test('or a person has nothing of the card below the pill, in whatever corner of a narrow window', async () => {
    const browser = await open();
    const page = await browser.openPage(browser.url('linkedin', '/in/jonas-weber/'));
    await page.setViewport({ width: 320, height: 640 });
    await enterFor(page, 'Find prospects', '3 prospects among the architects of Lyon');
    // It is kept where it was moved to, for all pages.
    for (const corner of ['bottom-left', 'top-left', 'top-right', 'bottom-right']) {
      await waitFor(page, 'text', '0 of 3');
      await press(page, 'button', 'One more');
      await waitFor(page, 'text', '1 of 3');
      await press(page, 'button', 'One fewer');
      await waitFor(page, 'text', '0 of 3');
      await press(page, 'button', 'Move');
      await untilStored(browser, corner, ({ settings }) => settings?.pillCorner === corner);
    }
    await press(page, 'button', 'Save this person');
    await press(page, 'radio', 'Prospect');
    await press(page, 'radio', 'Through somebody');
    await waitGone(page, 'radio', 'Through somebody');
  });
});
