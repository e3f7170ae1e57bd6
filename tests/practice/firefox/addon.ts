import type { Browser } from 'puppeteer-core';
import type { AddonModule, ChromeGlobals, PermissionsModule } from './gecko.ts';
import { runInChrome } from './runInChrome.ts';

/** What a person does on about:addons, and what Firefox does with an event page. */
export type Addon = {
  /** Installed in this profile and running. */
  isRunning(): Promise<boolean>;
  disable(): Promise<void>;
  uninstall(): Promise<void>;
  revokeHosts(): Promise<void>;
  grant(origins: readonly string[]): Promise<void>;
  revoke(origins: readonly string[]): Promise<void>;
  /** Firefox asks no more when an extension wants more access: it grants it. */
  answerQuestions(): Promise<void>;
  eventPageAlive(): Promise<boolean>;
  endEventPage(): Promise<void>;
};

export function addonOf(browser: Browser, geckoId: string): Addon {
  const given = { geckoId };
  return {
    isRunning: () => runInChrome(browser, isRunning, given),
    disable: () => runInChrome(browser, change, { ...given, to: 'disable' }),
    uninstall: () => runInChrome(browser, change, { ...given, to: 'uninstall' }),
    revokeHosts: () => runInChrome(browser, revokeHosts, given),
    grant: (origins) => runInChrome(browser, changeOrigins, { ...given, origins, how: 'add' }),
    revoke: (origins) => runInChrome(browser, changeOrigins, { ...given, origins, how: 'remove' }),
    answerQuestions: () => runInChrome(browser, answerQuestions, given),
    eventPageAlive: async () => (await runInChrome(browser, eventPage, given)) === 'running',
    endEventPage: () => runInChrome(browser, endEventPage, given),
  };
}

type Given = { readonly geckoId: string };

// Each of the functions below is sent as text and runs in the browser's own scope.

function isRunning({ WebExtensionPolicy }: ChromeGlobals, { geckoId }: Given): boolean {
  return WebExtensionPolicy.getByID(geckoId) !== null;
}

async function change(
  { ChromeUtils }: ChromeGlobals,
  { geckoId, to }: Given & { readonly to: 'disable' | 'uninstall' },
): Promise<void> {
  const url = 'resource://gre/modules/AddonManager.sys.mjs';
  const { AddonManager } = ChromeUtils.importESModule<AddonModule>(url);
  const addon = await AddonManager.getAddonByID(geckoId);
  await addon?.[to]();
}

async function revokeHosts(
  { ChromeUtils, WebExtensionPolicy }: ChromeGlobals,
  { geckoId }: Given,
): Promise<void> {
  const url = 'resource://gre/modules/ExtensionPermissions.sys.mjs';
  const { ExtensionPermissions } = ChromeUtils.importESModule<PermissionsModule>(url);
  const extension = WebExtensionPolicy.getByID(geckoId)?.extension;
  if (!extension) throw new Error(`${geckoId} is not running.`);
  const patterns = extension.allowedOrigins.patterns.map(({ pattern }) => pattern);
  const origins = patterns.filter((pattern) => !pattern.startsWith('moz-extension:'));
  const gone = { permissions: [], origins, data_collection: [] };
  await ExtensionPermissions.remove(geckoId, gone, extension);
}

async function changeOrigins(
  { ChromeUtils, WebExtensionPolicy }: ChromeGlobals,
  {
    geckoId,
    origins,
    how,
  }: Given & { readonly origins: readonly string[]; readonly how: 'add' | 'remove' },
): Promise<void> {
  const url = 'resource://gre/modules/ExtensionPermissions.sys.mjs';
  const { ExtensionPermissions } = ChromeUtils.importESModule<PermissionsModule>(url);
  const extension = WebExtensionPolicy.getByID(geckoId)?.extension;
  if (!extension) throw new Error(`${geckoId} is not running.`);
  const what = { permissions: [], origins, data_collection: [] };
  await ExtensionPermissions[how](geckoId, what, extension);
}

function answerQuestions({ Services }: ChromeGlobals): void {
  Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
}

function eventPage({ WebExtensionPolicy }: ChromeGlobals, { geckoId }: Given): string {
  return WebExtensionPolicy.getByID(geckoId)?.extension.backgroundState ?? 'gone';
}

async function endEventPage(
  { WebExtensionPolicy }: ChromeGlobals,
  { geckoId }: Given,
): Promise<void> {
  await WebExtensionPolicy.getByID(geckoId)?.extension.terminateBackground();
}
