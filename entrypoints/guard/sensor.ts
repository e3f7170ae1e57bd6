import { BEAT_MS, type Beat } from '../../utils/domain/attention';
import { untilShownChanges } from '../../utils/domain/countdown';
import type { SessionId } from '../../utils/domain/ids';
import {
  acknowledge,
  cut,
  idleMeter,
  look,
  type Meter,
  startMeter,
  stopMeter,
  unwrittenMs,
} from '../../utils/domain/meter';
import { SECOND_MS } from '../../utils/domain/time';
import type { FromPage, Surroundings, ToPage } from '../../utils/messages';

export interface SensorPort {
  postMessage(message: FromPage): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: ToPage) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

interface Dependencies {
  document: Document;
  window: Window;
  monoMs(): number;
  /** Nothing where this life of the extension is over. */
  connect(): SensorPort | undefined;
  /** Keeps what was not acknowledged when the page is closed. */
  saveRest(session: SessionId, beats: readonly Beat[]): void;
  /** What is shown of the time left changes, or the time is over. */
  onLeft(leftMs: number): void;
  signal: AbortSignal;
}

interface Visit {
  session: SessionId;
  idleMs: number;
}

/** The worker's ping is late by this much before the page beats by itself. */
const PATIENCE_MS = 700;
/** Window focus is asked for again after a blur, since the first answer can be stale. */
const ASK_AGAIN_MS = 300;
const INPUT_EVENTS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Senses whether the page is attended, and reports attended time until it is acknowledged. It
 * listens and touches nothing; without a visit, or hidden, it holds no port and no timer.
 */
