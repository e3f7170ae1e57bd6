import type { Part } from '../../domain/feedHiding';
import type { PageKind } from '../../domain/network';

/** V: seen on a live signed-in page · O: used in a living open tool · M: not checked · I: inferred. */
export type Grade = 'V' | 'O' | 'M' | 'I';

/** Where a part stands in the page: perishable, hence with a date. */
export interface Anchor {
  part: Part;
  /** One selector without a list: a browser that does not understand it passes over this alone. */
  selector: string;
  grade: Grade;
  /** `YYYY-MM` or `YYYY-MM-DD`, of the sight or the tool's last change. */
  seen: string;
  /** The only kinds of pages where it holds; the same units occur elsewhere too. */
  on: readonly PageKind[];
  /**
   * What is left of it: a `gap` of its size, so that nothing beside it moves, or a `place` of fixed
   * height, in which the goal is shown. Else nothing is.
   */
  leaves?: 'gap' | 'place';
}

/** What is known of one network's pages. Advertisements are never among the anchors. */
export interface Anchors {
  anchors: readonly Anchor[];
  /** Paths (without the slash at the end) where a feed must be; others of its kind have none. */
  mainFeed: readonly string[];
  /** What says that nobody is signed in. */
  guest: readonly string[];
}

/** The kinds on which a navigation bar is known to stand; not `other`, of which nothing is known. */
export const WITH_NAVIGATION: readonly PageKind[] = [
  'feed',
  'profile',
  'invitations',
  'messaging',
  'search',
  'composer',
  'company',
];

/** A page that asks for a password has no feed, whatever its address. */
export const ASKS_FOR_PASSWORD = 'input[type="password"]';
