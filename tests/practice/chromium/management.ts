import type { Browser } from 'puppeteer-core';

/** What a person does on chrome://extensions. */
export type Management = {
  disable(): Promise<void>;
  revokeHosts(): Promise<void>;
};

/** Typed access to the browser's API inside chrome://extensions. */
declare const chrome: {
  readonly management: { setEnabled(id: string, enabled: boolean): Promise<void> };
  readonly developerPrivate: {
    updateExtensionConfiguration(change: {
      extensionId: string;
      hostAccess: 'ON_CLICK';
    }): Promise<void>;
  };
};

export function openManagement(browser: Browser, extensionId: string): Management {
  async function there(action: (id: string) => Promise<void>): Promise<void> {
    const page = await browser.newPage({ type: 'tab', background: true });
    try {
      await page.goto('chrome://extensions');
      await page.evaluate(action, extensionId);
    } finally {
      await page.close();
    }
  }

  return {
    disable: () => there((id) => chrome.management.setEnabled(id, false)),
    revokeHosts: () =>
      there((id) =>
        chrome.developerPrivate.updateExtensionConfiguration({
          extensionId: id,
          hostAccess: 'ON_CLICK',
        }),
      ),
  };
}
