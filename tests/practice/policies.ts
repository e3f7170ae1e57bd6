import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { findChromium, findFirefox } from './findBrowsers.ts';

/** Where the browsers of this machine look for policies (Linux). */
const CHROMIUM_POLICIES = '/etc/chromium/policies/managed';
const CHROME_POLICIES = '/etc/opt/chrome/policies/managed';

/**
 * A file among the policies of all Chromiums of this machine: what it says must name an extension
 * that no other test runs.
 */
export function chromiumPolicyFile() {
  const isChrome = basename(findChromium({ french: false })).includes('chrome');
  const folder = isChrome ? CHROME_POLICIES : CHROMIUM_POLICIES;
  const file = join(folder, `rappel-test-${process.pid}.json`);
  return {
    /** @throws Error with one sentence for the person where the folder cannot be written. */
    write(policy: string): void {
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, policy);
      } catch (cause) {
        const advice = 'run this test as root, or make that folder writable';
        throw new Error(`The browser reads policies from ${folder} alone: ${advice}.`, { cause });
      }
    },
    remove: () => rmSync(file, { force: true }),
  };
}

/** A folder of its own under the machine's temporary one. */
export function temporaryFolder(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'rappel-policy-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
  return { folder, remove };
}

/**
 * The same Firefox at another place, where a `policies.json` beside it concerns nobody else: the
 * program is copied, since it looks around where it really lies, and the rest is linked.
 * @returns the way to its program.
 */
export function firefoxWithPolicies(folder: string, policies: string): string {
  const program = realpathSync(findFirefox());
  const installed = dirname(program);
  for (const name of readdirSync(installed)) {
    if (name === 'distribution') continue;
    const from = join(installed, name);
    if (from === program) cpSync(from, join(folder, name));
    else symlinkSync(from, join(folder, name));
  }
  mkdirSync(join(folder, 'distribution'));
  writeFileSync(join(folder, 'distribution', 'policies.json'), policies);
  return join(folder, basename(program));
}
