import { mkdir } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ColourScheme } from './browser.ts';
import { overrideColourScheme } from './firefox/colourScheme.ts';
import { isFirefox } from './isFirefox.ts';

export type Shot = {
  readonly width: number;
  readonly height: number;
  readonly colourScheme?: ColourScheme;
};

/** What the window shows at this size, written as PNG or, by the file's name, WebP or JPEG. */
export async function screenshot(page: Page, file: string, shot: Shot): Promise<void> {
  const { width, height, colourScheme } = shot;
  await mkdir(dirname(file), { recursive: true });
  await page.setViewport({ width, height });
  await prefer(page, colourScheme);
  try {
    // Other colours come by a transition, and a picture of its middle shows nobody's page.
    await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)));
    await page.screenshot({ path: file, type: typeOf(file) });
  } finally {
    await prefer(page, undefined);
    await page.setViewport(null);
  }
}

async function prefer(page: Page, scheme: ColourScheme | undefined): Promise<void> {
  if (await isFirefox(page)) return overrideColourScheme(page, scheme ?? 'none');
  const name = 'prefers-color-scheme';
  await page.emulateMediaFeatures(scheme ? [{ name, value: scheme }] : []);
}

function typeOf(file: string): 'png' | 'webp' | 'jpeg' {
  const kinds = { '.webp': 'webp', '.jpg': 'jpeg', '.jpeg': 'jpeg' } as const;
  return kinds[extname(file) as keyof typeof kinds] ?? 'png';
}
