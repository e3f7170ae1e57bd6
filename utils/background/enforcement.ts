import type { Settings } from '../domain/settings';
import { classify } from '../networks';
import { classifyGuarded, matchesGuarded } from '../networks/guarded';

interface Tab {
  id?: number | undefined;
  windowId?: number | undefined;
  index: number;
  url?: string | undefined;
  /** Where it is on the way to, in Chromium. */
  pendingUrl?: string | undefined;
  active: boolean;
  lastAccessed?: number | undefined;
}

/** The parts of `browser` that move tabs and inject the guard. */
export interface TabsBrowser {
  tabs: {
    get(id: number): Promise<Tab>;
    query(query: { windowId?: number; url?: string[] }): Promise<Tab[]>;
    create(properties: {
      url?: string;
      windowId?: number | undefined;
      index?: number;
      active?: boolean;
    }): Promise<Tab>;
    update(id: number, properties: { url?: string; active?: boolean }): Promise<unknown>;
    remove(id: number): Promise<void>;
    sendMessage(id: number, message: unknown): Promise<unknown>;
  };
  /** Runs scripts in a tab whose page is open already. */
  inject(tabId: number, files: readonly ScriptFile[]): Promise<unknown>;
  pageAddress(path: string): string;
  settings(): Promise<Pick<Settings, 'networks' | 'apps'>>;
}

export type ScriptFile = '/guard.js' | '/moreNetworks.js' | '/companion.js';
const GUARD_FILES = ['/guard.js'] as const;

/** What the worker does to tabs: leave one, lead to the own page, guard the open ones. */
export function createEnforcement(
  parts: TabsBrowser & { moreNetworksFiles: readonly ScriptFile[] },
) {
  const { tabs, inject, pageAddress, settings, moreNetworksFiles } = parts;
  /** `about:newtab` cannot be asked for in Firefox; a tab without an address is it in both. */
  const openNewTab = (windowId: number | undefined) => tabs.create({ windowId, active: true });

  return {
    /**
     * Closes a tab or, where work lies on its page, shows another one. The last tab of a window
     * gives way to a new one, since closing it would close the browser.
     */
    async leave(tabId: number, keepPage: boolean): Promise<void> {
      const { windowId } = await tabs.get(tabId);
      const others = (await tabs.query(windowId === undefined ? {} : { windowId })).filter(
        ({ id }) => id !== tabId,
      );
      if (!keepPage) {
        if (others.length === 0) await openNewTab(windowId);
        await tabs.remove(tabId);
        return;
      }
      const chosen = await settings();
      const elsewhere = others
        .filter(({ url }) => !url || !classifyGuarded(url, chosen))
        .toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
      if (elsewhere?.id === undefined) await openNewTab(windowId);
      else await tabs.update(elsewhere.id, { active: true });
    },

    /** Shows the gate on the extension's own page: in place of the page or, to keep it, beside it. */
    async showOwnPage(tabId: number, address: string, keepPage: boolean): Promise<void> {
      const url = pageAddress(`/gate.html?return=${encodeURIComponent(address)}`);
      if (!keepPage) {
        await tabs.update(tabId, { url });
        return;
      }
      const { windowId, index } = await tabs.get(tabId);
      const open = (await tabs.query({ url: [pageAddress('/gate.html*')] })).find(
        (tab) => tab.windowId === windowId && tab.url === url,
      );
      if (open?.id !== undefined) await tabs.update(open.id, { active: true });
      else await tabs.create({ url, windowId, index: index + 1, active: true });
    },

    /**
     * Opens a page in the place of the one that a gate stood before, which was at `from`; not where
     * one has gone elsewhere meanwhile.
     */
    async lead(tabId: number, url: string, from: string): Promise<void> {
      const tab = await tabs.get(tabId);
      // An address that may not be read is one elsewhere: that of a guarded page can be.
      const now = tab.pendingUrl ?? tab.url;
      if (now && isSamePath(now, from)) await tabs.update(tabId, { url });
    },

    /** Runs the companion beside the guard that asks for it. */
    async bringCompanion(tabId: number): Promise<void> {
      await inject(tabId, ['/companion.js']);
    },

    /** Tells the pages of the networks to look at the state again: a net under missed events. */
    async askToLookAgain(): Promise<void> {
      for (const { id } of await tabs.query({ url: matchesGuarded(await settings()) })) {
        // A tab whose page is not guarded has nobody to answer.
        if (id !== undefined) await tabs.sendMessage(id, { type: 'lookAgain' }).catch(() => {});
      }
    },

    /** No browser runs a content script in each tab that was open when it was installed or registered. */
    async guardOpenTabs(matches?: string[]): Promise<void> {
      const chosen = await settings();
      for (const { id, url } of await tabs.query({ url: matches ?? matchesGuarded(chosen) })) {
        if (id === undefined || !url) continue;
        const page = classifyGuarded(url, chosen);
        if (!page || page.kind === 'excluded') continue;
        const isOfManifest = (classify(url)?.kind ?? 'excluded') !== 'excluded';
        // A discarded or crashed tab cannot be injected into; it is guarded when it loads again.
        await inject(id, isOfManifest ? GUARD_FILES : moreNetworksFiles).catch(() => {});
      }
    },
  };
}
/** Pages change what stands in their query by themselves. */
function isSamePath(one: string, other: string): boolean {
  const [a, b] = [URL.parse(one), URL.parse(other)];
  return a !== null && a.origin === b?.origin && a.pathname === b.pathname;
}
export type Enforcement = ReturnType<typeof createEnforcement>;
