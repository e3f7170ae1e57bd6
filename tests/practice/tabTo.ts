import type { Page } from 'puppeteer-core';
import { find, type Name, overlayTree } from './overlay.ts';

/** More stops than any of our pages has. */
const MOST_STOPS = 60;

/** Goes by Tab until the wanted element has the focus, as one without a mouse does. */
export async function tabTo(page: Page, role: string, name: Name): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if ((await find(page, role, name))?.focused) return;
    await page.keyboard.press('Tab');
  }
  const focused = (await overlayTree(page)).filter((node) => node.focused);
  throw new Error(`Tab never reaches ${role} “${name}”; it is at ${JSON.stringify(focused)}`);
}
