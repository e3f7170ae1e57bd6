import type { Browser } from 'puppeteer-core';
import { until } from '../until.ts';

export type Worker = {
  /** The id of the running worker's target. */
  find(): Promise<string | undefined>;
  kill(): Promise<void>;
};

/**
 * Watches the worker from outside: a debugger attached to it would keep it alive for ever, so
 * neither `target.worker()` nor an evaluation in it is ever used.
 */
export async function workerOf(browser: Browser, extensionId: string): Promise<Worker> {
  const session = await browser.target().createCDPSession();
  const url = `chrome-extension://${extensionId}/`;

  async function find(): Promise<string | undefined> {
    const { targetInfos } = await session.send('Target.getTargets');
    const isOurs = (type: string, at: string) => type === 'service_worker' && at.startsWith(url);
    return targetInfos.find((target) => isOurs(target.type, target.url))?.targetId;
  }

  return {
    find,
    async kill() {
      const targetId = await find();
      if (!targetId) return;
      const isGone = async () => {
        // A busy page may have woken the next one already; it has an id of its own.
        if ((await find()) !== targetId) return true;
        // Asked while it is starting, it may not hear; gone meanwhile, it cannot be asked.
        await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
        return false;
      };
      await until(isGone, 'the worker is dead', { timeout: 15_000 });
    },
  };
}
