import type { Page } from 'puppeteer-core';

/** One element as assistive technology is told of it; a piece of text has the role "text". */
export type AccessibleNode = {
  readonly role: string;
  readonly name: string;
  /** How far down in the tree it stands; the list is in reading order. */
  readonly depth: number;
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly focused: boolean;
  /** What a field holds. */
  readonly value: string;
  /** Which one it is for the browser's driver; stale as soon as the page changes. */
  readonly handle: number;
};

export type Point = { readonly x: number; readonly y: number };

/** How the accessibility tree of our own interface is read in one kind of browser. */
export type TreeReader = {
  /** Of a network's page: what stands in closed shadow roots under <html>. Of ours: all. */
  read(page: Page): Promise<AccessibleNode[]>;
  /** The rendered text of the same elements, hidden from assistive technology or not. */
  text(page: Page): Promise<string>;
  /** Scrolls it into view; undefined if it is gone or has no box. */
  centreOf(page: Page, node: AccessibleNode): Promise<Point | undefined>;
};
