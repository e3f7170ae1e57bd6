import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionDir } from '../practice/extensionDir.ts';

const SITE = '*://scripted.example/*';

/**
 * Does something with a copy of the build that has a content script more, which does nothing: what a
 * page of `scripted` costs more than a bare one, any extension costs that looks at the page at all.
 */
export async function withEmptyScript<Result>(
  task: (dir: string) => Promise<Result>,
): Promise<Result> {
  const dir = await mkdtemp(join(tmpdir(), 'rappel-bench-'));
  try {
    await cp(extensionDir('chromium'), dir, { recursive: true });
    const file = join(dir, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8'));
    manifest.host_permissions.push(SITE);
    manifest.content_scripts.push({
      matches: [SITE],
      js: ['empty.js'],
      run_at: 'document_start',
    });
    await writeFile(file, JSON.stringify(manifest));
    await writeFile(join(dir, 'empty.js'), '');
    return await task(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
