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

  window.addEventListener(
    'input',
    (event) => {
      if (event.isTrusted && !isOurs(event.target)) isThere = true;
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
