import { mkdir, writeFile } from 'node:fs/promises';
import { extensionDir } from '../practice/extensionDir.ts';
import { launch } from '../practice/launch.ts';
import { startPracticeNetwork } from '../practice/network.ts';
import { measureCpu } from './cpu.ts';
import { measureGate } from './gate.ts';
import { measureMainThread } from './mainThread.ts';
import { measurePopup } from './popup.ts';
import { measureSize } from './size.ts';

/**
 * `npm run bench`: what Rappel costs, in Chromium, against what was to be reached. Prints a table
 * and writes `.bench/result.json`. Exit code 1 where a bound is missed.
 */
type Row = { what: string; value: number; unit: string; bound?: number };

const network = await startPracticeNetwork();
const start = () => launch('chromium', { extensionDir: extensionDir('chromium'), network });
const rows: Row[] = [];
let browser = await start();
try {
  const size = measureSize();
  rows.push({ what: 'content script, raw', value: size.rawBytes / 1000, unit: 'kB' });
  rows.push({ what: 'content script, gzip', value: size.gzipBytes / 1000, unit: 'kB', bound: 25 });

  const gate = await measureGate(browser, 20);
  rows.push({
    what: 'document_start to gate, median',
    value: gate.medianMs,
    unit: 'ms',
    bound: 50,
  });
  rows.push({ what: 'document_start to gate, slowest of 20', value: gate.slowestMs, unit: 'ms' });
  rows.push({ what: 'the same, against DOM interactive', value: gate.ratio, unit: '×' });

  const thread = await measureMainThread(browser);
  rows.push({ what: 'content script on the main thread, gate', value: thread.gateMs, unit: 'ms' });
  rows.push({
    what: 'content script on the main thread, visit',
    value: thread.visitMs,
    unit: 'ms',
  });

  const popup = await measurePopup(browser, 10);
  rows.push({ what: 'popup to useful, median', value: popup.medianMs, unit: 'ms', bound: 100 });
  rows.push({ what: 'of which before DOM interactive', value: popup.interactiveMs, unit: 'ms' });

  // A browser of its own: nothing that was measured before is still being tidied up.
  await browser.close();
  browser = await start();
  const cpu = await measureCpu(browser);
  rows.push({ what: 'CPU per attended minute', value: cpu.attendedMs, unit: 'ms', bound: 30 });
  rows.push({ what: 'CPU per minute otherwise', value: cpu.otherwiseMs, unit: 'ms', bound: 0 });
  rows.push({ what: 'worker alive otherwise', value: cpu.workerAlive ? 1 : 0, unit: '', bound: 0 });
} finally {
  await browser.close();
  await network.close();
}

for (const { what, value, unit, bound } of rows) {
  const target =
    bound === undefined ? '' : `  (to reach: ≤ ${bound}${value > bound ? ', MISSED' : ''})`;
  console.log(`${what.padEnd(42)} ${value.toFixed(1).padStart(8)} ${unit}${target}`);
}
await mkdir('.bench', { recursive: true });
await writeFile('.bench/result.json', `${JSON.stringify(rows, null, 2)}\n`);
process.exitCode = rows.some(({ value, bound }) => bound !== undefined && value > bound) ? 1 : 0;
