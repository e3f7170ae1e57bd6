import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionDir } from '../practice/extensionDir.ts';

/** Builds that are as ours but on a page, by their folder. */
export type Twins = {
  /** Has no script on any page. */
  readonly bare: string;
  /** Has one, in the place of the guard, that does nothing: what any extension costs that looks at all. */
  readonly empty: string;
};

export async function withTwins<Result>(task: (twins: Twins) => Promise<Result>): Promise<Result> {
  const dir = await mkdtemp(join(tmpdir(), 'rappel-bench-'));
  const twins = { bare: join(dir, 'bare'), empty: join(dir, 'empty') };
  try {
    for (const twin of Object.values(twins)) {
      await cp(extensionDir('chromium'), twin, { recursive: true });
    }
    const file = join(twins.bare, 'manifest.json');
    const { content_scripts: _, ...manifest } = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify(manifest));
    await writeFile(join(twins.empty, 'guard.js'), '');
    return await task(twins);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
