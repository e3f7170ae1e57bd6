import { fileURLToPath } from 'node:url';
import type { BrowserKind } from './browser.ts';

/** Where the build for a browser lies. */
export function extensionDir(kind: BrowserKind): string {
  const build = kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  return fileURLToPath(new URL(`../../.output/${build}`, import.meta.url));
}
