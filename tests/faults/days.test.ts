import { expect, test } from 'vitest';
import { enter } from '../practice/enter.ts';
import { waitFor, waitGone } from '../practice/overlay.ts';
import { inBrowsers, stored, untilStored } from '../practice/stage.ts';

const DAY_MS = 86_400_000;

function shifted(key: string, days: number): string {
  return new Date(Date.parse(`${key}T00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

inBrowsers('days', ({ open }) => {
  test('fault 7: a clock that went back a day opens no second budget', async () => {
    const browser = await open();
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    await enter(page, 'Answer Anna');
    const { day } = await untilStored(browser, 'a day is written', (state) => Boolean(state.day));
    if (!day) throw new Error('There is a day');
    await page.goto(browser.url('elsewhere', '/'));
    // What is credited after this would take the place of the day that is set.
    await untilStored(browser, 'time is written', ({ slice }) => !slice);
    // Seen from a clock that was turned back by a day, the stored day is tomorrow's.
    await browser.storage.set({
      day: { ...day, key: shifted(day.key, 1), startedAt: day.startedAt + DAY_MS, spentMs: 1e9 },
      session: null,
    });
    await page.goto(browser.url('linkedin', '/feed/'));
    await waitFor(page, 'dialog', 'Time is up');
  });

  test('fault 8: the block lifts when the day begins, without a reload', async () => {
    const browser = await open();
    const page = await browser.openPage(browser.url('linkedin', '/feed/'));
    await enter(page, 'Answer Anna');
    const { day } = await untilStored(browser, 'a day is written', (state) => Boolean(state.day));
    if (!day) throw new Error('There is a day');
    // Nothing is being written any more.
    await page.goto(browser.url('elsewhere', '/'));
    await untilStored(browser, 'time is written', ({ slice }) => !slice);
    // The day is set to begin at the next full minute that is at least twenty seconds away.
    const startsAt = Math.ceil((Date.now() + 20_000) / 60_000) * 60_000;
    const local = await page.evaluate((at) => {
      const two = (value: number) => String(value).padStart(2, '0');
      const time = new Date(at);
      return {
        clock: `${two(time.getHours())}:${two(time.getMinutes())}`,
        date: `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`,
      };
    }, startsAt);
    await browser.storage.set({
      settings: { dayStartsAt: local.clock },
      day: {
        ...day,
        key: shifted(local.date, -1),
        startedAt: startsAt - DAY_MS,
        spentMs: 1e9,
      },
      session: null,
    });
    await page.goto(browser.url('linkedin', '/feed/'));
    await waitFor(page, 'dialog', 'Time is up');
    await waitGone(page, 'dialog', 'Time is up', { timeout: 90_000 });
    expect(Date.now()).toBeLessThan(startsAt + 6_000);
    await waitFor(page, 'dialog', 'Why open LinkedIn now?');
    expect((await stored(browser)).settings).toMatchObject({ dayStartsAt: local.clock });
  });
});
