import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { NETWORK_MATCHES } from './utils/networks';

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

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact()],
    // The oldest browsers of the manifest below: their CSS and syntax need no translation.
    build: { modulePreload: { polyfill: false }, target: ['chrome144', 'firefox147'] },
  }),
  hooks: {
    'vite:build:extendConfig'(entrypoints, { build = {} }) {
      const isFor = (name: string) => entrypoints.some((entrypoint) => entrypoint.name === name);
      const outputs = [build.rollupOptions?.output ?? []].flat();
      // Each page of a network loads this script: it is worth a second, slower minifier.
      if (isFor('guard')) {
        for (const one of outputs) one.minify = true;
        build.minify = 'terser';
        build.terserOptions = { ecma: 2020, compress: { passes: 3 } };
      }
      // One shared chunk for the pages, not one for each pair of them: the popup opens sooner the
      // fewer files it waits for.
      if (isFor('popup')) {
        for (const one of outputs) {
          one.codeSplitting = { groups: [{ name: 'shared', minShareCount: 2 }] };
        }
      }
    },
  },
  zip: { excludeSources: ['demo/**', '.bench/**', 'tests/e2e/screens/**'] },
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
    optional_permissions: ['notifications', 'idle'],
    host_permissions: SITES,
    incognito: 'not_allowed',
    content_scripts: [{ matches: SITES, js: ['guard.js'], run_at: 'document_start' }],
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
