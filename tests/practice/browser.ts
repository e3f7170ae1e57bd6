import type { Page } from 'puppeteer-core';
import type { PracticeNetwork } from './network.ts';

export type BrowserKind = 'chromium' | 'firefox';
export type ColourScheme = 'light' | 'dark';
export type PracticeSite = 'linkedin' | 'facebook' | 'x' | 'youtube' | 'instagram' | 'elsewhere';

export type LaunchOptions = {
  /** The unpacked build for this browser. */
  readonly extensionDir: string;
  readonly network: Pick<PracticeNetwork, 'httpsPort' | 'httpPort'>;
  /** Kept on close, to launch again with; without it a fresh one is made and removed. */
  readonly profileDir?: string;
  readonly headless?: boolean;
  /** What web pages and the extension are told; the strings of the browser itself may not follow. */
  readonly language?: 'en-GB' | 'fr-FR';
  readonly colourScheme?: ColourScheme;
  readonly windowSize?: { readonly width: number; readonly height: number };
  /** An IANA name, as in 'Europe/Paris'. */
  readonly timeZone?: string;
};

/** The extension's `storage.local`, reached without waking its worker or opening a tab in view. */
export type ExtensionStorage = {
  get(keys?: readonly string[]): Promise<Record<string, unknown>>;
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
};

/** Of the extension's files, one that does nothing itself. */
export const PLAIN_FILE = 'icon.svg';

export type PracticeBrowser = {
  readonly kind: BrowserKind;
  readonly profileDir: string;
  readonly storage: ExtensionStorage;
  url(site: PracticeSite, path?: string): string;
  /** A tab in front, at the given URL or empty. */
  openPage(url?: string): Promise<Page>;
  /** A window of its own, in front. */
  openWindow(url?: string): Promise<Page>;
  /** One of the extension's own pages in a tab in front, as in `dashboard.html#people`. */
  extensionPage(path: string): Promise<Page>;
  /**
   * One of its files without a script, from which its rights can be used. In a tab behind the
   * others: where one in front is closed, Firefox goes on to the next, whichever that is.
   */
  extensionFile(): Promise<Page>;
  /** Chromium: the real popup over the page in front. Firefox: its page in a tab. */
  openPopup(): Promise<Page>;

  /** The background worker or event page. */
  workerAlive(): Promise<boolean>;
  killWorker(): Promise<void>;

  /** Reads the extension's files again, as an update does. */
  reloadExtension(): Promise<void>;
  disableExtension(): Promise<void>;
  uninstallExtension(): Promise<void>;
  /** As by hand, into a browser that runs; after `uninstallExtension`. */
  installExtension(): Promise<void>;
  /** As when the person takes the access to the networks' sites away. */
  revokeHosts(): Promise<void>;
  /** As when the person has said yes to the browser's question about more sites. */
  grant(origins: readonly string[]): Promise<void>;
  /** From now on the browser answers that question with yes, at the press that asks it. */
  willGrant(origins: readonly string[]): Promise<void>;
  /** As when the person takes the access to such sites away, in the browser's own settings. */
  revoke(origins: readonly string[]): Promise<void>;

  /** SIGKILL to all processes of the browser; the profile stays. */
  killBrowser(): Promise<void>;
  /** SIGSTOP and SIGCONT: the machine's sleep as far as the browser can tell. */
  freezeBrowser(): void;
  thawBrowser(): void;
  close(): Promise<void>;
};
