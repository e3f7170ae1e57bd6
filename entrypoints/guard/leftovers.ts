interface RootReader {
  openOrClosedShadowRoot?(element: Element): ShadowRoot | null;
}

/** Marks our root from the inside, where no page can look. */
export const OUR_MARK = 'data-rappel';

/**
 * Removes what a former life of this extension left behind: after an update Firefox ends the old
 * script and leaves its DOM, a modal included. Extensions alone may look into closed roots.
 */
export function removeLeftovers(document: Document): void {
  const { chrome } = globalThis as { chrome?: { dom?: RootReader } };
  for (const child of [...(document.documentElement?.children ?? [])]) {
    const ofFirefox = child as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
    const root =
      child instanceof HTMLElement && child.localName === 'div'
        ? (ofFirefox.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot?.(child))
        : null;
    if (root?.querySelector(`[${OUR_MARK}]`)) child.remove();
  }
}
