import { mkdir, writeFile } from 'node:fs/promises';
import { extensionDir } from '../practice/extensionDir.ts';
import { launch } from '../practice/launch.ts';
import { startPracticeNetwork } from '../practice/network.ts';
import { measureBig, measureBigReview } from './big.ts';
import { measureGuest } from './guest.ts';
import type { InBrowser, Row } from './row.ts';
import { measureUsual } from './usual.ts';

/**
 * `npm run bench`: what Rappel costs, in Chromium, against what was to be reached. Prints a table
 * and writes `.bench/result.json`. Exit code 1 where a bound is missed. `node tests/bench/run.ts
 * review` measures one part of it alone, in the build that is there.
 */
const PARTS: Readonly<Record<string, (inBrowser: InBrowser) => Promise<Row[]>>> = {
  usual: measureUsual,
  guest: measureGuest,
  big: measureBig,
  review: measureBigReview,
};

const named = process.argv.slice(2);
const parts = (named.length > 0 ? named : Object.keys(PARTS)).map((name) => {
  const measure = PARTS[name];
  if (!measure) throw new Error(`“${name}” is no part: ${Object.keys(PARTS).join(', ')}`);
  return measure;
});

const network = await startPracticeNetwork();
const inBrowser: InBrowser = async (task, build = extensionDir('chromium')) => {
  const browser = await launch('chromium', { extensionDir: build, network });
  try {
    return await task(browser);
  } finally {
    await browser.close();
  }
};
const rows: Row[] = [];
try {
  for (const measure of parts) rows.push(...(await measure(inBrowser)));
} finally {
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
