import { type Curtain, SIGHT_NAME } from '../domain/curtain';
import type { Part } from '../domain/feedHiding';
import type { NetworkId, PageKind } from '../domain/network';
import type { Anchor, Anchors } from './anchors/anchor';
import { facebookAnchors } from './anchors/facebook';
import { instagramAnchors } from './anchors/instagram';
import { linkedinAnchors } from './anchors/linkedin';
import { xAnchors } from './anchors/x';
import { youtubeAnchors } from './anchors/youtube';

/** Of the other networks no anchor is known; gate and budget do without. */
export const ANCHORS: ReadonlyMap<string, Anchors> = new Map([
  ['linkedin', linkedinAnchors],
  ['facebook', facebookAnchors],
  ['x', xAnchors],
  ['youtube', youtubeAnchors],
  ['instagram', instagramAnchors],
]);

/** The anchors of the parts that are not to be seen on such a page; none on one of unknown kind. */
export function anchorsToHide(network: string, kind: PageKind, parts: readonly Part[]): Anchor[] {
  const all = ANCHORS.get(network)?.anchors ?? [];
  return all.filter(({ part, on }) => parts.includes(part) && on.includes(kind));
}

/** Its contents are not even laid out, and load nothing more; the height is that of our card. */
const PLACE = 'content-visibility: hidden !important; contain-intrinsic-height: 220px !important';

/**
 * The stylesheet that hides them. One rule for each selector: a list with one that a browser does
 * not understand would be dropped whole.
 */
export function sheetOf(anchors: readonly Anchor[]): string {
  return anchors
    .map(({ selector, leaves }) => {
      if (leaves === 'place') return `${selector} { ${PLACE} }`;
      const declaration = leaves === 'gap' ? 'visibility: hidden' : 'display: none';
      return `${selector} { ${declaration} !important }`;
    })
    .join('\n');
}

/** What of a network's pages is not shown, and rules that tell when its feed comes into sight. */
export function curtainOver(network: NetworkId, hidden: readonly Part[]): Curtain {
  const all = ANCHORS.get(network)?.anchors ?? [];
  const kinds = [...new Set(all.flatMap(({ on }) => on))];
  const sheets = kinds.map((kind) => {
    const roots = anchorsToHide(network, kind, ['feed']).filter(({ leaves }) => leaves === 'place');
    const sights = roots.map(
      ({ selector }) => `${selector} { animation: ${SIGHT_NAME} 1ms !important }`,
    );
    const sight = sights.length > 0 ? [`@keyframes ${SIGHT_NAME} {}`, ...sights] : [];
    const hiding = sheetOf(anchorsToHide(network, kind, hidden));
    return { kind, css: [hiding, ...sight].join('\n').trim() };
  });
  return { network, sheets: sheets.filter(({ css }) => css) };
}

/** What is looked for on a page that must have a feed; nothing on any other. */
export function feedRootsAt(
  network: string,
  url: string,
): { roots: string[]; guest: readonly string[] } | undefined {
  const known = ANCHORS.get(network);
  const path = URL.parse(url)?.pathname.replace(/\/+$/, '');
  if (!known || path === undefined || !known.mainFeed.includes(path)) return undefined;
  const roots = known.anchors.filter(({ part }) => part === 'feed').map(({ selector }) => selector);
  return { roots, guest: known.guest };
}
