import type { Browser, Page } from 'puppeteer-core';

/**
 * Puppeteer speaks WebDriver BiDi to Firefox but shows no way to send a command of one's own.
 * These two members are internal to puppeteer 25; this is the only file that leans on them.
 */
type Insides = {
  readonly connection: { send(method: string, params: object): Promise<{ result: unknown }> };
};
type FrameInsides = { readonly _id: string };

export async function sendBidi(browser: Browser, method: string, params: object): Promise<unknown> {
  const { connection } = browser as unknown as Insides;
  return (await connection.send(method, params)).result;
}

/** BiDi's name for the tab of this page. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as FrameInsides)._id;
}
