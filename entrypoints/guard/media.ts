/** Pauses the page's sound and films behind a panel, and plays on afterwards those that played. */
export function createMediaPause(document: Document, signal: AbortSignal) {
  const paused = new Set<HTMLMediaElement>();
  let isHeld = false;

  function pause(media: HTMLMediaElement): void {
    media.pause();
    paused.add(media);
  }

  document.addEventListener(
    'play',
    ({ target }) => {
      if (isHeld && target instanceof HTMLMediaElement) pause(target);
    },
    { capture: true, signal },
  );

  return {
    hold(): void {
      isHeld = true;
      for (const media of document.querySelectorAll<HTMLMediaElement>('video, audio')) {
        if (!media.paused) pause(media);
      }
    },
    release(): void {
      isHeld = false;
      // The page may have removed one, or the browser may not let it play unasked: both are fine.
      for (const media of paused) if (media.isConnected) void media.play().catch(() => {});
      paused.clear();
    },
  };
}