export function createSensor(parts: Dependencies) {
  const { document, window, monoMs, connect, saveRest, onLeft, signal } = parts;
  let visit: Visit | undefined;
  /** Under which the beats on their way were attended; a visit may end before they arrive. */
  let session: SessionId | undefined;
  let meter: Meter = idleMeter;
  let left = { ms: 0, writtenSeq: 0 };
  let port: SensorPort | undefined;
  let connectedAtMs = Number.NEGATIVE_INFINITY;
  let lastInputMs = monoMs();
  let lastAskMs = Number.NEGATIVE_INFINITY;
  /** Since when the page has not been sure by itself; a late "no" counts from there. */
  let unsureSinceMs: number | undefined;
  let told: Surroundings | undefined;
  /** The worker sends what it knows with each ping. */
  let asking = false;
  let flushed: (() => void) | undefined;
  const timers: Record<
    'beat' | 'idle' | 'shown' | 'ask',
    ReturnType<typeof setTimeout> | undefined
  > = { beat: undefined, idle: undefined, shown: undefined, ask: undefined };

  const isVisible = () => document.visibilityState === 'visible';
  const isActive = () => visit !== undefined && monoMs() - lastInputMs < visit.idleMs;

  function leftMs(): number {
    return left.ms - unwrittenMs(meter, left.writtenSeq, monoMs());
  }

  /** Looks at everything anew. Called on each event that may change the answer. */
  function update(): void {
    if (!visit || !isVisible()) {
      end(monoMs());
      return;
    }
    const focused = document.hasFocus();
    if (focused && isActive()) {
      if (asking) post({ type: 'sure' });
      asking = false;
      unsureSinceMs = undefined;
      told = undefined;
      begin();
    } else if (told && unsureSinceMs !== undefined) {
      const attended = (focused || told.windowFocused) && (isActive() || told.audible);
      if (attended) begin();
      else end(unsureSinceMs);
    } else {
      unsureSinceMs = monoMs();
      ask();
    }
  }

  function ask(): void {
    lastAskMs = monoMs();
    asking = true;
    open();
    post({ type: 'ask' });
    clearTimeout(timers.ask);
    timers.ask = setTimeout(askAgain, ASK_AGAIN_MS);
  }

  /** The first answer can be stale, a "no" as well as a "yes". */
  function askAgain(): void {
    if (!visit || !isVisible() || (document.hasFocus() && isActive())) return;
    asking = true;
    unsureSinceMs ??= monoMs();
    open();
    post({ type: 'ask' });
  }

  /** Whatever was told before may be wrong now: ask anew. */
  function reconsider(): void {
    told = undefined;
    unsureSinceMs = undefined;
    update();
  }

  function begin(): void {
    open();
    if (meter.running) return;
    meter = startMeter(meter, monoMs());
    armBeat();
    armIdle();
    armShown();
    send();
  }

  function end(atMs: number): void {
    for (const name of ['beat', 'idle', 'shown'] as const) clearTimeout(timers[name]);
    asking = false;
    if (meter.running) {
      meter = cut(stopMeter(meter, Math.min(atMs, monoMs())), atMs);
      send();
    }
    // The last beat must arrive: the port stays until it is acknowledged.
    if (meter.unacknowledged.length === 0) close();
  }

  function close(): void {
    port?.disconnect();
    port = undefined;
  }

  function armBeat(): void {
    clearTimeout(timers.beat);
    timers.beat = setTimeout(beat, BEAT_MS + PATIENCE_MS);
  }

  function beat(): void {
    if (!meter.running && meter.unacknowledged.length === 0) return;
    open();
    if (!meter.running) {
      send();
      return;
    }
    meter = cut(meter, monoMs());
    send();
    armBeat();
    armShown();
  }

  function armIdle(): void {
    clearTimeout(timers.idle);
    if (!visit) return;
    const idleInMs = Math.max(0, visit.idleMs - (monoMs() - lastInputMs));
    timers.idle = setTimeout(() => (isActive() ? armIdle() : reconsider()), idleInMs);
  }

  function armShown(): void {
    clearTimeout(timers.shown);
    if (!meter.running) return;
    timers.shown = setTimeout(
      () => {
        meter = look(meter, monoMs());
        onLeft(leftMs());
        armShown();
      },
      Math.max(50, untilShownChanges(leftMs())),
    );
  }

  function send(): void {
    if (!session || meter.unacknowledged.length === 0) return;
    post({ type: 'beats', session, beats: [...meter.unacknowledged] });
  }

  function post(message: FromPage): void {
    port?.postMessage(message);
  }

  function open(): void {
    if (port) return;
    const opened = connect();
    if (!opened) return;
    port = opened;
    connectedAtMs = monoMs();
    opened.onMessage.addListener(receive);
    opened.onDisconnect.addListener(() => {
      if (port !== opened) return;
      port = undefined;
      // The worker died. Wake it at once, unless it dies at birth: then the next beat will do.
      if (monoMs() - connectedAtMs < SECOND_MS) return;
      if (asking) open();
      beat();
    });
    if (asking) post({ type: 'ask' });
  }

  function receive(message: ToPage): void {
    if (message.type === 'written') {
      meter = acknowledge(meter, message.seq);
      if (!meter.running && meter.unacknowledged.length === 0 && !asking) close();
      else setLeft(message.sessionLeftMs, message.seq);
      flushed?.();
      return;
    }
    if (message.surroundings && unsureSinceMs !== undefined) {
      told = message.surroundings;
      update();
      // From here on a "no" counts from when it comes.
      if (meter.running && monoMs() - unsureSinceMs > ASK_AGAIN_MS) unsureSinceMs = monoMs();
    }
    if (message.type === 'ping') beat();
  }

  function setLeft(ms: number, writtenSeq: number): void {
    left = { ms, writtenSeq };
    armShown();
    if (leftMs() <= 0) onLeft(leftMs());
  }

  function onInput(): void {
    const wasActive = isActive();
    lastInputMs = monoMs();
    if (!visit || (meter.running && wasActive)) return;
    if (lastInputMs - lastAskMs > SECOND_MS) reconsider();
  }

  function onClose(): void {
    if (!session) return;
    meter = cut(meter, monoMs());
    if (meter.unacknowledged.length > 0) saveRest(session, meter.unacknowledged);
    end(monoMs());
    close();
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
  signal.addEventListener('abort', () => end(monoMs()), { once: true });

  return {
    /** The page is in a visit; time counts from here on while somebody attends. */
    attend(attended: SessionId, idleMs: number): void {
      if (visit?.session === attended && visit.idleMs === idleMs) return;
      if (visit && visit.session !== attended) end(monoMs());
      if (!visit) lastInputMs = monoMs();
      visit = { session: attended, idleMs };
      session = attended;
      reconsider();
    },
    /** A panel is up, or the visit is over: nothing counts. */
    rest(): void {
      end(monoMs());
      visit = undefined;
    },
    /** Resolves when all attended so far is written, or cannot be for now. */
    async flush(): Promise<void> {
      if (!port || !meter.running) return;
      meter = cut(meter, monoMs());
      if (meter.unacknowledged.length === 0) return;
      send();
      await new Promise<void>((resolve) => {
        flushed = resolve;
        setTimeout(resolve, ASK_AGAIN_MS);
      });
    },
    setLeft,
    leftMs,
    unwrittenMs: (writtenSeq: number) => unwrittenMs(meter, writtenSeq, monoMs()),
  };
}
export type Sensor = ReturnType<typeof createSensor>;
