import type { BrowserKind, LaunchOptions, PracticeBrowser } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

export function launch(kind: BrowserKind, options: LaunchOptions): Promise<PracticeBrowser> {
  return kind === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
