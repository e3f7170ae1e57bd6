import { expect, test } from 'vitest';
import { enter } from '../practice/enter.ts';
import { find, isChecked, press, text, type, waitFor, waitGone } from '../practice/overlay.ts';
import { inBrowsers, spentMs, stored, untilStored } from '../practice/stage.ts';
import { until } from '../practice/until.ts';

inBrowsers('the loop', ({ open }) => {
  test('asks the goal, counts the visit, ends it, logs the call and earns time', async () => {
    const browser = await open();
    // Three seconds of budget: fractions are read as they are.
    await browser.storage.set({ settings: { dailyBudgetMinutes: 0.05, welcomedAt: Date.now() } });
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));

    await waitFor(page, 'dialog', 'Why open LinkedIn now?');
    await until(
      async () => (await find(page, 'textbox', 'Goal of this visit'))?.focused,
      'the focus starts at the goal',
    );
    await page.keyboard.type('Answer the four from the Lyon fair');
    await press(page, 'radio', 'Answer invitations');
    await until(() => isChecked(page, 'radio', 'Answer invitations'), 'the purpose is chosen');
    await type(page, 'textbox', 'And then, in real life?', 'Call Marie Dubois');
    await press(page, 'button', 'Enter');
    await waitFor(page, 'region', 'Session on LinkedIn');
    const begun = await untilStored(browser, 'a session runs', ({ session }) => Boolean(session));
    expect(begun.session).toMatchObject({
      network: 'linkedin',
      goal: { purpose: 'invitations', words: 'Answer the four from the Lyon fair' },
      afterwards: { words: 'Call Marie Dubois' },
    });

    await waitFor(page, 'dialog', 'Time is up', { timeout: 10_000 });
    expect(await text(page)).toContain('Call Marie Dubois');
    await press(page, 'radio', 'Partly');
    await untilStored(browser, 'the outcome is kept', (state) =>
      JSON.stringify(state.session).includes('"outcome":"partly"'),
    );
    const spent = await spentMs(browser);
    expect(spent).toBeGreaterThan(2_400);
    expect(spent).toBeLessThan(4_000);

    const popup = await browser.extensionPage('popup.html');
    await type(popup, 'combobox', 'Person', 'Marie Dubois');
    await press(popup, 'radio', 'Spoke');
    await press(popup, 'button', 'Log it');
    await waitFor(popup, 'button', 'Undo');
    await untilStored(browser, 'the conversation earned 5 minutes', ({ day }) =>
      Boolean(day && day.earnedMs === 300_000),
    );
    await press(popup, 'button', 'Undo');
    await untilStored(browser, 'undo takes it back', ({ day }) => day?.earnedMs === 0);
  });

  test('leads back into the visit once time is earned', async () => {
    const browser = await open();
    await browser.storage.set({ settings: { dailyBudgetMinutes: 0.03, welcomedAt: Date.now() } });
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    await enter(page, 'Find the minutes of the meeting');
    await waitFor(page, 'dialog', 'Time is up', { timeout: 10_000 });
    const popup = await browser.extensionPage('popup.html');
    await type(popup, 'combobox', 'Person', 'Karim Benali');
    await press(popup, 'radio', 'Spoke');
    await press(popup, 'button', 'Log it');
    await untilStored(browser, 'time is earned', ({ day }) => (day?.earnedMs ?? 0) > 0);
    await page.bringToFront();
    await waitGone(page, 'dialog', 'Time is up');
  });

  test('offers a way on that is never impossible and climbs in price', async () => {
    const browser = await open();
    await browser.storage.set({ settings: { dailyBudgetMinutes: 0.03, welcomedAt: Date.now() } });
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    await enter(page, 'Look up one name');
    await waitFor(page, 'dialog', 'Time is up', { timeout: 10_000 });
    await press(page, 'button', 'Finish (2 min)');
    await waitGone(page, 'dialog', 'Time is up');
    const { session, day } = await stored(browser);
    expect(JSON.stringify(session)).toContain('"kind":"finish"');
    expect(day?.overtimeMs).toBeGreaterThan(110_000);

    // As if the two minutes had passed.
    await browser.storage.set({
      session: { ...session, spentMs: 1e6 },
      day: { ...day, spentMs: 1e6 },
    });
    await waitFor(page, 'dialog', 'Time is up');
    expect(await find(page, 'button', 'Finish (2 min)')).toBeUndefined();
    await press(page, 'button', '5 more minutes');
    await waitGone(page, 'dialog', 'Time is up');

    const later = await stored(browser);
    await browser.storage.set({
      session: { ...later.session, spentMs: 1e7 },
      day: { ...later.day, spentMs: 1e7 },
    });
    await waitFor(page, 'dialog', 'Time is up');
    await press(page, 'button', '5 more minutes');
    await waitFor(page, 'textbox', 'What are these minutes for?');
    await press(page, 'button', '5 more minutes');
    await waitFor(page, 'alert', /.*/);
    await type(page, 'textbox', 'What are these minutes for?', 'Anna waits for the address');
    await press(page, 'button', '5 more minutes');
    await waitGone(page, 'dialog', 'Time is up');
    const { day: lastDay } = await stored(browser);
    expect(JSON.stringify(lastDay)).toContain('Anna waits for the address');
  });

  test('ends a visit by "Done", asks how it went, and asks anew afterwards', async () => {
    const browser = await open();
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    await enter(page, 'Answer Anna');
    await press(page, 'button', 'Done');
    await waitFor(page, 'dialog', 'Visit ended');
    await press(page, 'radio', 'Yes');
    const { ended } = await untilStored(browser, 'the outcome is kept', (state) =>
      Boolean(state.ended?.outcome),
    );
    expect(ended).toMatchObject({ ending: 'finished', outcome: 'reached' });
    await page.reload();
    await waitFor(page, 'dialog', 'Why open LinkedIn now?');
    expect(await find(page, 'button', 'Answer Anna')).toBeDefined();
  });

  test('takes too short a goal with a sentence, and any words of three letters', async () => {
    const browser = await open();
    const page = await browser.openPage(browser.url('facebook', '/'));
    await waitFor(page, 'dialog', 'Why open Facebook now?');
    await page.keyboard.type('ab');
    await page.keyboard.press('Enter');
    await waitFor(page, 'alert', /.*/);
    expect(await text(page)).toContain('Three letters or more');
    await page.keyboard.type('c');
    await page.keyboard.press('Enter');
    await waitFor(page, 'region', 'Session on Facebook');
  });

  test('Esc leaves: an untouched tab closes, the opening counts as left', async () => {
    const browser = await open();
    await browser.openPage(browser.url('elsewhere', '/'));
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    await waitFor(page, 'dialog', 'Why open LinkedIn now?');
    // The tab goes while the key is still being released.
    await page.keyboard.press('Escape').catch(() => undefined);
    await until(async () => page.isClosed(), 'the tab is closed');
    expect((await stored(browser)).session ?? undefined).toBeUndefined();
  });
});
