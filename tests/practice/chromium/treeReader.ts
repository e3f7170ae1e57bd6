import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import type { AccessibleNode, TreeReader } from '../accessibility.ts';

type AXNode = Protocol.Accessibility.AXNode;

export const chromiumTree: TreeReader = {
  async read(page) {
    const session = await sessionOf(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const tops = isOwnPage(page) ? nodes.slice(0, 1) : topsIn(await overlayRoots(session), nodes);
    return tops.flatMap((node) => walk(node, byId, 0));
  },

  async text(page) {
    if (isOwnPage(page)) return page.evaluate(() => document.body.innerText);
    const session = await sessionOf(page);
    const elements = (await overlayRoots(session)).flatMap((root) => root.children ?? []);
    const texts = elements.map((element) => innerText(session, element.backendNodeId));
    return (await Promise.all(texts)).join(' ');
  },

  async centreOf(page, { handle }) {
    const session = await sessionOf(page);
    try {
      await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: handle });
      const { quads } = await session.send('DOM.getContentQuads', { backendNodeId: handle });
      const [x1, y1, , , x3, y3] = quads[0] ?? [];
      if (x1 === undefined || y1 === undefined || x3 === undefined || y3 === undefined) return;
      return { x: (x1 + x3) / 2, y: (y1 + y3) / 2 };
    } catch {
      // The protocol answers with an error where the node is gone or not laid out.
      return undefined;
    }
  },
};

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function isOwnPage(page: Page): boolean {
  return page.url().startsWith('chrome-extension:');
}

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}

/** The closed shadow roots of elements directly under <html>, each with all that is in it. */
async function overlayRoots(session: CDPSession): Promise<Protocol.DOM.Node[]> {
  const { root } = await session.send('DOM.getDocument', { depth: 2, pierce: true });
  const html = root.children?.find((child) => child.localName === 'html');
  const closed = (html?.children ?? [])
    .flatMap((host) => host.shadowRoots ?? [])
    .filter((shadow) => shadow.shadowRootType === 'closed');
  const whole = closed.map(async ({ backendNodeId }) => {
    return (await session.send('DOM.describeNode', { backendNodeId, depth: -1, pierce: true }))
      .node;
  });
  return Promise.all(whole);
}

async function innerText(session: CDPSession, backendNodeId: number): Promise<string> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: 'function () { return this.localName === "style" ? "" : this.innerText; }',
  });
  return String(result.value ?? '');
}

function withDescendants(node: Protocol.DOM.Node): number[] {
  const below = [...(node.shadowRoots ?? []), ...(node.children ?? [])];
  return [node.backendNodeId, ...below.flatMap(withDescendants)];
}

/** The accessible nodes within these roots whose accessible parents are not. */
function topsIn(roots: readonly Protocol.DOM.Node[], nodes: readonly AXNode[]): AXNode[] {
  const within = new Set(roots.flatMap(withDescendants));
  const isOurs = ({ backendDOMNodeId = 0 }: AXNode) => within.has(backendDOMNodeId);
  const ours = new Set(nodes.filter(isOurs).map((node) => node.nodeId));
  return nodes.filter((node) => ours.has(node.nodeId) && !ours.has(node.parentId ?? ''));
}

function walk(node: AXNode, byId: Map<string, AXNode>, depth: number): AccessibleNode[] {
  const role = roleOf(node);
  const here = role ? [describe(node, role, depth)] : [];
  const children = (node.childIds ?? []).map((id) => byId.get(id));
  const deeper = depth + here.length;
  return [...here, ...children.flatMap((child) => (child ? walk(child, byId, deeper) : []))];
}

/** Chromium's own names, in capitals, for what ARIA calls otherwise; the rest of them are noise. */
const ROLES: Readonly<Record<string, string>> = {
  StaticText: 'text',
  RootWebArea: 'document',
  DisclosureTriangle: 'summary',
  DisclosureTriangleGrouped: 'summary',
  Details: 'group',
  Date: 'date',
  InputTime: 'time',
  image: 'img',
  generic: '',
  none: '',
};

function roleOf({ role, ignored }: AXNode): string {
  const given: string = ignored ? '' : (role?.value ?? '');
  return ROLES[given] ?? (/^[A-Z]/.test(given) ? '' : given);
}

function describe(node: AXNode, role: string, depth: number): AccessibleNode {
  const property = (name: string) => node.properties?.find((one) => one.name === name)?.value.value;
  return {
    role,
    name: node.name?.value ?? '',
    depth,
    checked: property('checked') === 'true' || property('checked') === true,
    disabled: property('disabled') === true,
    focused: property('focused') === true,
    value: String(node.value?.value ?? ''),
    handle: node.backendDOMNodeId ?? 0,
  };
}
