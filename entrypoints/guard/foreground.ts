interface Dependencies {
  document: Document;
  window: Window;
  host: HTMLElement;
  dialog(): HTMLDialogElement | null;
  /** What has the focus in our root, where only we can look. */
  focusedInside(): Element | null;
  /** `document.open()` took every listener off the window. */
  onDocumentReplaced(): void;
  /** False once the extension was removed or updated: then the host may go. */
  mayStay(): boolean;
  onDefeat(): void;
  /** The parser is done: for as long as anything observes, it keeps books on each node that it adds. */
  arrival: Promise<unknown>;
  signal: AbortSignal;
}

/** So many losses within this time, and the place is given up. */
const DEFEAT = { losses: 3, withinMs: 5_000 };

/**
 * Keeps our host in the document and our dialog on top of it. A page may remove the host, or open a
 * popover, a dialog or fullscreen above it; each can be noticed without looking at the page's tree.
 */
export function createForeground(parts: Dependencies) {
  const { document, window, host, dialog, focusedInside, onDocumentReplaced } = parts;
  const { mayStay, onDefeat, arrival, signal } = parts;
  let isWatching = false;
  let lossesMs: number[] = [];
  let observedRoot: Element | null = document.documentElement;

  function regain(): void {
    if (!isWatching || !mayStay()) return;
    const now = performance.now();
    lossesMs = [...lossesMs.filter((at) => now - at < DEFEAT.withinMs), now];
    if (lossesMs.length >= DEFEAT.losses) {
      isWatching = false;
      observer.disconnect();
      // A lost pill is only lost: the badge has the time. To fight on would hang the page.
      if (dialog()) onDefeat();
      return;
    }
    if (!host.isConnected) document.documentElement.append(host);
    const ours = dialog();
    if (!ours) return;
    // What is shown last lies on top, even over fullscreen.
    const focused = focusedInside();
    if (ours.open) ours.close();
    ours.showModal();
    if (focused instanceof HTMLElement) focused.focus();
  }

  function notice(): void {
    const root = document.documentElement;
    // Between two documents: what comes next is told.
    if (!root) observe();
    else if (root !== observedRoot) onDocumentReplaced();
    else if (host.parentNode !== root) regain();
  }

  const observer = new MutationObserver(notice);

  /** Only the children of the document and of its root: cheap, whatever the page does below. */
  function observe(): void {
    observedRoot = document.documentElement;
    for (const node of [document, observedRoot]) {
      if (node) observer.observe(node, { childList: true });
    }
  }

  /** Observes from here on, unless it is another document by now. */
  function observeThis(): void {
    if (document.documentElement === observedRoot) observe();
    else notice();
  }

  function onToggle(event: Event): void {
    const { target } = event;
    const opened = event instanceof ToggleEvent && event.newState === 'open';
    // `details` toggle, too, and stay where they are.
    const rises = target instanceof Element && target.matches(':popover-open, :modal');
    if (opened && rises && target !== host && dialog()?.open) regain();
  }

  /** Behind our modal nothing can take the focus: who has it lies above. */
  function onFocus({ target }: Event): void {
    if (target instanceof Element && target !== host && dialog()?.open) regain();
  }

  function onFullscreen(): void {
    if (document.fullscreenElement && dialog()?.open) regain();
  }

  // With nothing drawn, too, a document that is replaced takes all listeners with it.
  void arrival.then(() => signal.aborted || observeThis());
  const options = { capture: true, signal };
  window.addEventListener('toggle', onToggle, options);
  window.addEventListener('focusin', onFocus, options);
  window.addEventListener('fullscreenchange', onFullscreen, options);
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    /** Watches while something of ours is drawn. */
    watch(isDrawn: boolean): void {
      if (isDrawn && !isWatching) observeThis();
      isWatching = isDrawn;
    },
  };
}
