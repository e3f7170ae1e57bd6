import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { extensionDir } from '../practice/extensionDir.ts';

/** What a page of a network loads, in bytes: each the guard, some the companion. */
export function measureSize(file = 'guard.js'): { rawBytes: number; gzipBytes: number } {
  const script = readFileSync(join(extensionDir('chromium'), file));
  return { rawBytes: script.length, gzipBytes: gzipSync(script, { level: 9 }).length };
}
