import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type BeatPort, createBeats } from '../../../../entrypoints/guard/beats';
import { BEAT_MS, BEATS_A_REPORT, type Beat } from '../../../../utils/domain/attention';
import type { FromPage } from '../../../../utils/messages';
import { sessionId } from '../../domain/helpers/make';

const S1 = sessionId('s1');

let nowMs: number;
let due: AbortController;
let saved: Beat[];
let posted: FromPage[];
let beats: ReturnType<typeof createBeats>;

beforeEach(() => {
  vi.useFakeTimers();
  nowMs = 1_000;
  saved = [];
  posted = [];
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    due = new AbortController();
    return due.signal;
  });
  const port: BeatPort = {
    postMessage: (message) => posted.push(message),
    disconnect: () => {},
    onMessage: { addListener: () => {} },
    onDisconnect: { addListener: () => {} },
  };
  const parts = {
    // Some time passes between any two looks.
    monoMs: () => {
      nowMs += 0.125;
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
  nowMs += BEAT_MS;
  due.abort();
}

describe('attended time', () => {
  it('is written at each beat, and reported every few: none at once, when there is none yet', () => {
    beats.start(S1);
    expect([saved, posted]).toEqual([[], []]);
    for (let beat = 1; beat < BEATS_A_REPORT; beat += 1) passABeat();
    expect(saved).toHaveLength(BEATS_A_REPORT - 1);
    expect(posted).toEqual([]);
    passABeat();
    const writtenMs = saved.reduce((sum, { elapsedMs }) => sum + elapsedMs, 0);
    expect(writtenMs).toBeGreaterThan(BEATS_A_REPORT * BEAT_MS);
    expect(posted).toEqual([{ type: 'beats', session: S1, beats: saved }]);
  });

  it('is reported sooner where that is asked for', () => {
    beats.start(S1);
    void beats.flush();
    expect(saved).toHaveLength(1);
    expect(posted).toEqual([{ type: 'beats', session: S1, beats: saved }]);
  });
});
