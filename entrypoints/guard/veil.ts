/** A decision that takes longer than this shows the page: if we fail, the page is free. */
const LONGEST_VEIL_MS = 1_000;

/** `visibility` alone would let the canvas show the page's background, a frame of plain colour. */
const VEIL = { visibility: 'hidden', opacity: '0' } as const;

/**
 * Keeps the page unseen until it is known what to show. Hidden content leaves no trace on a page
 * that is in session, whereas a covering element flashed on 12 of 12 loads.
 */
export function drawVeil(root: HTMLElement): { lift(): void } {
  const { style } = root;
  const hadStyle = root.hasAttribute('style');
  const before = Object.entries(VEIL).map(([name, veiled]) => {
    const was = [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const;
    style.setProperty(name, veiled, 'important');
    return was;
  });
  let isDrawn = true;

  function lift(): void {
    if (!isDrawn) return;
    isDrawn = false;
    clearTimeout(timeout);
    for (const [name, value, priority] of before) {
      if (value) style.setProperty(name, value, priority);
      else style.removeProperty(name);
    }
    // Asked for, it is there to be removed: Chromium would leave an empty one behind.
    if (!hadStyle && !root.getAttribute('style')) root.removeAttribute('style');
  }

  const timeout = setTimeout(lift, LONGEST_VEIL_MS);
  return { lift };
}
