interface Dependencies {
  document: Document;
  window: Window;
  host: HTMLElement;
  dialog(): HTMLDialogElement | null;
  onDocumentReplaced(): void;
  /** False once the extension was removed or updated: then the host may go. */
  mayStay(): boolean;
  onDefeat(): void;
  signal: AbortSignal;
}

/** So many losses within this time, and the place is given up. */
const DEFEAT = { losses: 3, withinMs: 5_000 };

/**
 * Keeps our host in the document and our dialog on top of it. A page may remove the host, or open a
 * popover, a dialog or fullscreen above it; each can be noticed without looking at the page's tree.
 */
export function createForeground(parts: Dependencies) {
  const { document, window, host, dialog, onDocumentReplaced, mayStay, onDefeat, signal } = parts;
  let isWatching = false;
  let lossesMs: number[] = [];

  function regain(): void {
    if (!isWatching || !mayStay()) return;
    const now = performance.now();
    lossesMs = [...lossesMs.filter((at) => now - at < DEFEAT.withinMs), now];
    if (lossesMs.length >= DEFEAT.losses && dialog()) {
      isWatching = false;
      onDefeat();
      return;
    }
    if (!host.isConnected) document.documentElement.append(host);
    const ours = dialog();
    if (!ours) return;
    // What is shown last lies on top, even over fullscreen.
    const focused = document.activeElement === host;
    if (ours.open) ours.close();
    ours.showModal();
    if (focused) ours.querySelector<HTMLElement>('[autofocus]')?.focus();
  }

  const observer = new MutationObserver(() => {
    if (!isWatching || !document.documentElement) return;
    if (host.parentNode === document.documentElement) return;
    observe();
    onDocumentReplaced();
    listen();
    regain();
  });

  /** Only the children of the document and of its root: cheap, whatever the page does below. */
  function observe(): void {
    observer.disconnect();
    observer.observe(document, { childList: true });
    if (document.documentElement) observer.observe(document.documentElement, { childList: true });
  }

  function onToggle(event: Event): void {
    const { target } = event;
    const opened = event instanceof ToggleEvent && event.newState === 'open';
    if (opened && target !== host && dialog()?.open) regain();
  }

  function onFullscreen(): void {
    if (document.fullscreenElement && dialog()?.open) regain();
  }

  function listen(): void {
    const options = { capture: true, signal };
    window.addEventListener('toggle', onToggle, options);
    window.addEventListener('fullscreenchange', onFullscreen, options);
  }

  listen();
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  return {
    /** Watches while something of ours is drawn. */
    watch(isDrawn: boolean): void {
      if (isDrawn && !isWatching) observe();
      if (!isDrawn) observer.disconnect();
      isWatching = isDrawn;
    },
  };
}
