import type { Asked, AskedName, ChangedPart, FromDesk, ToDesk } from '../../utils/review/messages';

/** The part of a `Worker` that is used here; passed in. */
export interface DeskThread {
  postMessage(message: ToDesk): void;
  addEventListener(type: 'message', listener: (event: { data: FromDesk }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

/** The review's desk as the page sees it. */
export interface ReviewClient {
  /** @throws Error with the name of what went wrong there. */
  ask<Name extends AskedName>(
    name: Name,
    question: Asked[Name]['question'],
  ): Promise<Asked[Name]['answer']>;
  /** A question will follow: its thread starts, and opens the record, before it is asked. */
  prepare(): void;
  /** What the desk has read is old. */
  changed(part: ChangedPart): void;
  /** Tells when the same question may have a fuller answer. */
  onReadMore(listener: () => void): () => void;
}

/** The thread is started for the first question: who does not look at the review has none. */
export function createReviewClient(open: () => DeskThread): ReviewClient {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const listeners = new Set<() => void>();
  let thread: DeskThread | undefined;
  let asked = 0;

  function start(): DeskThread {
    const started = open();
    started.addEventListener('message', ({ data }) => {
      if ('readMore' in data) for (const listener of listeners) listener();
      else settle(data);
    });
    started.addEventListener('error', () => {
      // It died; the next question starts another.
      thread = undefined;
      for (const id of [...waiting.keys()]) settle({ id, failed: 'Error' });
    });
    return started;
  }

  function settle(message: Exclude<FromDesk, { readMore: true }>): void {
    const one = waiting.get(message.id);
    waiting.delete(message.id);
    if ('answer' in message) one?.resolve(message.answer);
    else
      one?.reject(Object.assign(new Error('The review has no answer'), { name: message.failed }));
  }

  return {
    ask<Name extends AskedName>(name: Name, question: Asked[Name]['question']) {
      thread ??= start();
      const id = ++asked;
      const one = Promise.withResolvers<Asked[Name]['answer']>();
      waiting.set(id, one as PromiseWithResolvers<unknown>);
      thread.postMessage({ id, name, question } as ToDesk);
      return one.promise;
    },
    prepare() {
      thread ??= start();
    },
    changed(part) {
      thread?.postMessage({ changed: part });
    },
    onReadMore(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
