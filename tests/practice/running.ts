import type { Browser } from 'puppeteer-core';
import { type ProcessGroup, processGroupOf } from './processGroup.ts';
import type { Profile } from './profile.ts';

/** A browser that was started from here, with the profile that it writes to. */
export type Running = {
  readonly browser: Browser;
  readonly profileDir: string;
  readonly processes: ProcessGroup;
  /** Ends the browser, whatever state it is in, and then a profile made for it alone. */
  close(): Promise<void>;
};

/** Starts a browser and prepares it for the tests; neither outlives a preparation that fails. */
export async function run<Prepared>(
  profile: Profile,
  start: (profileDir: string) => Promise<Browser>,
  prepare: (running: Running) => Promise<Prepared>,
): Promise<Prepared> {
  let running: Running | undefined;
  try {
    const browser = await start(profile.dir);
    const processes = processGroupOf(browser);
    const close = async () => {
      await processes.close();
      await profile.dispose();
    };
    running = { browser, profileDir: profile.dir, processes, close };
    return await prepare(running);
  } catch (error) {
    await (running?.close() ?? profile.dispose());
    throw error;
  }
}
