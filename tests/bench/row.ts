import type { PracticeBrowser } from '../practice/browser.ts';

/** One line of the table: a figure, and what was to be reached where something was. */
export type Row = { what: string; value: number; unit: string; bound?: number };

/** Does something with a browser of its own, as after the installation of this build or another. */
export type InBrowser = <Result>(
  task: (browser: PracticeBrowser) => Promise<Result>,
  extensionDir?: string,
) => Promise<Result>;
