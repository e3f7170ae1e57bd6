import * as v from 'valibot';
import { BEAT_MS } from '../domain/attention';
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
  /** Set while the page has neither focus nor recent input, and is told again and again. */
  nextTelling?: ReturnType<typeof setTimeout> | undefined;
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
 * Knows which documents are attended: one is for as long as it keeps its port open. It reports by
 * itself; one that cannot tell whether it is attended is told its surroundings until it can. Else no
 * timer runs, and without a port the worker may sleep.
 */
export function createPresence(parts: Dependencies) {
  const { ledger, surroundingsOf, onWritten, onAttention, onError } = parts;
  const attending = new Set<Attending>();

  async function tellSurroundings(one: Attending): Promise<void> {
    if (!attending.has(one)) return;
    clearTimeout(one.nextTelling);
    one.nextTelling = setTimeout(() => void tellSurroundings(one).catch(onError), BEAT_MS);
    post(one, { type: 'surroundings', surroundings: await askSurroundings(one) });
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
      clearTimeout(one.nextTelling);
    } else if (message.type === 'ask') {
      await tellSurroundings(one);
    } else {
      const { session, beats } = message;
      const left = await ledger.credit({ document: one.document, session, beats });
      const seq = Math.max(0, ...beats.map((beat) => beat.seq));
      const { sessionLeftMs, dayLeftMs } = left;
      post(one, { type: 'written', seq, sessionLeftMs, dayLeftMs });
      onWritten(left);
    }
  }

  async function leave(one: Attending): Promise<void> {
    attending.delete(one);
    clearTimeout(one.nextTelling);
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
      const one: Attending = { port, document };
      attending.add(one);
      port.onMessage.addListener((raw) => {
        const message = v.safeParse(fromPageSchema, raw);
        if (message.success) void receive(one, message.output).catch(onError);
      });
      port.onDisconnect.addListener(() => void leave(one).catch(onError));
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
