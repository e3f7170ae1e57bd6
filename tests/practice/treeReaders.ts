import type { Page } from 'puppeteer-core';
import type { TreeReader } from './accessibility.ts';
import { chromiumTree } from './chromium/treeReader.ts';
import { firefoxTree } from './firefox/treeReader.ts';
import { isFirefox } from './isFirefox.ts';

export async function readerFor(page: Page): Promise<TreeReader> {
  return (await isFirefox(page)) ? firefoxTree : chromiumTree;
}
