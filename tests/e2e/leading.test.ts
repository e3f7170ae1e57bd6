import { expect, test } from 'vitest';
import { enterFor } from '../practice/enter.ts';
import { press, text, type, waitFor } from '../practice/overlay.ts';
import { recordsIn } from '../practice/ownRecord.ts';
import { inBrowsers, untilStored } from '../practice/stage.ts';
import { addressOf } from '../practice/travel.ts';
import { until } from '../practice/until.ts';

inBrowsers('the goal leads', ({ open, network }) => {
  test('to the page that serves it, which counts, and knows whom one met there', async () => {
    const browser = await open();
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    await enterFor(page, 'Find prospects', '3 joiners in Lyon');
    const searched = '/search/results/people/?keywords=joiners+in+Lyon';
    await until(
      async () => (await addressOf(page)).includes(searched),
      'Enter leads to the search',
    );
    await waitFor(page, 'region', 'Session on LinkedIn');
    await waitFor(page, 'text', '0 of 3');
    await press(page, 'button', 'One more');
    await waitFor(page, 'text', '1 of 3');

    // In the app: the title comes after the address.
    await page.click('a[href="/in/jonas-weber/"]');
    await press(page, 'button', 'Save this person');
    await waitFor(page, 'text', 'Jonas Weber is saved.');
    await waitFor(page, 'text', '2 of 3');
    const [saved, ...others] = await recordsIn(browser, 'people');
    expect(others).toEqual([]);
    expect(saved).toMatchObject({
      name: 'Jonas Weber',
      profiles: [{ network: 'linkedin', url: 'https://www.linkedin.com/in/jonas-weber' }],
    });
    // Neither his trade nor his employer, which stand on the page.
    expect(JSON.stringify(saved)).not.toMatch(/purchasing|nordlicht/i);
    await press(page, 'radio', 'Client');
    await press(page, 'button', 'One more');
    await until(
      async () => (await text(page)).includes('Leave early'),
      'it says that it is enough',
    );

    const popup = await browser.openPopup();
    await type(popup, 'combobox', 'Person', 'Jonas Weber');
    await press(popup, 'radio', 'Spoke');
    await press(popup, 'button', 'Log it');
    await waitFor(popup, 'button', 'Undo');
    if (!popup.isClosed()) await popup.close();
    await page.bringToFront();
    await page.click('#to-network');
    await page.click('a[href="/in/jonas-weber/"]');
    await until(
      async () => /You know Jonas Weber.*today/i.test(await text(page)),
      async () => `the last conversation is told: ${await text(page)}`,
    );
    const [known] = await recordsIn(browser, 'people');
    expect(known).toMatchObject({ relation: 'client' });

    // Who stands there already is not moved.
    await press(page, 'button', 'Leave early');
    await waitFor(page, 'button', 'Leave');
    const asked = network().requests.length;
    await page.goto(browser.url('linkedin', '/messaging/thread/2-abc/'));
    await enterFor(page, 'Messages', 'Answer Jonas');
    await waitFor(page, 'region', 'Session on LinkedIn');
    await untilStored(browser, 'the visit runs', ({ session }) => Boolean(session));
    const since = network().requests.slice(asked);
    const paths = since.filter(({ host }) => host === 'www.linkedin.com').map(({ path }) => path);
    expect(paths.filter((path) => path !== '/favicon.ico')).toEqual(['/messaging/thread/2-abc/']);
  });

  test('where the time went elsewhere is said midway, though one stays on the page', async () => {
    const browser = await open();
    const page = await browser.openPage(browser.url('linkedin', '/messaging/thread/2-abc/'));
    await enterFor(page, 'Messages', 'Answer Jonas');
    await waitFor(page, 'region', 'Session on LinkedIn');
    await page.goto(browser.url('linkedin', '/feed/'));
    await waitFor(page, 'region', 'Session on LinkedIn');
    const { session } = await untilStored(
      browser,
      'the feed is counted',
      ({ notes }) => (notes?.msByKind?.feed ?? 0) > 0,
    );
    if (!session) throw new Error('The visit runs');
    // The middle comes with one of the next reports, and nothing else happens on the page.
    const spentMs = session.plannedMs / 2 - 1_000;
    await browser.storage.set({
      session: { ...session, spentMs },
      notes: { session: session.id, msByKind: { feed: spentMs } },
    });
    await waitFor(page, 'text', /^Goal: Answer Jonas\.\s\d\smin in the feed/, { timeout: 60_000 });
  });
});
