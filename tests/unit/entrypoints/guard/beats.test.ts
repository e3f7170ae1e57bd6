import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type BeatPort, createBeats } from '../../../../entrypoints/guard/beats';
import { BEAT_MS, BEATS_A_REPORT, type Beat } from '../../../../utils/domain/attention';
import { MINUTE_MS } from '../../../../utils/domain/time';
import type { FromPage, ToPage } from '../../../../utils/messages';
import { sessionId } from '../../domain/helpers/make';

const S1 = sessionId('s1');

let nowMs: number;
/** Between any two looks at the clock. */
let lookMs: number;
let due: AbortController;
let saved: Beat[];
let posted: FromPage[];
let hear: (message: ToPage) => void;
let beats: ReturnType<typeof createBeats>;

beforeEach(() => {
  vi.useFakeTimers();
  nowMs = 1_000;
  lookMs = 0.125;
  saved = [];
  posted = [];
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    due = new AbortController();
    return due.signal;
  });
  const port: BeatPort = {
    postMessage: (message) => posted.push(message),
    disconnect: () => {},
    onMessage: {
      addListener: (listener) => {
        hear = listener;
      },
    },
    onDisconnect: { addListener: () => {} },
  };
  const parts = {
    monoMs: () => {
      nowMs += lookMs;
      return nowMs;
    },
    connect: () => port,
    saveBeat: (_session: unknown, beat: Beat) => void saved.push(beat),
    onLeft: () => {},
  };
  beats = createBeats(parts, () => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function passABeat() {
  lookMs = 0;
  nowMs += BEAT_MS;
  due.abort();
}

const reports = () => posted.filter(({ type }) => type === 'beats').length;

describe('attended time', () => {
  it('is written at each beat, and reported at the first and then every few', () => {
    beats.start(S1);
    expect([saved, posted]).toEqual([[], []]);
    passABeat();
    expect([saved.length, reports()]).toEqual([1, 1]);
    expect(posted).toEqual([{ type: 'beats', session: S1, beats: saved }]);
    hear({ type: 'written', seq: 1, sessionLeftMs: MINUTE_MS, dayLeftMs: MINUTE_MS });
    for (let beat = 1; beat < BEATS_A_REPORT; beat += 1) passABeat();
    expect([saved.length, reports()]).toEqual([BEATS_A_REPORT, 1]);
    passABeat();
    expect([saved.length, reports()]).toEqual([BEATS_A_REPORT + 1, 2]);
    const writtenMs = saved.reduce((sum, { elapsedMs }) => sum + elapsedMs, 0);
    expect(writtenMs).toBeGreaterThan((BEATS_A_REPORT + 1) * BEAT_MS);
  });

  it('of somebody who is back is reported at once, and where there is none yet at the first beat', () => {
    beats.start(S1);
    passABeat();
    lookMs = 0.125;
    beats.stop(nowMs);
    const before = reports();
    beats.start(S1);
    expect(reports()).toBe(before + 1);

    beats.stop(nowMs);
    hear({ type: 'written', seq: saved.length, sessionLeftMs: MINUTE_MS, dayLeftMs: MINUTE_MS });
    lookMs = 0;
    const then = reports();
    beats.start(S1);
    expect(reports()).toBe(then);
    passABeat();
    expect(reports()).toBe(then + 1);
  });

  it('is reported sooner where that is asked for', () => {
    beats.start(S1);
    void beats.flush();
    expect(saved).toHaveLength(1);
    expect(posted).toEqual([{ type: 'beats', session: S1, beats: saved }]);
  });
});
