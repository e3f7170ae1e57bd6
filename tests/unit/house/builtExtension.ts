import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './floorsOfHouse';

export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof BUILDS)[number];

/** A manifest as the browser gets it; what is not there is not there. */
export interface Manifest extends Record<string, unknown> {
  action?: { default_popup?: string; default_icon?: Record<string, string> };
  icons?: Record<string, string>;
  content_scripts?: Record<string, unknown>[];
  background?: Record<string, unknown>;
  options_ui?: { page?: string };
  content_security_policy?: { extension_pages?: string };
  browser_specific_settings?: { gecko?: Record<string, unknown> };
}

/** @throws Error when it is not built. */
function folder(build: Build): string {
  const way = join(ROOT, '.output', build);
  if (existsSync(join(way, 'manifest.json'))) return way;
  throw new Error(`There is no .output/${build}/manifest.json: run npm run build first.`);
}

export function manifestOf(build: Build): Manifest {
  return JSON.parse(textOf(build, 'manifest.json'));
}

/** All files of a build, by their way within it. */
export function filesOf(build: Build): string[] {
  return readdirSync(folder(build), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder(build).length + 1));
}

/** The one script that runs on pages of the networks. */
export function contentScriptOf(build: Build): string {
  const scripts = manifestOf(build).content_scripts?.flatMap(({ js }) => js) ?? [];
  if (scripts.length !== 1) throw new Error(`${scripts.length} content scripts, not one`);
  return String(scripts[0]);
}

export function textOf(build: Build, file: string): string {
  return readFileSync(join(folder(build), file), 'utf8');
}

export function gzippedBytes(build: Build, file: string): number {
  return gzipSync(readFileSync(join(folder(build), file)), { level: 9 }).length;
}

/**
 * Ways out to the network and into code from text. `name.fetch(` is a method of something else, and
 * `fetch(a, b) {` is where one is written down.
 */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  eval: /(?<![.\w$])eval\s*\)?\s*\(/,
  'new Function': /\bnew\s+Function\b|(?<![.\w$])Function\s*\(/,
  fetch: /(?<![.\w$])fetch\s*\((?![\w$\s,]*\)\s*\{)|\b(?:globalThis|window|self)\.fetch\b/,
  XMLHttpRequest: /\bXMLHttpRequest\b/,
  WebSocket: /\bWebSocket\b/,
  EventSource: /\bEventSource\b/,
  sendBeacon: /\bsendBeacon\b/,
  RTCPeerConnection: /\bRTCPeerConnection\b/,
  importScripts: /\bimportScripts\b/,
};

/** What code holds that a build must not hold. */
export function forbiddenIn(code: string): string[] {
  return Object.entries(FORBIDDEN)
    .filter(([, pattern]) => pattern.test(code))
    .map(([name]) => name);
}
