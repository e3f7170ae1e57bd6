import type { Sleep } from './trueTime';

/** What happens when in the simulated world. Nothing happens while the machine sleeps. */
export class Agenda {
  now = 0;
  /** In the order in which it will happen. */
  #planned: { at: number; happen: () => void }[] = [];
  readonly #sleeps: readonly Sleep[];

  constructor(sleeps: readonly Sleep[]) {
    this.#sleeps = sleeps;
  }

  /** Plans something; of two at one instant the first planned comes first. */
  plan(at: number, happen: () => void): void {
    const sleep = this.#sleeps.find((some) => some.at <= at && at < some.at + some.ms);
    const when = sleep ? sleep.at + sleep.ms : at;
    const later = this.#planned.findLastIndex((one) => one.at <= when) + 1;
    this.#planned.splice(later, 0, { at: when, happen });
  }

  /** Lets everything happen that is planned up to an instant. */
  run(until = Number.POSITIVE_INFINITY): void {
    for (;;) {
      const next = this.#planned[0];
      if (!next || next.at > until) return;
      this.#planned.shift();
      this.now = Math.max(this.now, next.at);
      next.happen();
    }
  }
}
