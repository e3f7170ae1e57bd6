import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { until } from '../until.ts';

/**
 * An extension loaded through the protocol is forgotten at the next start, and one that reloads
 * itself is switched off unless the profile is in developer mode. So the profile is told, before
 * the browser starts, what a person's "Load unpacked" would have left in it; the next start is
 * then a true one (`onStartup`, not `onInstalled`). Read in Chromium 156's profiles, 2026-11-22.
 *
 * @returns whether the browser is expected to load the extension by itself.
 */
export function prepareProfile(profileDir: string, extensionDir: string): boolean {
  const dir = join(profileDir, 'Default');
  const file = join(dir, 'Preferences');
  if (!existsSync(file)) {
    mkdirSync(dir, { recursive: true });
    const fresh = JSON.stringify({ extensions: DEVELOPER_MODE });
    writeFileSync(file, fresh);
    writeFileSync(join(dir, 'Secure Preferences'), fresh);
    return false;
  }
  const preferences: Preferences = JSON.parse(readFileSync(file, 'utf8'));
  const known = preferences.extensions?.settings ?? {};
  const id = idOf(extensionDir);
  const settings = { ...known, [id]: { ...known[id], ...loadedUnpacked(extensionDir) } };
  preferences.extensions = { ...preferences.extensions, ...DEVELOPER_MODE, settings };
  writeFileSync(file, JSON.stringify(preferences));
  return true;
}

/** @returns the extension's id. */
export async function install(
  browser: Browser,
  extensionDir: string,
  expected: boolean,
): Promise<string> {
  const id = idOf(extensionDir);
  const isThere = async () => (await browser.extensions()).has(id);
  if (expected) {
    await until(isThere, 'the profile’s extension is loaded').catch(() => undefined);
    if (await isThere()) return id;
  }
  return browser.installExtension(extensionDir);
}

type Preferences = {
  extensions?: { settings?: Record<string, object>; ui?: object };
};

const DEVELOPER_MODE = { ui: { developer_mode: true } };

function loadedUnpacked(path: string): object {
  const UNPACKED = 4;
  /** Requires the manifest's modern rules, allows file access, follows no symbolic links. */
  const CREATION_FLAGS = 38;
  return { path, location: UNPACKED, creation_flags: CREATION_FLAGS, from_webstore: false };
}

/** Chromium names an unpacked extension after its path, in letters a to p. */
function idOf(extensionDir: string): string {
  const hash = createHash('sha256').update(extensionDir).digest('hex').slice(0, 32);
  const letter = (digit: string) => String.fromCharCode(97 + Number.parseInt(digit, 16));
  return [...hash].map(letter).join('');
}
