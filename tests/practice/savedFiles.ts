import type { Page } from 'puppeteer-core';
import { text } from './overlay.ts';
import { until } from './until.ts';

type Saved = { type: string; base64: string };

/** From now on, what the page lets the browser save stays in the page, where it can be asked. */
export async function watchFiles(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => {
      void blob.arrayBuffer().then((buffer) => {
        const signs = [...new Uint8Array(buffer)].map((byte) => String.fromCharCode(byte));
        Object.assign(window, { saved: { type: blob.type, base64: btoa(signs.join('')) } });
      });
      return createObjectURL.call(URL, blob);
    };
  });
}

/** What is saved next, whatever kind of file it is. */
export async function fileAfter(page: Page, action: () => Promise<void>): Promise<Buffer> {
  await page.evaluate(() => Object.assign(window, { saved: undefined }));
  await action();
  const saved = await until(
    () => page.evaluate(() => (window as unknown as { saved?: Saved }).saved),
    async () => `a file is saved: ${await text(page)}`,
    { timeout: 15_000 },
  );
  return Buffer.from(saved.base64, 'base64');
}
