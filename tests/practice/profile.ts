import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Profile = {
  readonly dir: string;
  /** Removes the directory if it was made here. */
  dispose(): Promise<void>;
};

export async function openProfile(given: string | undefined): Promise<Profile> {
  if (given) return { dir: given, dispose: async () => undefined };
  const dir = await mkdtemp(join(tmpdir(), 'rappel-practice-'));
  // A dying browser may still write for a moment: hence the retries.
  const dispose = () => rm(dir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  return { dir, dispose };
}
