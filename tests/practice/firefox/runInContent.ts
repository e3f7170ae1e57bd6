import type { Page } from 'puppeteer-core';
import { contextOf } from './bidi.ts';
import type { ChromeGlobals, NavigableModule } from './gecko.ts';
import { runInChrome } from './runInChrome.ts';

/**
 * Evaluates an expression in the page's process with the browser's rights, where it sees into
 * closed shadow roots. The answer is plain data; undefined if the document goes away under it.
 */
export async function runInContent<Answer>(page: Page, code: string): Promise<Answer | undefined> {
  const attempt = `(() => {
    try { return JSON.stringify({ answer: ${code} }); }
    catch (error) { return JSON.stringify({ error: String(error) }); }
  })()`;
  const asked = { context: contextOf(page), code: attempt };
  const outcome = await runInChrome(page.browser(), sendFrameScript, asked);
  if (outcome === null) return undefined;
  const { answer, error } = JSON.parse(outcome);
  if (error) throw new Error(error);
  return answer;
}

/** Runs in the browser's own scope, as text. */
async function sendFrameScript(
  { ChromeUtils }: ChromeGlobals,
  { context, code }: { readonly context: string; readonly code: string },
): Promise<string | null> {
  const PATIENCE_MS = 2000;
  const url = 'chrome://remote/content/shared/NavigableManager.sys.mjs';
  const { NavigableManager } = ChromeUtils.importESModule<NavigableModule>(url);
  const messages = NavigableManager.getBrowserById(context)?.messageManager;
  if (!messages) return null;
  const name = `practice:${Math.random()}`;
  const answer = Promise.withResolvers<string | null>();
  const hear = ({ data }: { data: string }) => answer.resolve(data);
  const tooLate = setTimeout(() => answer.resolve(null), PATIENCE_MS);
  messages.addMessageListener(name, hear);
  try {
    const script = encodeURIComponent(`sendAsyncMessage('${name}', ${code})`);
    messages.loadFrameScript(`data:application/javascript;charset=utf-8,${script}`, false);
    return await answer.promise;
  } finally {
    clearTimeout(tooLate);
    messages.removeMessageListener(name, hear);
  }
}

/** What a frame script sees: the page's window, and the browser's rights over it. */
export type ContentGlobals = {
  readonly content: Window & { readonly document: Document };
  readonly Cc: Record<string, { getService(what: unknown): AccessibilityService }>;
  readonly Ci: { readonly nsIAccessibilityService: unknown };
};

export type AccessibilityService = {
  getAccessibleFor(node: Node): Accessible | null;
  getStringRole(role: number): string;
};

export type Accessible = {
  readonly role: number;
  readonly computedARIARole: string;
  readonly name: string | null;
  readonly value: string;
  readonly firstChild: Accessible | null;
  readonly nextSibling: Accessible | null;
  readonly DOMNode: Element;
  getState(state: { value?: number }, extra: { value?: number }): void;
};

/** Shown to the browser's own code only: closed shadow roots as well. */
export type AnyElement = Element & { readonly openOrClosedShadowRoot: ShadowRoot | null };
