import type { Answer, Command } from '../../../../utils/messages';

/** A command that waits for its answer. */
export interface Asked {
  command: Command;
  answer(answer: Answer): Promise<void>;
}

/** The worker as a page has it: it answers when the test says so. */
export function aWorkerThatWaits() {
  const asked: Asked[] = [];
  return {
    asked,
    send: (command: Command) =>
      new Promise<Answer>((resolve) => {
        asked.push({
          command,
          async answer(answer) {
            resolve(answer);
            await turn();
          },
        });
      }),
    /** The only command that waits; of several, the nth. */
    nth(place: number): Asked {
      const found = asked[place];
      if (!found) throw new Error(`Nothing was asked ${place + 1} times`);
      return found;
    },
  };
}

/** Lets promises come to their end. */
export async function turn() {
  for (let time = 0; time < 5; time += 1) await Promise.resolve();
}

type Told = Pick<IntersectionObserverEntry, 'isIntersecting'> & { box: Partial<DOMRect> };

/** The browser's observer of what is in sight, told by the test what it sees. */
export function observersInTest() {
  const all = new Set<{ targets: Set<Element>; tell(entries: object[]): void }>();
  class Observer {
    targets = new Set<Element>();
    tell: (entries: object[]) => void;
    constructor(callback: (entries: never[]) => void) {
      this.tell = (entries) => callback(entries as never[]);
      all.add(this);
    }
    observe(target: Element) {
      this.targets.add(target);
    }
    unobserve(target: Element) {
      this.targets.delete(target);
    }
    disconnect() {
      this.targets.clear();
    }
  }
  return {
    Observer,
    watched: () => [...all].flatMap(({ targets }) => [...targets]),
    see(target: Element, { isIntersecting, box }: Told) {
      for (const observer of all) {
        if (!observer.targets.has(target)) continue;
        observer.tell([{ target, isIntersecting, boundingClientRect: box }]);
      }
    },
  };
}

export const IN_SIGHT: Told = { isIntersecting: true, box: { width: 500, height: 80 } };
export const SCROLLED_PAST: Told = { isIntersecting: false, box: { width: 500, height: 80 } };
export const GONE: Told = { isIntersecting: false, box: { width: 0, height: 0 } };
