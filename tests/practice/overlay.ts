import type { Page } from 'puppeteer-core';
import type { AccessibleNode, Point } from './accessibility.ts';
import { readerFor } from './treeReaders.ts';
import { type Patience, until } from './until.ts';

export type { AccessibleNode } from './accessibility.ts';

/** Names are exact; a pattern stands for a name that varies. */
export type Name = string | RegExp;

/**
 * What our interface tells assistive technology, in reading order: on a network's page what is
 * drawn over it (a closed shadow root that no script can look into), on our own pages all.
 */
export async function overlayTree(page: Page): Promise<AccessibleNode[]> {
  return (await readerFor(page)).read(page);
}

export async function find(
  page: Page,
  role: string,
  name: Name,
): Promise<AccessibleNode | undefined> {
  return (await overlayTree(page)).find((node) => node.role === role && fits(node.name, name));
}

export async function waitFor(
  page: Page,
  role: string,
  name: Name,
  patience?: Patience,
): Promise<AccessibleNode> {
  const complaint = () => complain(page, `${role} “${name}” is there`);
  return until(() => find(page, role, name), complaint, patience);
}

export async function waitGone(
  page: Page,
  role: string,
  name: Name,
  patience?: Patience,
): Promise<void> {
  const complaint = () => complain(page, `${role} “${name}” is gone`);
  await until(async () => !(await find(page, role, name)), complaint, patience);
}

/** A real click of the mouse at its centre, once it is there, enabled and at rest. */
export async function press(
  page: Page,
  role: string,
  name: Name,
  patience?: Patience,
): Promise<void> {
  const reader = await readerFor(page);
  let before: Point | undefined;
  const point = await until(
    async () => {
      const node = await find(page, role, name);
      const now = node && !node.disabled ? await reader.centreOf(page, node) : undefined;
      const rests = now && before && now.x === before.x && now.y === before.y;
      before = now;
      return rests && now;
    },
    () => complain(page, `${role} “${name}” can be pressed`),
    patience,
  );
  await page.mouse.click(point.x, point.y);
}

/**
 * Whether a press at its centre would reach our overlay and not the page. A modal of the page makes
 * ours inert; its popover is painted above ours but inert itself: ask what is seen of `shareShown`.
 */
export async function isReachable(page: Page, role: string, name: Name): Promise<boolean> {
  const node = await find(page, role, name);
  const point = node && (await (await readerFor(page)).centreOf(page, node));
  if (!point) return false;
  return page.evaluate(({ x, y }) => {
    // A closed root shows the page its host at most.
    const there = document.elementFromPoint(x, y);
    return there?.parentElement === document.documentElement && there !== document.body;
  }, point);
}

/** Presses the field, then types into it key by key. */
export async function type(page: Page, role: string, name: Name, words: string): Promise<void> {
  await press(page, role, name);
  await page.keyboard.type(words);
}

export async function isChecked(page: Page, role: string, name: Name): Promise<boolean> {
  return (await waitFor(page, role, name)).checked;
}

/** All rendered text of our interface, pieces apart by one space; no-break spaces stay what they are. */
export async function text(page: Page): Promise<string> {
  const rendered = await (await readerFor(page)).text(page);
  return rendered.replaceAll(/[ \t\n]+/g, ' ').trim();
}

function fits(actual: string, wanted: Name): boolean {
  return typeof wanted === 'string' ? actual === wanted : wanted.test(actual);
}

async function complain(page: Page, what: string): Promise<string> {
  const tree = await overlayTree(page);
  const lines = tree.map(({ depth, role, name }) => `${'  '.repeat(depth)}${role} “${name}”`);
  return `${what} at ${page.url()}, which shows ${lines.length ? `\n${lines.join('\n')}` : 'nothing'}`;
}
