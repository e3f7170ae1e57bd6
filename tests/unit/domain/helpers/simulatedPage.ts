import { BEAT_MS, BEATS_A_REPORT, type Beat } from '../../../../utils/domain/attention';
import { acknowledge, cut, idleMeter, startMeter, stopMeter } from '../../../../utils/domain/meter';
import type { Agenda } from './agenda';
import type { Stretch } from './trueTime';

/** What a page needs of the world around it. */
export interface Surroundings {
  agenda: Agenda;
  /** The clock of pages, in ms. */
  pageMs(): number;
  send(page: SimulatedPage): void;
  /** The page wrote down a beat, as it does with each that it cuts. */
  keep(page: SimulatedPage, beat: Beat): void;
  /** The page is gone for good. */
  close(page: SimulatedPage): void;
}

/** A document that is attended during known stretches, and reports them as the sensor does. */
export class SimulatedPage {
  readonly id: string;
  #meter = idleMeter;
  #beatNumber = 0;
  readonly #world: Surroundings;

  constructor(id: string, stretches: readonly Stretch[], closes: boolean, world: Surroundings) {
    this.id = id;
    this.#world = world;
    for (const [index, [from, to]] of stretches.entries()) {
      const isLast = index === stretches.length - 1;
      world.agenda.plan(from, () => this.#attend());
      world.agenda.plan(to, () => this.#end(closes && isLast));
    }
  }

  /** Beats that no acknowledgement has come for. */
  get waiting(): readonly Beat[] {
    return this.#meter.unacknowledged;
  }

  written(seq: number): void {
    this.#meter = acknowledge(this.#meter, seq);
  }

  /** The port closed: an attended page wakes the worker at once, another waits for its turn. */
  workerDied(): void {
    if (!this.#meter.running) return;
    this.#cut();
    if (this.waiting.length > 0) this.#world.send(this);
  }

  #attend(): void {
    this.#meter = startMeter(this.#meter, this.#world.pageMs());
    if (this.waiting.length > 0) this.#world.send(this);
    this.#planBeat();
  }

  #end(closes: boolean): void {
    this.#meter = stopMeter(this.#meter, this.#world.pageMs());
    this.#cut();
    if (closes) this.#world.close(this);
    if (this.waiting.length > 0) this.#world.send(this);
  }

  #beat(): void {
    this.#cut();
    if (this.waiting.length % BEATS_A_REPORT === 0 && this.waiting.length > 0)
      this.#world.send(this);
    this.#planBeat();
  }

  #cut(): void {
    const { lastSeq } = this.#meter;
    this.#meter = cut(this.#meter, this.#world.pageMs());
    const beat = this.waiting.at(-1);
    if (beat && this.#meter.lastSeq > lastSeq) this.#world.keep(this, beat);
  }

  #planBeat(): void {
    const number = ++this.#beatNumber;
    this.#world.agenda.plan(this.#world.agenda.now + BEAT_MS, () => {
      if (this.#meter.running && number === this.#beatNumber) this.#beat();
    });
  }
}
