import { decode } from 'fast-png';
import type { Page } from 'puppeteer-core';

export type Colour = readonly [red: number, green: number, blue: number];

/** The practice pages' own with `?frame=1`, and that of what `window.hostile` opens. */
export const MAGENTA: Colour = [255, 0, 255];

/** From 0 to 1: how much of what the window shows has this colour. The page has to be in front. */
export async function shareShown(page: Page, colour: Colour): Promise<number> {
  return shareOf(await page.screenshot(), colour);
}

/** Scaling and colour profiles shift the values by a little. */
const TOLERANCE = 24;

export function shareOf(png: Uint8Array, colour: Colour): number {
  const { data, channels, width, height } = decode(png);
  let alike = 0;
  for (let at = 0; at < data.length; at += channels) {
    const isAlike = colour.every((value, i) => Math.abs((data[at + i] ?? 0) - value) <= TOLERANCE);
    if (isAlike) alike += 1;
  }
  return alike / (width * height);
}
