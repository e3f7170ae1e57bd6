/**
 * Whether something was typed or listened to on the page: then leaving it must not throw it away.
 * Feeds loop muted films by themselves; only what can be heard was played by somebody.
 */
export function watchForWork(
  window: Window,
  isOurs: (target: EventTarget | null) => boolean,
  signal: AbortSignal,
): { isThere(): boolean } {
  let isThere = false;
  const options = { capture: true, passive: true, signal };

  // Rich editors cancel the native edit and make it themselves: then `input` never comes.
  for (const type of ['beforeinput', 'input', 'paste', 'drop', 'compositionend']) {
    window.addEventListener(
      type,
      (event) => {
        if (event.isTrusted && !isOurs(event.target)) isThere = true;
      },
      options,
    );
  }
  // An editor in a frame keeps its keys to itself: having gone into one counts as work.
  window.addEventListener(
    'blur',
    () => {
      if (window.document.activeElement instanceof HTMLIFrameElement) isThere = true;
    },
    options,
  );
  window.addEventListener(
    'playing',
    ({ target }) => {
      if (target instanceof HTMLMediaElement && !target.muted && target.volume > 0) isThere = true;
    },
    options,
  );
  return { isThere: () => isThere };
}
