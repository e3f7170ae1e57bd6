import { expect, test } from 'vitest';
import { enterFor } from '../practice/enter.ts';
import { overlayTree, waitFor } from '../practice/overlay.ts';
import { forgetSight, seenLater, seenOn } from '../practice/sight.ts';
import { inBrowsers } from '../practice/stage.ts';
import { addressOf, goBack, goTo } from '../practice/travel.ts';
import { until } from '../practice/until.ts';

const ON = { on: true, mode: 'on-page' };
const NETWORKS = { x: ON, youtube: ON, instagram: ON };
const DOMAINS = ['x.com', 'twitter.com', 'youtube.com', 'instagram.com'];
const ORIGINS = DOMAINS.map((domain) => `*://*.${domain}/*`);
const ENDED = { session: null, ended: null };

inBrowsers('a network that was switched on', ({ open }) => {
  test('is guarded under its own strict policy, until its access is taken back', async () => {
    const browser = await open();
    const page = await browser.openPage(browser.url('x', '/home?sight=1'));
    expect(await overlayTree(page)).toEqual([]);
    await browser.storage.set({ settings: { networks: NETWORKS, welcomedAt: Date.now() } });
    await browser.grant(ORIGINS);
    await page.bringToFront();

    // The tab that was open already, then what the goal leads to.
    await waitFor(page, 'dialog', 'Why open X now?');
    await goTo(page, browser.url('x', '/home?sight=1'));
    await waitFor(page, 'dialog', 'Why open X now?');
    await enterFor(page, 'Messages', 'Answer Jonas');
    await until(async () => (await addressOf(page)).endsWith('/messages'), 'it leads on');
    await waitFor(page, 'region', 'Session on X');
    await goTo(page, browser.url('x', '/home?sight=1'));
    await waitFor(page, 'region', 'The feed waits');
    expect(await seenLater(page)).toMatchObject({ feed: 0 });
    await page.click('#write');
    await waitFor(page, 'region', 'Editorial line');
    // The composer has an address of its own, and lies over the feed.
    await page.evaluate(() => history.pushState({}, '', '/compose/post'));
    expect(await seenLater(page)).toMatchObject({ feed: 0 });

    await goTo(page, browser.url('youtube', '/results?sight=1'));
    await enterFor(page, 'Something else', 'How kilns dry');
    await waitFor(page, 'region', 'Session on YouTube');
    await page.click('#to-feed');
    await waitFor(page, 'region', 'The feed waits');
    expect(await seenLater(page)).toMatchObject({ feed: 0 });

    // With stylesheets of its own, which it sets again and again.
    await goTo(page, browser.url('instagram', '/direct/inbox/?sight=1'));
    await enterFor(page, 'Something else', 'Answer the florist');
    await waitFor(page, 'region', 'Session on Instagram');
    await page.click('#to-feed');
    await waitFor(page, 'region', 'The feed waits');
    // Where the browser has not kept the page, it is loaded anew, and is to have its eye then, too.
    await page.evaluate(() => history.replaceState({}, '', '/?sight=1'));
    await goTo(page, browser.url('elsewhere', '/'));
    await goBack(page);
    await waitFor(page, 'region', 'The feed waits');
    expect((await seenOn(page)).adverts).toBeGreaterThan(0);
    // At such a step it may show a frame or two before ours is back among them.
    await forgetSight(page);
    expect(await seenLater(page, 6)).toMatchObject({ feed: 0 });

    await browser.revoke(ORIGINS);
    await browser.storage.set(ENDED);
    await goTo(page, browser.url('x', '/home?sight=1'));
    await until(async () => (await seenOn(page)).feed > 0, 'the page is as it was');
    expect(await overlayTree(page)).toEqual([]);
    await goTo(page, browser.url('linkedin', '/feed/'));
    await waitFor(page, 'dialog', 'Why open LinkedIn now?');
  });
});
