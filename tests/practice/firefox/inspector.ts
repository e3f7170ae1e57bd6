import type { AccessibleNode, Point } from '../accessibility.ts';
import type { Accessible, AnyElement, ContentGlobals } from './runInContent.ts';

export type Inspector = {
  tree(): AccessibleNode[] | null;
  text(): string;
  centreOf(node: Pick<AccessibleNode, 'handle' | 'role' | 'name'>): Point | null;
};

/** Runs in the page's process as text (see `runInContent`): all that it needs stands inside. */
export function makeInspector({ content, Cc, Ci }: ContentGlobals): Inspector {
  const OWN_PAGE = 'moz-extension:';
  const DISABLED = 0x1;
  const FOCUSED = 0x4;
  const CHECKED = 0x10;
  const { document } = content;

  const service = Cc['@mozilla.org/accessibilityService;1']?.getService(Ci.nsIAccessibilityService);

  /** What stands in shadow roots directly under <html>; on our own pages the document. */
  function tops(): Node[] {
    if (document.location.protocol === OWN_PAGE) return [document];
    // Null between two documents: a navigation may begin under the reading.
    const hosts = [...(document.documentElement?.children ?? [])] as AnyElement[];
    return hosts.flatMap((host) => [...(host.openOrClosedShadowRoot?.children ?? [])]);
  }

  function roleOf(accessible: Accessible): string {
    const role = accessible.computedARIARole;
    if (role === 'generic' || role === 'none') return '';
    if (role) return role === 'image' ? 'img' : role;
    const inner = service?.getStringRole(accessible.role) ?? '';
    const named: Record<string, string> = {
      'text leaf': 'text',
      summary: 'summary',
      'date editor': 'date',
      'time editor': 'time',
    };
    return named[inner] ?? '';
  }

  type Found = { readonly accessible: Accessible; readonly role: string; readonly depth: number };

  function walk(accessible: Accessible, depth: number): Found[] {
    const role = roleOf(accessible);
    const found = role ? [{ accessible, role, depth }] : [];
    for (let child = accessible.firstChild; child; child = child.nextSibling) {
      found.push(...walk(child, depth + (role ? 1 : 0)));
    }
    return found;
  }

  /** An element that means nothing has no accessible of its own; those inside it may have. */
  function under(node: Node): Found[] {
    const accessible = service?.getAccessibleFor(node);
    if (accessible) return walk(accessible, 0);
    return [...(node as Element).children].flatMap(under);
  }

  function all(): Found[] {
    return tops().flatMap(under);
  }

  return {
    tree() {
      const found = all();
      // The accessible tree lags behind a document that has just changed: that is no answer yet.
      const isDrawn = tops().some((top) => (top as Element).querySelector?.('dialog, section'));
      if (found.length === 0 && isDrawn) return null;
      return found.map(({ accessible, role, depth }, handle) => {
        const state: { value?: number } = {};
        accessible.getState(state, {});
        const is = (flag: number) => ((state.value ?? 0) & flag) !== 0;
        return {
          role,
          name: accessible.name ?? '',
          depth,
          checked: is(CHECKED),
          disabled: is(DISABLED),
          focused: is(FOCUSED),
          value: accessible.value,
          handle,
        };
      });
    },

    text() {
      const elements = tops()
        .map((top) => (top === document ? document.body : (top as Element)))
        .filter((element) => element.localName !== 'style');
      return elements.map((element) => (element as HTMLElement).innerText).join(' ');
    },

    centreOf({ handle, role, name }) {
      const found = all()[handle];
      if (found?.role !== role || (found.accessible.name ?? '') !== name) return null;
      const element = found.accessible.DOMNode;
      const before = element.getBoundingClientRect();
      const isInWindow = before.top >= 0 && before.bottom <= content.innerHeight;
      // In the window it may still be out of a box that scrolls by itself.
      element.scrollIntoView({ block: isInWindow ? 'nearest' : 'center', behavior: 'instant' });
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) return null;
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    },
  };
}
