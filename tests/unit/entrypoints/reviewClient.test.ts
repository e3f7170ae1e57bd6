import { beforeEach, describe, expect, it } from 'vitest';
import { createReviewClient, type DeskThread } from '../../../entrypoints/dashboard/reviewClient';
import type { FromDesk, ToDesk } from '../../../utils/review/messages';

const HERE = { zone: 'Europe/Paris', dayStartsAt: '04:00' };
const QUESTION = { periods: [], here: HERE };

/** Threads as they were started, with what was said to each. */
interface Started {
  said: ToDesk[];
  tell(message: FromDesk): void;
  die(): void;
}
let threads: Started[];

function open(): DeskThread {
  const listeners: Record<string, ((event: { data: FromDesk }) => void)[]> = {};
  const fire = (type: string, data: FromDesk) => {
    for (const listener of listeners[type] ?? []) listener({ data });
  };
  const said: ToDesk[] = [];
  threads.push({
    said,
    tell: (message) => fire('message', message),
    die: () => fire('error', { readMore: true }),
  });
  return {
    postMessage: (message) => said.push(message),
    addEventListener(type: string, listener: (event: { data: FromDesk }) => void) {
      listeners[type] = [...(listeners[type] ?? []), listener];
    },
  };
}

beforeEach(() => {
  threads = [];
});

describe("the page's end of the review", () => {
  it('starts its thread before a question, where one will follow', () => {
    const client = createReviewClient(open);
    client.prepare();
    client.prepare();
    void client.ask('course', QUESTION);
    expect(threads.map(({ said }) => said.length)).toEqual([1]);
  });

  it('starts one thread, with the first question, and gives each its answer', async () => {
    const client = createReviewClient(open);
    client.changed('record');
    expect(threads).toHaveLength(0);
    const [one, other] = [client.ask('course', QUESTION), client.ask('course', QUESTION)];
    expect(threads).toHaveLength(1);
    threads[0]?.tell({ id: 2, answer: [] });
    threads[0]?.tell({ id: 1, failed: 'DatabaseBlocked' });
    expect(await other).toEqual([]);
    await expect(one).rejects.toMatchObject({ name: 'DatabaseBlocked' });
    client.changed('remarks');
    expect(threads[0]?.said.at(-1)).toEqual({ changed: 'remarks' });
  });

  it('tells who listens that there is more', () => {
    const client = createReviewClient(open);
    let told = 0;
    const stop = client.onReadMore(() => told++);
    void client.ask('course', QUESTION);
    threads[0]?.tell({ readMore: true });
    stop();
    threads[0]?.tell({ readMore: true });
    expect(told).toBe(1);
  });

  it('answers that it failed when the thread dies, and starts another one', async () => {
    const client = createReviewClient(open);
    const asked = client.ask('course', QUESTION);
    threads[0]?.die();
    await expect(asked).rejects.toThrow();
    const again = client.ask('course', QUESTION);
    threads[1]?.tell({ id: 2, answer: [] });
    expect(await again).toEqual([]);
  });
});
