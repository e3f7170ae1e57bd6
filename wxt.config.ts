import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { APP_IDS } from './utils/domain/finePage';
import { NETWORK_MATCHES } from './utils/networks';
import { matchesOfApp } from './utils/networks/apps';

/** The sites that Rappel guards; http too: a page must not escape by its scheme. */
const SITES = [...NETWORK_MATCHES];

/**
 * Nothing is fetched, by anyone: `connect-src 'none'` makes the promise "no network request" one
 * that the browser keeps for us.
 */
const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

interface ModuleGraph {
  getModuleInfo(id: string): { importers: readonly string[] } | null;
}

/** Whether a page waits for a module, directly or by way of others; what comes on demand is not waited for. */
function isNeededBy(page: string, id: string, graph: ModuleGraph): boolean {
  const seen = new Set([id]);
  for (const one of seen) {
    if (one.endsWith(page)) return true;
    for (const importer of graph.getModuleInfo(one)?.importers ?? []) seen.add(importer);
  }
  return false;
}

/** A function of a library that is written as rolldown has bundled it, from its name to its end. */
const bodyOf = (name: string) => new RegExp(`(?<=\\nfunction ${name})\\([\\s\\S]*?\\n}(?=\\n)`);

/** What valibot is written with to say why it refuses something, and what does without. */
const REASONS: readonly (readonly [reason: RegExp, without: string])[] = [
  [
    bodyOf('_addIssue'),
    `(context, _label, dataset) {
      if (context.kind === 'schema') dataset.typed = false;
      (dataset.issues ??= []).push({});
    }`,
  ],
  [bodyOf('_standardSchema'), '(schema) { return schema; }'],
  [bodyOf('getGlobalConfig'), '(config = {}) { return config; }'],
  // Nobody asks it to stop at the first reason.
  [/ && !config\$1\.abortPipeEarly/g, ''],
  // Where in an object or a list it was.
  [/const pathItem = \{[^}]*\};\s*for \(const issue of [^}]*\}/g, ''],
  // What a rule is called, and what it would have liked better.
  [/^\t+(?:expects|reference|async|message): .*,\n/gm, ''],
  [/(?<=_addIssue\(this, "\w+", dataset, config\$1), \{ received: .*\}(?=\);$)/gm, ''],
];

/**
 * On a network's page nobody reads why something of the store was refused: there, the library does
 * without the words for it. The build fails when it is no longer written as it is here.
 */
function withoutReasons() {
  return {
    name: 'without-reasons',
    enforce: 'pre' as const,
    transform(code: string, id: string): string | null {
      // A schema that nothing on a network's page is checked by goes with its file's others.
      if (/\/utils\/.*\.ts$/.test(id)) return code.replaceAll(/\bv\.\w+\(/g, '/* @__PURE__ */ $&');
      if (!/\/valibot\/dist\/index\.mjs$/.test(id)) return null;
      return REASONS.reduce((before, [reason, without]) => {
        const after = before.replace(reason, without);
        if (after === before) throw new Error(`valibot is written otherwise: ${reason}`);
        return after;
      }, code);
    },
  };
}

/** Elements as arguments of a call take less than as a list among its properties. */
function withPlainCalls() {
  return {
    name: 'with-plain-calls',
    config: () => ({
      oxc: {
        jsx: { runtime: 'classic' as const, pragma: 'h', pragmaFrag: 'Fragment' },
        jsxInject: "import { h, Fragment } from 'preact';",
      },
    }),
  };
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact()],
    // A library that reads files can fetch them, too. Not here: what it would do that with is not there.
    define: { XMLHttpRequest: 'undefined' },
    // The oldest browsers of the manifest below: their CSS and syntax need no translation.
    build: { modulePreload: { polyfill: false }, target: ['chrome144', 'firefox147'] },
  }),
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      const { build = {} } = config;
      const isFor = (name: string) => entrypoints.some((entrypoint) => entrypoint.name === name);
      const outputs = [build.rollupOptions?.output ?? []].flat();
      // Each page of a network loads this script: it is worth a second, slower minifier.
      if (isFor('guard') || isFor('companion')) {
        config.plugins = [...(config.plugins ?? []), withoutReasons(), withPlainCalls()];
        for (const one of outputs) one.minify = true;
        build.minify = 'terser';
        build.terserOptions = {
          ecma: 2020,
          toplevel: true,
          compress: { passes: 3, inline: 1, pure_getters: true, unsafe_arrows: true },
        };
      }
      // The popup opens sooner the fewer files it waits for, and the less is in them: what it shares
      // with other pages is one chunk, which holds nothing that it does not need.
      if (isFor('popup')) {
        const name = (id: string, graph: ModuleGraph) =>
          isNeededBy('/popup/main.tsx', id, graph) ? 'shared' : null;
        for (const one of outputs) {
          one.codeSplitting = { groups: [{ name, minShareCount: 2 }] };
        }
      }
    },
  },
  zip: { excludeSources: ['demo/**', '.bench/**', 'tests/e2e/screens/**'] },
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'contextMenus'],
    optional_permissions: ['notifications', 'idle'],
    host_permissions: SITES,
    incognito: 'not_allowed',
    // Sites that the person adds, each asked for at that moment.
    optional_host_permissions: ['*://*/*'],
    content_scripts: [
      {
        matches: SITES,
        // Their pages are guarded once they are switched on, and not touched before.
        exclude_matches: APP_IDS.flatMap(matchesOfApp),
        js: ['guard.js'],
        run_at: 'document_start',
      },
    ],
    // The person can set other keys in the browser; the last one has none before it does something.
    commands: {
      'log-action': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandLog__',
      },
      'end-visit': { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_commandEnd__' },
      'open-dashboard': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_commandDashboard__',
      },
      'save-person': { description: '__MSG_commandSave__' },
    },
    // The development server needs its socket, so only a build is closed.
    ...(command === 'build' && {
      content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'rappel@rappel.example',
              // Navigation API: 147; `closedby` on dialogs: 141; Temporal: 139.
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          // Temporal: 144; `closedby` on dialogs: 134.
          minimum_chrome_version: '144',
          // Firefox needs none, and warns of one.
          storage: { managed_schema: 'policy-schema.json' },
        }),
  }),
});
