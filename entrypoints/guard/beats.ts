import { BEAT_MS, BEAT_PATIENCE_MS, type Beat } from '../../utils/domain/attention';
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

export interface BeatPort {
  postMessage(message: FromPage): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: ToPage) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

export interface BeatDependencies {
  monoMs(): number;
  /** Nothing where this life of the extension is over. */
  connect(): BeatPort | undefined;
  /** Keeps what was not acknowledged when the page is closed. */
  saveRest(session: SessionId, beats: readonly Beat[]): void;
  /** What is shown of the time left changes, or the time is over. */
  onLeft(leftMs: number): void;
}

/** So long a press waits for its last seconds to be written. */
const FLUSH_MS = 300;

/**
 * Measures attended time and brings it to the worker, beat by beat, until each is acknowledged.
 * The port is open exactly while there is something to measure, to bring or to ask.
 */
export function createBeats(parts: BeatDependencies, onTold: (told: Surroundings) => void) {
  const { monoMs, connect, saveRest, onLeft } = parts;
  /** Under which the beats on their way were attended; a visit may end before they arrive. */
  let session: SessionId | undefined;
  let meter: Meter = idleMeter;
  let left = { ms: 0, writtenSeq: 0 };
  let port: BeatPort | undefined;
  let connectedAtMs = Number.NEGATIVE_INFINITY;
  /** The worker sends what it knows of the surroundings with each ping. */
  let isAsking = false;
  let flushed: (() => void) | undefined;
  let beatTimer: ReturnType<typeof setTimeout> | undefined;
  let shownTimer: ReturnType<typeof setTimeout> | undefined;

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
      if (isAsking) open();
      beat();
    });
    if (isAsking) post({ type: 'ask' });
  }

  function close(): void {
    port?.disconnect();
    port = undefined;
  }

  function post(message: FromPage): void {
    port?.postMessage(message);
  }

  function send(): void {
    if (!session || meter.unacknowledged.length === 0) return;
    post({ type: 'beats', session, beats: [...meter.unacknowledged] });
  }

  function beat(): void {
    if (!meter.running && meter.unacknowledged.length === 0) return;
    open();
    if (meter.running) {
      meter = cut(meter, monoMs());
      armBeat();
      armShown();
    }
    send();
  }

  function receive(message: ToPage): void {
    if (message.type === 'written') {
      meter = acknowledge(meter, message.seq);
      if (!meter.running && meter.unacknowledged.length === 0 && !isAsking) close();
      else setLeft(message.sessionLeftMs, message.seq);
      flushed?.();
      return;
    }
    if (message.surroundings) onTold(message.surroundings);
    if (message.type === 'ping') beat();
  }

  function armBeat(): void {
    clearTimeout(beatTimer);
    // One that asks waits for the ping, which brings the answer.
    beatTimer = setTimeout(beat, isAsking ? BEAT_MS + BEAT_PATIENCE_MS : BEAT_MS);
  }

  function armShown(): void {
    clearTimeout(shownTimer);
    if (!meter.running) return;
    const changesInMs = Math.max(50, untilShownChanges(leftMs()));
    shownTimer = setTimeout(() => {
      meter = look(meter, monoMs());
      onLeft(leftMs());
      armShown();
    }, changesInMs);
  }

  function setLeft(ms: number, writtenSeq: number): void {
    left = { ms, writtenSeq };
    armShown();
    if (leftMs() <= 0) onLeft(leftMs());
  }

  function leftMs(): number {
    return left.ms - unwrittenMs(meter, left.writtenSeq, monoMs());
  }

  function stop(atMs: number): void {
    clearTimeout(beatTimer);
    clearTimeout(shownTimer);
    isAsking = false;
    if (meter.running) {
      meter = cut(stopMeter(meter, Math.min(atMs, monoMs())), atMs);
      send();
    }
    // The last beat must arrive: the port stays until it is acknowledged.
    if (meter.unacknowledged.length === 0) close();
  }

  return {
    isRunning: () => meter.running,
    /** From here on time counts for this session; again is no change. */
    start(attended: SessionId): void {
      session = attended;
      open();
      if (meter.running) return;
      meter = startMeter(meter, monoMs());
      armBeat();
      armShown();
      send();
    },
    /** Time counted until then; `atMs` may lie back, where that was learnt late. */
    stop,
    /** Asks what the page cannot know by itself, now and with each ping. */
    ask(): void {
      isAsking = true;
      open();
      post({ type: 'ask' });
    },
    stopAsking(): void {
      if (isAsking) post({ type: 'sure' });
      isAsking = false;
    },
    /** The page is closed or frozen: what is not acknowledged is written down here. */
    leave(): void {
      meter = cut(meter, monoMs());
      if (session && meter.unacknowledged.length > 0) saveRest(session, meter.unacknowledged);
      stop(monoMs());
      close();
    },
    /** Resolves when all attended so far is written, or cannot be for now. */
    async flush(): Promise<void> {
      if (!port || !meter.running) return;
      meter = cut(meter, monoMs());
      if (meter.unacknowledged.length === 0) return;
      send();
      await new Promise<void>((resolve) => {
        flushed = resolve;
        setTimeout(resolve, FLUSH_MS);
      });
    },
    setLeft,
    unwrittenMs: (writtenSeq: number) => unwrittenMs(meter, writtenSeq, monoMs()),
  };
}
