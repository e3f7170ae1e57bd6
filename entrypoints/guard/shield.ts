/** Events that would tell the page what is typed, moved or pasted in our form. */
const PRIVATE_EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'textInput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
  'dragstart',
  'drag',
  'dragenter',
  'dragover',
  'dragleave',
  'dragend',
  'drop',
] as const;

/** A panel that appears by itself would take the keys that were meant for the page. */
const UNASKED_KEYS_MS = 800;

interface Dependencies {
  window: Window;
  isOurs(target: EventTarget | null): boolean;
  isPanelOpen(): boolean | undefined;
  /** Whether Enter would press a button that nobody aimed at. */
  isEnterStray(): boolean | undefined;
  onEscape(): void;
  signal: AbortSignal;
}

/**
 * Keeps what is typed in the closed root from the page. Retargeting hides the element, not the
 * event: a page's capturing listener would still hear every key. Ours stands on `window` before any
 * of the page's, so it is heard first and lets nothing of ours pass. The form therefore lives on
 * native behaviour, `change` and `submit`, which never leave the root.
 */
export function raiseShield(parts: Dependencies) {
  const { window, isOurs, isPanelOpen, isEnterStray, onEscape, signal } = parts;
  let deafUntilMs = 0;

  function keepFromPage(event: Event): void {
    const isKeyForPanel = event instanceof KeyboardEvent && isPanelOpen();
    if (!isOurs(event.target) && !isKeyForPanel) return;
    event.stopImmediatePropagation();
    if (!isKeyForPanel) return;
    if (event.timeStamp < deafUntilMs) event.preventDefault();
    else if (event.type === 'keydown') onKey(event);
  }

  function onKey(event: KeyboardEvent): void {
    // Esc that ends a composition (a dead key, an input method) means that and no more.
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onEscape();
    } else if (event.key === 'Enter' && isEnterStray()) {
      event.preventDefault();
    }
  }

  /** Who has pressed something in the panel means it with the keys, too. */
  function onPress({ target }: Event): void {
    if (isOurs(target)) deafUntilMs = 0;
  }

  window.addEventListener('pointerdown', onPress, { capture: true, signal });
  for (const type of PRIVATE_EVENTS) {
    window.addEventListener(type, keepFromPage, { capture: true, signal });
  }

  return {
    /** Keys pressed until then were not meant for the panel. */
    ignoreKeysForAWhile(): void {
      deafUntilMs = performance.now() + UNASKED_KEYS_MS;
    },
  };
}
export type Shield = ReturnType<typeof raiseShield>;
