import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, findFirefox } from './practice/findBrowsers.ts';

/** `npm test`: the browsers are there, the check passes, every test runs; then one line sums it up. */
type Count = { passed: number; failed: number };

function run(command: string, ...args: string[]): boolean {
  console.log(`\n> ${[command, ...args].join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit', shell: false }).status === 0;
}

function browsersAreThere(): boolean {
  try {
    console.log(`\nTesting in ${findChromium({ french: true })} and ${findFirefox()}`);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

function runTests(): Count {
  const folder = mkdtempSync(join(tmpdir(), 'rappel-'));
  const file = join(folder, 'result.json');
  try {
    const ok = run(
      'vitest',
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${file}`,
    );
    const result: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } =
      result as Record<string, number>;
    const failed = (numFailedTests ?? 0) + (numPendingTests ?? 0);
    // A file that cannot even be read fails without a failing test.
    const broken = failed === 0 && !ok ? Math.max(1, numFailedTestSuites ?? 0) : 0;
    return { passed: numPassedTests ?? 0, failed: failed + broken };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sum(counts: readonly Count[]): Count {
  return counts.reduce((all, one) => ({
    passed: all.passed + one.passed,
    failed: all.failed + one.failed,
  }));
}

const asCount = (ok: boolean): Count => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

const ready = asCount(browsersAreThere() && run('npm', 'run', '--silent', 'check'));
const total = ready.failed > 0 ? ready : sum([ready, runTests()]);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
