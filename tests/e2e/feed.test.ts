import { expect, test } from 'vitest';
import { enterFor } from '../practice/enter.ts';
import { find, press, waitFor, waitGone } from '../practice/overlay.ts';
import { forgetSight, seenLater, seenOn } from '../practice/sight.ts';
import { inBrowsers, untilStored } from '../practice/stage.ts';
import { goBack, goTo } from '../practice/travel.ts';
import { until } from '../practice/until.ts';

inBrowsers('the feed waits', ({ open }) => {
  test('in no frame of a visit, whatever leads to it, until it is asked for', async () => {
    const browser = await open();
    const page = await browser.openPage(browser.url('facebook', '/?sight=1'));
    await waitFor(page, 'dialog', /^Why open/);
    await seenLater(page);
    await enterFor(page, 'Something else', 'The group of the choir');
    await waitFor(page, 'region', 'The feed waits');
    expect(await seenLater(page)).toMatchObject({ feed: 0 });
    expect((await seenOn(page)).adverts).toBeGreaterThan(0);
    await press(page, 'button', 'Show the feed for this visit');
    await waitGone(page, 'region', 'The feed waits');
    await until(async () => (await seenOn(page)).feed > 0, 'the feed is shown');

    // LinkedIn's older front end, then the newer one: loaded, in the app, out of the browser's cache.
    await goTo(page, browser.url('linkedin', '/feed/?ember=1&sight=1'));
    await enterFor(page, 'Something else', 'Whatever Camille asked');
    await waitFor(page, 'region', 'The feed waits');
    expect(await seenLater(page)).toMatchObject({ feed: 0 });
    await goTo(page, browser.url('linkedin', '/feed/?sight=1'));
    await waitFor(page, 'region', 'The feed waits');
    expect(await seenLater(page)).toMatchObject({ feed: 0 });
    expect((await seenOn(page)).adverts).toBeGreaterThan(0);
    await page.click('#to-network');
    await waitGone(page, 'region', 'The feed waits');
    await page.click('#to-feed');
    await waitFor(page, 'region', 'The feed waits');
    expect(await seenLater(page)).toMatchObject({ feed: 0 });
    await goTo(page, browser.url('elsewhere', '/'));
    await goBack(page);
    await waitFor(page, 'region', 'The feed waits');
    expect(await seenLater(page)).toMatchObject({ feed: 0 });
    expect((await seenOn(page)).frames).toBeGreaterThan(20);

    // The goal of a watch needs it.
    const { session } = await untilStored(browser, 'a visit runs', (all) => Boolean(all.session));
    await forgetSight(page);
    await browser.storage.set({ session: null, ended: session });
    await enterFor(page, 'Industry watch', 'What the timber trade says');
    await until(async () => (await seenOn(page)).feed > 0, 'the feed is shown');
    expect(await find(page, 'region', 'The feed waits')).toBeUndefined();
  });

  test('and where nothing of it is known, it is told since when, and the rest works', async () => {
    const browser = await open();
    const page = await browser.openPage(browser.url('linkedin', '/feed/?moved=1'));
    await enterFor(page, 'Something else', 'Whatever Camille asked');
    await waitFor(page, 'region', 'Session on LinkedIn');
    const today = new Date().toLocaleDateString('sv');
    type Help = { feedHelp?: Record<string, string> };
    await untilStored(
      browser,
      'the help with the feed is off since today',
      (state) => (state as Help).feedHelp?.linkedin === today,
      30_000,
    );
    expect(await find(page, 'region', 'The feed waits')).toBeUndefined();
    await page.click('h3 a[data-person="camille-roche"]');
    await waitFor(page, 'button', 'Save this person');
    await goTo(page, browser.url('linkedin', '/feed/'));
    await waitFor(page, 'region', 'The feed waits');
    await untilStored(
      browser,
      'the help with the feed is on again',
      (state) => !(state as Help).feedHelp?.linkedin,
    );
  });
});
