import type { Browser } from 'puppeteer-core';

/** What a person does on chrome://extensions. */
export type Management = {
  disable(): Promise<void>;
  revokeHosts(): Promise<void>;
  /** Of sites that are not asked for at install: the next question about them is not shown, but answered. */
  allowHosts(origins: readonly string[]): Promise<void>;
  forbidHosts(origins: readonly string[]): Promise<void>;
};

/** Typed access to the browser's API inside chrome://extensions. */
declare const chrome: {
  readonly management: { setEnabled(id: string, enabled: boolean): Promise<void> };
  readonly developerPrivate: {
    updateExtensionConfiguration(change: {
      extensionId: string;
      hostAccess: 'ON_CLICK';
    }): Promise<void>;
    addHostPermission(extensionId: string, host: string): Promise<void>;
    removeHostPermission(extensionId: string, host: string): Promise<void>;
  };
};

export function openManagement(browser: Browser, extensionId: string): Management {
  async function there<Given>(
    action: (id: string, given: Given) => Promise<void>,
    given: Given,
  ): Promise<void> {
    const page = await browser.newPage({ type: 'tab', background: true });
    try {
      await page.goto('chrome://extensions');
      await page.evaluate(
        action as (id: string, given: unknown) => Promise<void>,
        extensionId,
        given,
      );
    } finally {
      await page.close();
    }
  }

  return {
    disable: () => there((id) => chrome.management.setEnabled(id, false), undefined),
    revokeHosts: () =>
      there(
        (id) =>
          chrome.developerPrivate.updateExtensionConfiguration({
            extensionId: id,
            hostAccess: 'ON_CLICK',
          }),
        undefined,
      ),
    allowHosts: (origins) =>
      there(async (id, hosts) => {
        for (const host of hosts) await chrome.developerPrivate.addHostPermission(id, host);
      }, origins),
    forbidHosts: (origins) =>
      there(async (id, hosts) => {
        for (const host of hosts) await chrome.developerPrivate.removeHostPermission(id, host);
      }, origins),
  };
}
