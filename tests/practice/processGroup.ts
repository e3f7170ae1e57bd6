import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Browser } from 'puppeteer-core';

/** All processes of a browser: puppeteer starts it as the leader of a group of its own. */
export type ProcessGroup = {
  /** Resolves once the browser's main process is gone. */
  kill(): Promise<void>;
  freeze(): void;
  thaw(): void;
  /** Closes the browser in good order, frozen or killed though it may be. */
  close(): Promise<void>;
};

export function processGroupOf(browser: Browser): ProcessGroup {
  const leader = browser.process();
  if (!leader?.pid) throw new Error('This browser was not started from here.');
  const group = -leader.pid;
  const thaw = () => void process.kill(group, 'SIGCONT');
  return {
    async kill() {
      if (hasEnded(leader)) return;
      const ended = once(leader, 'exit');
      process.kill(group, 'SIGKILL');
      await ended;
    },
    freeze: () => void process.kill(group, 'SIGSTOP'),
    thaw,
    async close() {
      if (hasEnded(leader)) return;
      thaw();
      await browser.close();
    },
  };
}

function hasEnded(leader: ChildProcess): boolean {
  return leader.exitCode !== null || leader.signalCode !== null;
}
