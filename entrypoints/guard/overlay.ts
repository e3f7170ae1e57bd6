import { type ComponentChild, render } from 'preact';
import pillStyles from '../../components/gate/overlay.css?inline';
import panelStyles from '../../components/gate/panels.css?inline';
import { cssColourScheme } from '../../components/kit/colourScheme';
import type { ColourScheme } from '../../utils/domain/settings';
import { createForeground } from './foreground';
import { OUR_MARK, removeLeftovers } from './leftovers';
import { raiseShield } from './shield';

interface Dependencies {
  document: Document;
  window: Window;
  onEscape(): void;
  mayStay(): boolean;
  onDocumentReplaced(): void;
  /** The page fights for the foreground, and a perfect cover cannot exist. */
  onDefeat(): void;
  /** All of the page has come, or too little for too long. */
  arrival: Promise<unknown>;
  signal: AbortSignal;
}

/**
 * Everything that Rappel draws on a network's page: one closed root below the document element,
 * which is not the page's `body`, so that the page's own renderer does not trip over it.
 */
export function createOverlay(parts: Dependencies) {
  const { document, window, onEscape, mayStay, onDocumentReplaced, onDefeat, arrival, signal } =
    parts;
  removeLeftovers(document);
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  let adopted = 0;
  const place = document.createElement('div');
  place.setAttribute(OUR_MARK, '');
  root.append(place);

  const isOurs = (target: EventTarget | null) => target === host;
  const dialog = () => root.querySelector('dialog');
  const shield = raiseShield({
    window,
    isOurs,
    isPanelOpen: () => host.isConnected && dialog()?.open,
    isEnterStray: () => root.activeElement?.matches('.panel [type=radio]'),
    onEscape,
    signal,
  });
  const foreground = createForeground({
    document,
    window,
    host,
    dialog,
    focusedInside: () => root.activeElement,
    onDocumentReplaced,
    mayStay,
    onDefeat,
    arrival,
    signal,
  });

  signal.addEventListener('abort', () => {
    dialog()?.close();
    render(null, place);
    host.remove();
  });

  /**
   * Once each, in this order. No element of style: of such a one the browser would tell that it was
   * loaded. The companion's own may be there already, and goes by ours.
   */
  function adopt(styles: string, at: number): void {
    if (adopted > at) return;
    adopted += 1;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets.splice(at, 0, sheet);
  }

  return {
    isOurs,
    root,
    /** Light or dark; by itself it follows the browser. */
    dress(scheme: ColourScheme): void {
      place.style.colorScheme = cssColourScheme(scheme);
    },
    /**
     * Draws a view, or nothing. A view with a dialog is shown over everything; one that comes by
     * itself may meet somebody who is typing.
     */
    show(view: ComponentChild, comesByItself = false): void {
      const before = dialog();
      if (view || place.firstChild) render(view, place);
      if (view) {
        adopt(pillStyles, 0);
        // None in the midst of `document.open()`: what comes after it is noticed.
        if (!host.isConnected) document.documentElement?.append(host);
      } else host.remove();
      const shown = dialog();
      if (shown && !shown.open) {
        // On most pages no panel ever comes, and its rules would cost each load.
        adopt(panelStyles, 1);
        shown.showModal();
        if (before !== shown && comesByItself) shield.ignoreKeysForAWhile();
      }
      foreground.watch(!!view);
    },
  };
}
export type Overlay = ReturnType<typeof createOverlay>;
