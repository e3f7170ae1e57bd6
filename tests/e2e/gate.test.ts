import { expect, test } from 'vitest';
import { enter } from '../practice/enter.ts';
import {
  find,
  isChecked,
  overlayTree,
  press,
  text,
  waitFor,
  waitGone,
} from '../practice/overlay.ts';
import { inBrowsers, stored, untilStored } from '../practice/stage.ts';
import { until } from '../practice/until.ts';

inBrowsers('the gate', ({ open }) => {
  test('names and roles are those that help pages refer to, in English', async () => {
    const browser = await open();
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    await waitFor(page, 'dialog', 'Why open LinkedIn now?');
    const tree = await overlayTree(page);
    const names = (role: string) => tree.filter((node) => node.role === role).map((n) => n.name);
    expect(names('radiogroup')).toEqual(['Purpose', 'Time']);
    expect(names('radio')).toEqual([
      'Industry watch',
      'Answer invitations',
      'Find prospects',
      'Prepare a meeting',
      'Messages',
      'Publish',
      'Ask for an introduction',
      'Something else',
      '5 min',
      '10 min',
      '15 min',
      'All that is left',
    ]);
    expect(names('textbox')).toEqual(['Goal of this visit', 'And then, in real life?']);
    expect(names('button')).toEqual(['Enter', 'Leave', 'Pause Rappel']);
    expect(await isChecked(page, 'radio', '10 min')).toBe(true);
  });

  test('speaks French to a French browser, and the chosen language to any', async () => {
    const browser = await open({ language: 'fr-FR' });
    const page = await browser.openPage(browser.url('facebook', '/'));
    await waitFor(page, 'dialog', 'Pourquoi ouvrir Facebook maintenant\u00a0?');
    for (const name of ['Objectif de cette visite', 'Et ensuite, dans la vraie vie\u00a0?']) {
      expect(await find(page, 'textbox', name)).toBeDefined();
    }
    expect(await find(page, 'button', 'Quitter')).toBeDefined();
    await browser.storage.set({ settings: { language: 'en' } });
    await waitFor(page, 'dialog', 'Why open Facebook now?');
  });

  test('a deep link preselects its purpose', async () => {
    const browser = await open();
    const page = await browser.openPage(browser.url('linkedin', '/messaging/thread/2-abc/'));
    await waitFor(page, 'dialog', /^Why open/);
    expect(await isChecked(page, 'radio', 'Messages')).toBe(true);
  });

  test('the strategy orders the purposes, and is cited where it says no', async () => {
    const browser = await open();
    await browser.storage.set({
      settings: { language: 'en' },
      strategy: { where: { linkedin: 'yes', facebook: 'no' }, updatedAt: 1 },
    });
    const page = await browser.openPage(browser.url('facebook', '/'));
    await waitFor(page, 'dialog', 'Why open Facebook now?');
    await until(
      async () =>
        /You wrote that your clients are not on Facebook, but on LinkedIn/.test(await text(page)),
      'the gate says what was written',
    );
    const tree = await overlayTree(page);
    const purposes = tree.filter(({ role }) => role === 'radio').map(({ name }) => name);
    expect(purposes.slice(3, 8)).toEqual([
      'Ask for an introduction',
      'Find prospects',
      'Prepare a meeting',
      'Publish',
      'Something else',
    ]);
  });

  test('excluded pages, embeds and OAuth windows are never touched', async () => {
    const browser = await open();
    const page = await browser.openPage();
    for (const path of ['/login', '/oauth/v2/authorization', '/embed/feed/update/x']) {
      await page.goto(browser.url('linkedin', path));
      const html = await page.evaluate(() => ({
        foreign: document.documentElement.children.length,
        style: document.documentElement.getAttribute('style'),
      }));
      expect(html, path).toEqual({ foreign: 2, style: null });
    }
    await page.goto(browser.url('elsewhere', '/embeds/'));
    expect(await overlayTree(page)).toEqual([]);
  });

  test('an in-app step from an excluded page into the network meets the gate', async () => {
    const browser = await open();
    const page = await browser.openPage(browser.url('linkedin', '/login'));
    expect(await overlayTree(page)).toEqual([]);
    await page.evaluate(() => history.pushState({}, '', '/feed/'));
    await waitFor(page, 'dialog', 'Why open LinkedIn now?');
  });

  test('in-app steps within a visit ask nothing and keep the pill', async () => {
    const browser = await open();
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    await enter(page, 'Answer Anna');
    await waitFor(page, 'region', 'Session on LinkedIn');
    await page.click('#to-network');
    await until(async () => page.url().includes('mynetwork'), 'the page moved on');
    expect(await find(page, 'dialog', /./)).toBeUndefined();
    expect(await find(page, 'region', 'Session on LinkedIn')).toBeDefined();
  });

  test('one answer serves all tabs of the network; the other network asks for itself', async () => {
    const browser = await open();
    const first = await browser.openPage(browser.url('linkedin', '/feed/'));
    await waitFor(first, 'dialog', /^Why open/);
    const second = await browser.openPage(browser.url('linkedin', '/in/anna-keller/'));
    await enter(second, 'Prepare Thursday with Anna');
    await first.bringToFront();
    await waitGone(first, 'dialog', /^Why open/);
    await waitFor(first, 'region', 'Session on LinkedIn');

    const other = await browser.openPage(browser.url('facebook', '/'));
    await waitFor(other, 'dialog', 'Why open Facebook now?');
    expect(await text(other)).toContain('Entering ends your session on LinkedIn');
    await enter(other, 'Answer the group');
    const { session } = await untilStored(
      browser,
      'the visit is Facebook’s',
      (state) => state.session?.network === 'facebook',
    );
    expect(session?.goal.words).toBe('Answer the group');
    expect((await stored(browser)).ended).toMatchObject({ ending: 'replaced' });
  });

  test('asks again after being away', async () => {
    const browser = await open();
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    await enter(page, 'Answer Anna');
    await waitFor(page, 'region', 'Session on LinkedIn');
    await page.goto(browser.url('elsewhere', '/'));
    const left = await untilStored(browser, 'nothing counts any more', ({ slice }) => !slice);
    // What the page wrote down at its end is credited later, and would be the last of its attention.
    await browser.storage.remove(Object.keys(left).filter((key) => key.startsWith('beat:')));
    const { session } = await stored(browser);
    const longAgo = Date.now() - 11 * 60_000;
    await browser.storage.set({ session: { ...session, lastAttendedAt: longAgo } });
    await page.goto(browser.url('linkedin', '/feed/'));
    await waitFor(page, 'dialog', 'Why open LinkedIn now?');
    const { ended } = await untilStored(browser, 'it ended as away', (state) => !state.session);
    expect(ended).toMatchObject({ ending: 'away', endedAt: longAgo });
  });

  test('media pauses behind the gate and plays on after it', async () => {
    const browser = await open();
    const page = await browser.openPage(browser.url('linkedin', '/feed/?media=1'));
    const isPaused = () =>
      page.evaluate(() => document.querySelector<HTMLMediaElement>('#media')?.paused);
    await waitFor(page, 'dialog', /^Why open/);
    await page.evaluate(() =>
      document
        .querySelector<HTMLMediaElement>('#media')
        ?.play()
        .catch(() => undefined),
    );
    await until(async () => (await isPaused()) === true, 'the sound is paused');
    await enter(page, 'Listen to the talk');
    await until(async () => (await isPaused()) === false, 'the sound plays on');
  });

  test('a page that was open before Rappel came is kept, with what lies on it', async () => {
    const browser = await open({});
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    await waitFor(page, 'dialog', 'Why open LinkedIn now?');
    await browser.reloadExtension();
    await page.bringToFront();
    // The gate of the new version, which asks for no typing.
    await until(async () => !(await find(page, 'textbox', /./)), 'the late gate is there');
    await waitFor(page, 'dialog', 'Why open LinkedIn now?');
    await press(page, 'button', 'Leave');
    await until(
      async () => (await page.evaluate(() => document.visibilityState)) === 'hidden',
      'another tab is shown',
    );
    expect(page.isClosed()).toBe(false);
  });

  test('a draft on the page survives the panel, and leaving keeps the tab', async () => {
    const browser = await open();
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    await enter(page, 'Write the post');
    await waitFor(page, 'region', 'Session on LinkedIn');
    await page.click('[data-testid="composer"]');
    await page.keyboard.type('The workshop of Thursday');
    const { session } = await stored(browser);
    await browser.storage.set({ session: { ...session, allThatIsLeft: false, plannedMs: 1 } });
    await waitFor(page, 'dialog', 'Time is up', { timeout: 10_000 });
    await press(page, 'button', 'Leave');
    await until(
      async () => (await page.evaluate(() => document.visibilityState)) === 'hidden',
      'another tab is shown',
    );
    expect(page.isClosed()).toBe(false);
    const draft = await page.evaluate(() => {
      const field = document.querySelector('[data-testid="composer"]');
      return field instanceof HTMLTextAreaElement ? field.value : field?.textContent;
    });
    expect(draft).toContain('The workshop of Thursday');
  });
});
