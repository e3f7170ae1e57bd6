import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Left } from '../../../utils/background/ledger';
import { createPresence, type PagePort } from '../../../utils/background/presence';
import type { FromPage, ToPage } from '../../../utils/messages';
import { aSession } from '../domain/helpers/make';

const SESSION = aSession();
const LEFT: Left = {
  session: SESSION,
  sessionLeftMs: 600_000,
  dayLeftMs: 1_200_000,
  pausedUntil: undefined,
};

/** A page at the other end of a port. */
function aPage(name: string) {
  const heard: ToPage['type'][] = [];
  let listen: (message: unknown) => void = () => {};
  let disconnected = () => {};
  const port: PagePort = {
    name: `attention:${name}`,
    sender: { tab: { id: 1 } },
    postMessage: (message) => heard.push(message.type),
    onMessage: { addListener: (listener) => (listen = listener) },
    onDisconnect: { addListener: (listener) => (disconnected = listener) },
  };
  let seq = 0;
  return {
    port,
    heard,
    say: (message: FromPage) => listen(message),
    beat() {
      seq += 1;
      listen({ type: 'beats', session: SESSION.id, beats: [{ seq, elapsedMs: 5_000 }] });
    },
    disconnect: () => disconnected(),
  };
}

function aWorker(left = LEFT) {
  const onError = vi.fn();
  const onAttention = vi.fn();
  const presence = createPresence({
    ledger: {
      credit: async () => left,
      fold: async () => {},
      closeOpenSlice: async () => {},
      left: async () => left,
    },
    surroundingsOf: async () => ({ windowFocused: true, audible: false }),
    onWritten: () => {},
    onAttention,
    onError,
  });
  return { presence, onError, onAttention };
}

describe('presence', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('answers a page that reports, and says nothing else', async () => {
    const { presence, onError } = aWorker();
    const page = aPage('a');
    presence.connect(page.port);
    for (let beat = 0; beat < 4; beat += 1) {
      await vi.advanceTimersByTimeAsync(5_000);
      page.beat();
    }
    await vi.advanceTimersByTimeAsync(0);
    expect(page.heard).toEqual(['written', 'written', 'written', 'written']);
    expect(onError).not.toHaveBeenCalled();
  });

  it('tells a page that asked its surroundings every five seconds', async () => {
    const { presence } = aWorker();
    const page = aPage('a');
    presence.connect(page.port);
    page.say({ type: 'ask' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(page.heard).toEqual(['surroundings', 'surroundings', 'surroundings']);
    page.say({ type: 'sure' });
    page.beat();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(page.heard.slice(3)).toEqual(['written']);
  });

  it('runs no timer once the last page is gone', async () => {
    const { presence, onAttention } = aWorker();
    const page = aPage('a');
    presence.connect(page.port);
    page.beat();
    page.disconnect();
    await vi.advanceTimersByTimeAsync(0);
    expect(onAttention).toHaveBeenLastCalledWith(LEFT, false);
    expect(vi.getTimerCount()).toBe(0);
  });
});
