import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { extensionDir } from '../practice/extensionDir.ts';

/** What each page of a network loads, in bytes. */
export function measureSize(): { rawBytes: number; gzipBytes: number } {
  const script = readFileSync(join(extensionDir('chromium'), 'guard.js'));
  return { rawBytes: script.length, gzipBytes: gzipSync(script, { level: 9 }).length };
}
