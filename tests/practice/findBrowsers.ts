import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

type Place = {
  readonly name: string;
  /** The environment variable that overrides the search. */
  readonly variable: string;
  readonly paths: readonly string[];
  readonly debianPackages: readonly string[];
};

const PROGRAMS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].filter(
  (dir) => dir !== undefined,
);

const CHROMIUM: Place = {
  name: 'Chromium or Chrome',
  variable: 'CHROMIUM_PATH',
  paths: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...PROGRAMS.map((dir) => join(dir, 'Google/Chrome/Application/chrome.exe')),
  ],
  debianPackages: ['chromium'],
};

const FIREFOX: Place = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  paths: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...PROGRAMS.map((dir) => join(dir, 'Mozilla Firefox/firefox.exe')),
  ],
  debianPackages: ['firefox-esr'],
};

/** Debian's Chromium speaks only English without this, and tells extensions so. */
const DEBIAN_CHROMIUM = '/usr/lib/chromium/chromium';
const DEBIAN_FRENCH = '/usr/lib/chromium/locales/fr.pak';

/** @throws {Error} with one sentence for the person where it is neither here nor installable. */
export function findChromium(needs: { readonly french: boolean }): string {
  const path = find(CHROMIUM);
  const lacksFrench = needs.french && existsSync(DEBIAN_CHROMIUM) && !existsSync(DEBIAN_FRENCH);
  if (lacksFrench && canInstall()) install(['chromium-l10n']);
  return path;
}

/** @throws {Error} with one sentence for the person where it is neither here nor installable. */
export function findFirefox(): string {
  return find(FIREFOX);
}

function find({ name, variable, paths, debianPackages }: Place): string {
  const given = process.env[variable];
  if (given) return given;
  const search = () => paths.find((path) => existsSync(path));
  if (!search() && canInstall()) install(debianPackages);
  const found = search();
  if (found) return found;
  throw new Error(`${name} is not installed: install it, or set ${variable} to its program.`);
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install(packages: readonly string[]): void {
  // Test files run side by side: the later ones wait for the first one's lock.
  const apt = (...args: string[]) =>
    execFileSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}
