import type { Grade } from './anchors/anchor';

/** Where a new post is written: perishable, hence with a date. */
interface ComposerAnchor {
  /** Fits the field itself. */
  field: string;
  /** Something that it must stand in, across open shadow roots. */
  within?: string;
  grade: Grade;
  /** `YYYY-MM` or `YYYY-MM-DD`, of the sight or the tool's last change. */
  seen: string;
}

interface Composers {
  posts: readonly ComposerAnchor[];
  /** Comments and messages, which are left alone, whatever else they look like. */
  others: readonly string[];
  /** Paths on which what looks like a post is an answer or a message. */
  answers?: RegExp;
}

/** Facts gathered on 2026-11-22. Of the other networks no composer is known. */
export const COMPOSERS: Readonly<Partial<Record<string, Composers>>> = {
  linkedin: {
    posts: [
      { field: '.ql-editor', within: '#interop-outlet', grade: 'V', seen: '2026-04' },
      { field: '.ql-editor', within: '[role="dialog"]', grade: 'O', seen: '2026-04' },
    ],
    others: [
      '.tiptap.ProseMirror',
      // "Text editor for creating comment" in English; a label is in the person's language.
      '[aria-label*="omment"]',
      '.msg-form__contenteditable',
    ],
  },
  facebook: {
    posts: [
      {
        field: '[role="textbox"][data-lexical-editor="true"]',
        within: '[role="dialog"]',
        grade: 'O',
        seen: '2026-11-22',
      },
    ],
    others: [
      '[aria-label*="omment"]',
      '[aria-label^="Reply"]',
      '[aria-label^="Répondre"]',
      '[role="article"] [role="textbox"]',
    ],
    answers: /^\/messages\//,
  },
  x: {
    posts: [{ field: '[data-testid^="tweetTextarea"]', grade: 'O', seen: '2026-11-22' }],
    // An answer begun in the feed is written at `/compose/post`, below the post that it answers.
    others: ['[role="dialog"]:has([data-testid="tweet"])'],
    answers: /\/status\//,
  },
};

/** Whether somebody writes a new post there: no comment and no message, as far as that is known. */
export function isNewPost(network: string, field: Element, path: string): boolean {
  const known = COMPOSERS[network];
  if (!known || known.answers?.test(path)) return false;
  if (known.others.some((selector) => nearest(field, selector))) return false;
  return known.posts.some(
    ({ field: wanted, within }) =>
      nearest(field, wanted) && (within === undefined || nearest(field, within)),
  );
}

/** The nearest element around it that fits, across the open shadow roots in which it stands. */
function nearest(element: Element, selector: string): Element | undefined {
  for (let inside: Element | undefined = element; inside; ) {
    const found = inside.closest(selector);
    if (found) return found;
    const root: Node = inside.getRootNode();
    inside = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}
