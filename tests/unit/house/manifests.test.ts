import { describe, expect, it } from 'vitest';
import { NETWORK_MATCHES } from '../../../utils/networks';
import {
  BUILDS,
  contentScriptOf,
  filesOf,
  forbiddenIn,
  gzippedBytes,
  type Manifest,
  manifestOf,
  textOf,
} from './builtExtension';

const SITES = ['*://*.linkedin.com/*', '*://*.facebook.com/*'];
/** Off until they are switched on; then the guard is registered on them. */
const APPS = [
  ...['sales', 'talent', 'learning'].flatMap((path) =>
    ['', '?*', '/*'].map((end) => `*://*.linkedin.com/${path}${end}`),
  ),
  '*://business.facebook.com/*',
];
const MOST_BYTES = 25_000;

const sorted = (list: unknown) => (list as string[] | undefined)?.toSorted();
const directives = ({ content_security_policy: csp }: Manifest) =>
  (csp?.extension_pages ?? '').split(';').map((directive) => directive.trim());

describe.each(BUILDS)('the built manifest of %s', (build) => {
  const manifest = () => manifestOf(build);

  it('is one of version 3, with a name and description in both languages', () => {
    expect(manifest()).toMatchObject({
      manifest_version: 3,
      name: '__MSG_name__',
      description: '__MSG_description__',
      default_locale: 'en',
    });
    expect(filesOf(build)).toEqual(
      expect.arrayContaining(['_locales/en/messages.json', '_locales/fr/messages.json']),
    );
  });

  it('asks for five permissions and the two sites, and for nothing else', () => {
    expect(sorted(manifest().permissions)).toEqual([
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
    expect(sorted(manifest().host_permissions)).toEqual(SITES.toSorted());
    expect(sorted(manifest().optional_permissions)).toEqual(['idle', 'notifications']);
    // Each of them is asked for at the moment in which the person adds its network or site.
    expect(manifest().optional_host_permissions).toEqual(['*://*/*']);
    expect(SITES).toEqual(NETWORK_MATCHES);
  });

  it('has four keyboard commands, each named in both languages', () => {
    const commands = Object.values(manifest().commands as Record<string, { description: string }>);
    expect(commands).toHaveLength(4);
    for (const language of ['en', 'fr']) {
      const texts = JSON.parse(textOf(build, `_locales/${language}/messages.json`));
      for (const { description } of commands) {
        const [, key = ''] = /^__MSG_(.+)__$/.exec(description) ?? [];
        expect(texts[key]?.message, `${key} in ${language}`).toBeTruthy();
      }
    }
  });

  it('opens nothing to pages and other extensions, and stays out of private windows', () => {
    expect(manifest()).not.toHaveProperty('web_accessible_resources');
    expect(manifest()).not.toHaveProperty('externally_connectable');
    expect(manifest().incognito).toBe('not_allowed');
  });

  it('lets its pages load nothing but themselves, and connect to nobody', () => {
    expect(directives(manifest())).toEqual(
      expect.arrayContaining(["default-src 'none'", "connect-src 'none'", "script-src 'self'"]),
    );
    const lax = directives(manifest()).filter((directive) =>
      /unsafe|\*|https?:|data:/.test(directive),
    );
    expect(lax).toEqual([]);
  });

  it('guards the two sites from document_start, in the top frame only', () => {
    const scripts = manifest().content_scripts ?? [];
    expect(scripts).toHaveLength(1);
    const [script] = scripts;
    expect(sorted(script?.matches)).toEqual(SITES.toSorted());
    expect(sorted(script?.exclude_matches)).toEqual(APPS.toSorted());
    expect(script?.run_at).toBe('document_start');
    expect(filesOf(build)).toContain(contentScriptOf(build));
    expect(script).not.toHaveProperty('css');
    expect(script?.all_frames ?? false).toBe(false);
    expect(script?.match_about_blank ?? false).toBe(false);
    expect(script?.match_origin_as_fallback ?? false).toBe(false);
    expect(script?.world ?? 'ISOLATED').toBe('ISOLATED');
  });

  it('has its pages and icons, and they are there', () => {
    const files = filesOf(build);
    const { action, icons = {}, options_ui: options } = manifest();
    expect(files).toEqual(expect.arrayContaining(['popup.html', 'dashboard.html', 'gate.html']));
    expect(action?.default_popup).toBe('popup.html');
    if (options) expect(files).toContain(options.page?.split(/[?#]/)[0]);
    expect(Object.keys(icons)).toEqual(expect.arrayContaining(['16', '32', '48', '128']));
    for (const icon of Object.values({ ...icons, ...action?.default_icon })) {
      expect(files).toContain(icon.replace(/^\//, ''));
    }
  });
});

describe('what only one browser needs', () => {
  it('Chrome: a version that has what is used', () => {
    expect(Number(manifestOf('chrome-mv3').minimum_chrome_version)).toBeGreaterThanOrEqual(144);
    expect(manifestOf('chrome-mv3')).not.toHaveProperty('browser_specific_settings');
    expect(manifestOf('chrome-mv3').background).toHaveProperty('service_worker');
  });

  it('Firefox: an identity, a version, and that no data is collected', () => {
    const { browser_specific_settings: settings, background } = manifestOf('firefox-mv3');
    expect(settings?.gecko).toMatchObject({
      id: expect.stringMatching(/^[\w.-]+@[\w.-]+$/),
      data_collection_permissions: { required: ['none'] },
    });
    expect(Number.parseInt(String(settings?.gecko?.strict_min_version), 10)).toBeGreaterThanOrEqual(
      147,
    );
    expect(settings?.gecko?.data_collection_permissions).not.toHaveProperty('optional');
    expect(background).toHaveProperty('scripts');
  });
});

describe.each(BUILDS)('the built code of %s', (build) => {
  const scripts = () => filesOf(build).filter((file) => /\.m?js$/.test(file));

  it('makes no request and runs no text', () => {
    const found = scripts().flatMap((file) =>
      forbiddenIn(textOf(build, file)).map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  it('has pages that load only what lies in it, with no script of their own', () => {
    for (const page of filesOf(build).filter((file) => file.endsWith('.html'))) {
      const html = textOf(build, page);
      expect(html, page).not.toMatch(/(?:src|href)\s*=\s*["']?(?:https?:)?\/\//i);
      expect(html, page).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/i);
      expect(html, page).not.toMatch(/\son\w+\s*=/i);
    }
  });

  it('has a content script of at most 25 kB gzip', () => {
    expect(gzippedBytes(build, contentScriptOf(build))).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('tells a page neither the name of the product nor how to reach it', () => {
    expect(textOf(build, contentScriptOf(build))).not.toMatch(/(?:chrome|moz)-extension:\/\//);
  });
});

describe('the look for what is forbidden', () => {
  it.each([
    ['eval("x")', ['eval']],
    ['(0,eval)("x")', ['eval']],
    ['new Function("x")', ['new Function']],
    ['fetch("https://x.example")', ['fetch']],
    ['window.fetch(x)', ['fetch']],
    ['class Tree { fetch(key, initial) { return key; } }', []],
    ['if (fetch(x)) { y(); }', ['fetch']],
    ['store.fetch(x); prefetch(y); medieval(z)', []],
    ['new XMLHttpRequest', ['XMLHttpRequest']],
    ['new WebSocket(u)', ['WebSocket']],
    ['navigator.sendBeacon(u)', ['sendBeacon']],
    ['new EventSource(u)', ['EventSource']],
  ])('in %s finds %j', (code, found) => {
    expect(forbiddenIn(code)).toEqual(found);
  });
});
