import { BEAT_MS, BEATS_A_REPORT, type Beat } from '../../utils/domain/attention';
import { untilShownChanges } from '../../utils/domain/countdown';
import type { SessionId } from '../../utils/domain/ids';
import {
  acknowledge,
  cut,
  idleMeter,
  type Meter,
  startMeter,
  stopMeter,
  unwrittenMs,
} from '../../utils/domain/meter';
import type { PageKind } from '../../utils/domain/network';
import { MINUTE_MS, SECOND_MS } from '../../utils/domain/time';
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
  /** Writes down a beat as soon as it is cut. */
  saveBeat(session: SessionId, beat: Beat): void;
  /** What is shown of the time left changes, or the time is over. */
  onLeft(leftMs: number): void;
}

/** So long a press waits for its last seconds to be written. */
const FLUSH_MS = 300;

/**
 * Measures attended time: writes it down beat by beat, and reports it to the worker at the first and
 * then every few, as well as when other minutes are shown or attention ends, until each is
 * acknowledged. The port is open exactly while there is something to measure, to bring or to ask.
 */
export function createBeats(parts: BeatDependencies, onTold: (told: Surroundings) => void) {
  const { monoMs, connect, saveBeat, onLeft } = parts;
  /** Under which the beats on their way were attended; a visit may end before they arrive. */
  let session: SessionId | undefined;
  let kind: PageKind | undefined;
  let meter: Meter = idleMeter;
  let left = { ms: 0, writtenSeq: 0 };
  let port: BeatPort | undefined;
  let connectedAtMs = Number.NEGATIVE_INFINITY;
  /** The worker tells what it knows of the surroundings from time to time. */
  let isAsking = false;
  /** Nothing was reported since time began to count. */
  let isUntold = false;
  let flushed: (() => void) | undefined;
  let nextBeat: AbortSignal | undefined;
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
      report();
    });
    if (isAsking) opened.postMessage({ type: 'ask' });
  }

  function close(): void {
    port?.disconnect();
    port = undefined;
  }

  function cutBeat(): void {
    const { lastSeq } = meter;
    meter = cut(meter, monoMs(), kind);
    const beat = meter.unacknowledged.at(-1);
    if (session && beat && meter.lastSeq > lastSeq) saveBeat(session, beat);
  }

  function report(): void {
    cutBeat();
    if (!session || meter.unacknowledged.length === 0) return;
    open();
    isUntold = false;
    port?.postMessage({ type: 'beats', session, beats: [...meter.unacknowledged] });
  }

  function beat(): void {
    armBeat();
    cutBeat();
    // Without a port the worker died at birth: another try. The first beat ends an absence, for which
    // the visit may be over soon.
    if (!port || isUntold || meter.unacknowledged.length % BEATS_A_REPORT === 0) report();
    if (leftMs() > 0) armShown();
    else onLeft(leftMs());
  }

  function receive(message: ToPage): void {
    if (message.type === 'written') {
      meter = acknowledge(meter, message.seq);
      if (!meter.running && meter.unacknowledged.length === 0 && !isAsking) close();
      else setLeft(message.sessionLeftMs, message.seq);
      flushed?.();
      return;
    }
    onTold(message.surroundings);
  }

  /** By a signal: a page can clear all timers, those of a script of ours among them. */
  function armBeat(): void {
    const due = AbortSignal.timeout(BEAT_MS);
    nextBeat = due;
    due.addEventListener('abort', () => nextBeat === due && beat());
  }

  function armShown(): void {
    clearTimeout(shownTimer);
    if (!meter.running) return;
    const changesInMs = Math.max(50, untilShownChanges(leftMs()));
    shownTimer = setTimeout(() => {
      // The badge shows the same minutes.
      if (leftMs() >= MINUTE_MS) report();
      onLeft(leftMs());
      armShown();
    }, changesInMs);
  }

  function setLeft(ms: number, writtenSeq: number): void {
    left = { ms, writtenSeq };
    // The state knows of them: what was acknowledged while the page was away was not heard here.
    meter = acknowledge(meter, writtenSeq);
    armShown();
    if (leftMs() <= 0) onLeft(leftMs());
  }

  function leftMs(): number {
    return left.ms - unwrittenMs(meter, left.writtenSeq, monoMs());
  }

  function stop(atMs: number): void {
    nextBeat = undefined;
    clearTimeout(shownTimer);
    isAsking = false;
    if (meter.running) {
      meter = stopMeter(meter, Math.min(atMs, monoMs()));
      report();
    }
    // The last beat must arrive: the port stays until it is acknowledged.
    if (meter.unacknowledged.length === 0) close();
  }

  return {
    isRunning: () => meter.running,
    /** What was attended so far was attended on a page of the kind before. */
    setKind(next: PageKind): void {
      if (kind !== next && meter.running) cutBeat();
      kind = next;
    },
    /** From here on time counts for this session; again is no change. */
    start(attended: SessionId): void {
      session = attended;
      open();
      if (meter.running) return;
      meter = startMeter(meter, monoMs());
      isUntold = true;
      armBeat();
      armShown();
      // At once, unless the page has just come: it would cost its load, for next to no time.
      if (meter.lastSeq > 0) report();
    },
    /** Time counted until then; `atMs` may lie back, where that was learnt late. */
    stop,
    /** Asks what the page cannot know by itself, now and from then on. */
    ask(): void {
      isAsking = true;
      port?.postMessage({ type: 'ask' });
      open();
      // Whoever looks elsewhere, at the popup above all, sees what is true now.
      report();
    },
    stopAsking(): void {
      if (isAsking) port?.postMessage({ type: 'sure' });
      isAsking = false;
    },
    /** The page is closed or frozen: nobody will hear an acknowledgement. */
    leave(): void {
      stop(monoMs());
      close();
    },
    /** Resolves when all attended so far is written, or cannot be for now. */
    async flush(): Promise<void> {
      if (!port || !meter.running) return;
      report();
      if (meter.unacknowledged.length === 0) return;
      await new Promise<void>((resolve) => {
        flushed = resolve;
        setTimeout(resolve, FLUSH_MS);
      });
    },
    setLeft,
    unwrittenMs: (writtenSeq: number) => unwrittenMs(meter, writtenSeq, monoMs()),
  };
}
