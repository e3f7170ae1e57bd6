import type { AccessibleNode, Point, TreeReader } from '../accessibility.ts';
import { makeInspector } from './inspector.ts';
import { runInContent } from './runInContent.ts';

const INSPECTOR = `(${makeInspector})({ content, Cc, Ci })`;

export const firefoxTree: TreeReader = {
  async read(page) {
    // Between two documents, or on a busy machine, there may be no answer: that is not "nothing".
    for (let attempt = 0; attempt < 10; attempt += 1) {
      const tree = await runInContent<AccessibleNode[] | null>(page, `${INSPECTOR}.tree()`);
      if (tree) return tree;
    }
    return [];
  },

  async text(page) {
    return (await runInContent<string>(page, `${INSPECTOR}.text()`)) ?? '';
  },

  async centreOf(page, node) {
    const asked = `${INSPECTOR}.centreOf(${JSON.stringify(node)})`;
    return (await runInContent<Point | null>(page, asked)) ?? undefined;
  },
};
