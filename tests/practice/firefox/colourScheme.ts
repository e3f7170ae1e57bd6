import type { Page } from 'puppeteer-core';
import { contextOf } from './bidi.ts';
import type { ChromeGlobals, NavigableModule } from './gecko.ts';
import { runInChrome } from './runInChrome.ts';

type Scheme = 'light' | 'dark' | 'none';

/** 'none' leaves it to the browser's own setting. */
export async function overrideColourScheme(page: Page, scheme: Scheme): Promise<void> {
  await runInChrome(page.browser(), override, { context: contextOf(page), scheme });
}

/** Runs in the browser's own scope, as text. */
function override(
  { ChromeUtils }: ChromeGlobals,
  { context, scheme }: { readonly context: string; readonly scheme: Scheme },
): void {
  const url = 'chrome://remote/content/shared/NavigableManager.sys.mjs';
  const { NavigableManager } = ChromeUtils.importESModule<NavigableModule>(url);
  const tab = NavigableManager.getBrowserById(context);
  if (tab) tab.browsingContext.prefersColorSchemeOverride = scheme;
}
