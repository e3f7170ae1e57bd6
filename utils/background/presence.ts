import * as v from 'valibot';
import { BEAT_MS, BEAT_PATIENCE_MS } from '../domain/attention';
import type { DocumentId } from '../domain/ids';
import { fromPageSchema } from '../messageShapes';
import { documentOfPort, type FromPage, type Surroundings, type ToPage } from '../messages';
import type { AttentionLedger, Left } from './ledger';

/** The part of a `runtime.Port` that is used here. */
export interface PagePort {
  name: string;
  sender?: { tab?: { id?: number | undefined } | undefined } | undefined;
  postMessage(message: ToPage): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

interface Attending {
  port: PagePort;
  document: DocumentId;
  /** The page has neither focus nor recent input: whether it is attended is asked at each beat. */
  unsure: boolean;
  nextPing?: ReturnType<typeof setTimeout> | undefined;
}

interface Dependencies {
  ledger: AttentionLedger;
  surroundingsOf(tabId: number): Promise<Surroundings>;
  /** After each write of the ledger. */
  onWritten(left: Left): void;
  /** When attention begins or ends. */
  onAttention(left: Left, attended: boolean): void;
  onError(error: unknown): void;
}

/**
 * Knows which documents are attended: one is for as long as it keeps its port open. It beats by
 * itself; the worker pings one that is late, since pages can clear the timers of a script, and one
 * that needs to be told its surroundings. Without a port no timer runs, and the worker may sleep.
 */
export function createPresence(parts: Dependencies) {
  const { ledger, surroundingsOf, onWritten, onAttention, onError } = parts;
  const attending = new Set<Attending>();

  function pingIn(one: Attending, delayMs: number): void {
    clearTimeout(one.nextPing);
    if (!attending.has(one)) return;
    one.nextPing = setTimeout(() => void ping(one).catch(onError), delayMs);
  }

  function pingWhenLate(one: Attending): void {
    pingIn(one, one.unsure ? BEAT_MS : BEAT_MS + BEAT_PATIENCE_MS);
  }

  async function ping(one: Attending): Promise<void> {
    pingWhenLate(one);
    const surroundings = one.unsure ? await askSurroundings(one) : undefined;
    post(one, { type: 'ping', surroundings });
  }

  async function askSurroundings(one: Attending): Promise<Surroundings> {
    const nowhere = { windowFocused: false, audible: false };
    const tabId = one.port.sender?.tab?.id;
    if (tabId === undefined) return nowhere;
    return surroundingsOf(tabId).catch((error: unknown) => {
      // Its tab was closed while we asked.
      if (!attending.has(one)) return nowhere;
      throw error;
    });
  }

  function post(one: Attending, message: ToPage): void {
    // A port can close between two lines: what is posted then has nobody to reach.
    if (attending.has(one)) one.port.postMessage(message);
  }

  async function receive(one: Attending, message: FromPage): Promise<void> {
    if (message.type === 'sure') {
      one.unsure = false;
    } else if (message.type === 'ask') {
      one.unsure = true;
      pingWhenLate(one);
      post(one, { type: 'surroundings', surroundings: await askSurroundings(one) });
    } else {
      pingWhenLate(one);
      const { session, beats } = message;
      const left = await ledger.credit({ document: one.document, session, beats });
      const seq = Math.max(0, ...beats.map((beat) => beat.seq));
      const { sessionLeftMs, dayLeftMs } = left;
      post(one, { type: 'written', seq, sessionLeftMs, dayLeftMs });
      // The worker's own deadline: the last ping of a session comes when its time is over.
      if (sessionLeftMs > 0 && sessionLeftMs < BEAT_MS) pingIn(one, sessionLeftMs);
      onWritten(left);
    }
  }

  async function leave(one: Attending): Promise<void> {
    attending.delete(one);
    clearTimeout(one.nextPing);
    await ledger.fold(one.document);
    if (attending.size > 0) return;
    await ledger.closeOpenSlice();
    onAttention(await ledger.left(), false);
  }

  return {
    /** Takes a page's port. Ports of another name are not ours to take. */
    connect(port: PagePort): void {
      const document = documentOfPort(port.name);
      if (!document) return;
      const one: Attending = { port, document, unsure: false };
      attending.add(one);
      port.onMessage.addListener((raw) => {
        const message = v.safeParse(fromPageSchema, raw);
        if (message.success) void receive(one, message.output).catch(onError);
      });
      port.onDisconnect.addListener(() => void leave(one).catch(onError));
      pingWhenLate(one);
      void ledger
        .fold()
        .then(() => ledger.left())
        .then((left) => onAttention(left, attending.size > 0))
        .catch(onError);
    },
    isAttended: () => attending.size > 0,
  };
}
export type Presence = ReturnType<typeof createPresence>;
