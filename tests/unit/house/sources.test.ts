import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from './floorsOfHouse';

/** As from a shell: what the test runner sets would be built in. */
function runIn(cwd: string, command: string, ...args: string[]): void {
  const { NODE_ENV: _a, VITEST: _b, TEST: _c, DEV: _d, PROD: _e, MODE: _f, ...env } = process.env;
  execFileSync(command, args, { cwd, env, stdio: 'pipe' });
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rappel-sources-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function unpack(archive: string, into: string): Promise<void> {
  for (const [name, bytes] of Object.entries(unzipSync(await readFile(archive)))) {
    if (name.endsWith('/')) continue;
    await mkdir(dirname(join(into, name)), { recursive: true });
    await writeFile(join(into, name), bytes);
  }
}

/** The files of a folder with what is in them, shortened. */
async function contentOf(path: string): Promise<Record<string, string>> {
  const files = (await readdir(path, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const hashed = files.toSorted().map(async (file) => {
    const hash = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    return [file.slice(path.length + 1), hash.slice(0, 16)];
  });
  return Object.fromEntries(await Promise.all(hashed));
}

it('the archive of sources builds the very extension that goes to the store', async () => {
  const made = join(folder, 'made');
  runIn(ROOT, process.execPath, 'tests/unit/house/zipTo.ts', made);
  const archives = await readdir(made);
  const [extension = '', sources = ''] = ['-firefox.zip', '-sources.zip'].map((end) =>
    join(made, archives.find((archive) => archive.endsWith(end)) ?? 'missing'),
  );
  await unpack(extension, join(folder, 'store'));
  await unpack(sources, join(folder, 'sources'));
  await symlink(join(ROOT, 'node_modules'), join(folder, 'sources', 'node_modules'));
  runIn(join(folder, 'sources'), 'wxt', 'build', '-b', 'firefox', '--mv3');
  const built = await contentOf(join(folder, 'sources', '.output', 'firefox-mv3'));
  expect(built).toEqual(await contentOf(join(folder, 'store')));
  expect(Object.keys(built)).toContain('manifest.json');
}, 120_000);
