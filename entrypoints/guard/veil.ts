/** A decision that takes longer than this shows the page: if we fail, the page is free. */
const LONGEST_VEIL_MS = 1_000;

/**
 * Keeps the page unseen until it is known what to show. Hidden content leaves no trace on a page
 * that is in session, whereas a covering element flashed on 12 of 12 loads. By `opacity`, which no
 * element inherits: were the page's own script faster than the answer, to lift `visibility` would
 * have each of its elements styled anew (8 to 20 ms of a page with 16,000). For so long, a page can be
 * pressed unseen, and what it opens in the top layer can be seen.
 */
export function drawVeil(root: HTMLElement): { lift(): void } {
  const { style } = root;
  const hadStyle = root.hasAttribute('style');
  const before = style.opacity;
  const priority = style.getPropertyPriority('opacity');
  style.setProperty('opacity', '0', 'important');
  let isDrawn = true;

  function lift(): void {
    if (!isDrawn) return;
    isDrawn = false;
    clearTimeout(timeout);
    // Unless the page has set one meanwhile; none takes it away.
    if (style.getPropertyPriority('opacity')) style.setProperty('opacity', before, priority);
    // Asked for, it is there to be removed: Chromium would leave an empty one behind.
    if (!hadStyle && !root.getAttribute('style')) root.removeAttribute('style');
  }

  const timeout = setTimeout(lift, LONGEST_VEIL_MS);
  return { lift };
}
