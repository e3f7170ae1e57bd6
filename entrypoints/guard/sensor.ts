import type { SessionId } from '../../utils/domain/ids';
import type { PageKind } from '../../utils/domain/network';
import { SECOND_MS } from '../../utils/domain/time';
import type { Surroundings } from '../../utils/messages';
import { type BeatDependencies, createBeats } from './beats';

interface Dependencies extends BeatDependencies {
  document: Document;
  window: Window;
  signal: AbortSignal;
}

/** The session that the page is in, and how long it stays attended without input. */
interface Attended {
  session: SessionId;
  idleMs: number;
}

/** The surroundings are asked for again, since the first answer can be stale. */
const ASK_AGAIN_MS = 300;
const INPUT_EVENTS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Senses whether the page is attended, and lets time count while it is. It listens and touches
 * nothing; without a session, or hidden, it holds no port and no timer.
 */
export function createSensor(parts: Dependencies) {
  const { document, window, monoMs, signal } = parts;
  const beats = createBeats(parts, onTold);
  let attended: Attended | undefined;
  let lastInputMs = monoMs();
  let lastAskMs = Number.NEGATIVE_INFINITY;
  /** Since when the page has not been sure by itself; a late "no" counts from there. */
  let unsureSinceMs: number | undefined;
  let told: Surroundings | undefined;
  let idleTimer: ReturnType<typeof setTimeout> | undefined;
  let askTimer: ReturnType<typeof setTimeout> | undefined;

  const isVisible = () => document.visibilityState === 'visible';
  const isActive = () => attended !== undefined && monoMs() - lastInputMs < attended.idleMs;

  /** Looks at everything anew. Called on each event that may change the answer. */
  function update(): void {
    if (!attended || !isVisible()) {
      end(monoMs());
      return;
    }
    const focused = document.hasFocus();
    if (focused && isActive()) {
      beats.stopAsking();
      unsureSinceMs = undefined;
      told = undefined;
      begin(attended);
    } else if (told && unsureSinceMs !== undefined) {
      const isAttended = (focused || told.windowFocused) && (isActive() || told.audible);
      if (isAttended) begin(attended);
      else end(unsureSinceMs);
    } else {
      unsureSinceMs = monoMs();
      lastAskMs = monoMs();
      beats.ask();
      clearTimeout(askTimer);
      askTimer = setTimeout(askAgain, ASK_AGAIN_MS);
    }
  }

  /** The first answer can be stale, a "no" as well as a "yes". */
  function askAgain(): void {
    if (!attended || !isVisible() || (document.hasFocus() && isActive())) return;
    unsureSinceMs ??= monoMs();
    beats.ask();
  }

  function onTold(surroundings: Surroundings): void {
    if (unsureSinceMs === undefined) return;
    told = surroundings;
    update();
    // From here on a "no" counts from when it comes.
    if (beats.isRunning() && monoMs() - unsureSinceMs > ASK_AGAIN_MS) unsureSinceMs = monoMs();
  }

  /** Whatever was told before may be wrong now: ask anew. */
  function reconsider(): void {
    told = undefined;
    unsureSinceMs = undefined;
    update();
  }

  function begin({ session }: Attended): void {
    if (!beats.isRunning()) armIdle();
    beats.start(session);
  }

  function end(atMs: number): void {
    clearTimeout(idleTimer);
    beats.stop(atMs);
  }

  function armIdle(): void {
    clearTimeout(idleTimer);
    if (!attended) return;
    const idleInMs = Math.max(0, attended.idleMs - (monoMs() - lastInputMs));
    idleTimer = setTimeout(() => (isActive() ? armIdle() : reconsider()), idleInMs);
  }

  function onInput(): void {
    const wasActive = isActive();
    lastInputMs = monoMs();
    if (!attended || (beats.isRunning() && wasActive)) return;
    if (lastInputMs - lastAskMs > SECOND_MS) reconsider();
  }

  function onClose(): void {
    clearTimeout(idleTimer);
    clearTimeout(askTimer);
    beats.leave();
  }

  /** Focus events of single elements pass here, too, on their way down. */
  function onFocusChange({ target }: Event): void {
    if (target === window || target === document) reconsider();
  }

  const inWindow = { capture: true, passive: true, signal };
  for (const type of INPUT_EVENTS) window.addEventListener(type, onInput, inWindow);
  window.addEventListener('focus', onFocusChange, inWindow);
  window.addEventListener('blur', onFocusChange, inWindow);
  window.addEventListener('pagehide', onClose, inWindow);
  window.addEventListener('playing', reconsider, inWindow);
  document.addEventListener('freeze', onClose, inWindow);
  document.addEventListener('visibilitychange', reconsider, inWindow);
  signal.addEventListener('abort', () => end(monoMs()));

  return {
    /** The page is in a session; time counts from here on while somebody attends. */
    attend(session: SessionId, idleMs: number, kind: PageKind): void {
      beats.setKind(kind);
      if (attended?.session === session && attended.idleMs === idleMs) return;
      if (attended && attended.session !== session) end(monoMs());
      if (!attended) lastInputMs = monoMs();
      attended = { session, idleMs };
      reconsider();
    },
    /** A panel is up, or the session is over: nothing counts. */
    rest(): void {
      end(monoMs());
      attended = undefined;
    },
    flush: beats.flush,
    setLeft: beats.setLeft,
    unwrittenMs: beats.unwrittenMs,
  };
}
export type Sensor = ReturnType<typeof createSensor>;
