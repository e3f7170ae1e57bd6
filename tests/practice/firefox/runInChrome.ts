import type { Browser } from 'puppeteer-core';
import { sendBidi } from './bidi.ts';
import type { ChromeGlobals } from './gecko.ts';

type Tree = { readonly contexts: readonly { readonly context: string }[] };
type Outcome = {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
};

/**
 * Runs a function with the browser's own rights, where Firefox's modules can be reached (needs
 * `--remote-allow-system-access`). It is sent as text: it can use its arguments only, and these
 * and its answer have to be plain data.
 */
export async function runInChrome<Given, Answer>(
  browser: Browser,
  action: (globals: ChromeGlobals, given: Given) => Promise<Answer> | Answer,
  given: Given,
): Promise<Answer> {
  const tree = (await sendBidi(browser, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  })) as Tree;
  const outcome = (await sendBidi(browser, 'script.callFunction', {
    target: { context: tree.contexts[0]?.context },
    functionDeclaration: `async (given) =>
      JSON.stringify({ answer: await (${action})(globalThis, JSON.parse(given)) })`,
    arguments: [{ type: 'string', value: JSON.stringify(given) }],
    awaitPromise: true,
  })) as Outcome;
  if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails?.text);
  return JSON.parse(outcome.result?.value ?? '{}').answer;
}
