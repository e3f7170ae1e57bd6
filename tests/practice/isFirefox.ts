import type { Page } from 'puppeteer-core';

export async function isFirefox(page: Page): Promise<boolean> {
  return (await page.browser().version()).startsWith('firefox');
}
