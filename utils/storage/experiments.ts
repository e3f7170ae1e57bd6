import type { DateKey } from '../domain/calendar';
import { type Experiment, experimentSchema } from '../domain/review/experiment';
import type { DatabaseSource } from './database';
import { inOneWrite } from './inOneWrite';
import { readable } from './readable';

/** Experiments, known by the Monday on which they begin. Only the last one is ever shown. */
export interface Experiments {
  /** The one that begins, or began, last. */
  last(): Promise<Experiment | undefined>;
  save(experiment: Experiment): Promise<void>;
  /**
   * Puts what a function makes of the last one in its place, in one write; the very same one writes
   * nothing. Gives back the last one as it then is.
   */
  change(
    to: (last: Experiment | undefined) => Experiment | undefined,
  ): Promise<Experiment | undefined>;
  /** The same of the one that begins on a Monday, whichever is the last. */
  changeOne(
    startsOn: DateKey,
    to: (one: Experiment) => Experiment,
  ): Promise<Experiment | undefined>;
}

export function createExperiments(database: DatabaseSource): Experiments {
  return {
    async last() {
      const open = await database.open();
      return lastOf(await open.getAll('experiments'));
    },

    async save(experiment) {
      await inOneWrite(database, ['experiments'], async (transaction) => {
        await transaction.objectStore('experiments').put(experiment);
      });
    },

    change: (to) =>
      inOneWrite(database, ['experiments'], async (transaction) => {
        const store = transaction.objectStore('experiments');
        const last = lastOf(await store.getAll());
        const after = to(last);
        if (after && after !== last) await store.put(after);
        return after;
      }),

    changeOne: (startsOn, to) =>
      inOneWrite(database, ['experiments'], async (transaction) => {
        const store = transaction.objectStore('experiments');
        const one = lastOf([await store.get(startsOn)]);
        const after = one && to(one);
        if (after && after !== one) await store.put(after);
        return after;
      }),
  };
}

/** They come in the order of their Mondays. Even ten years of them are few. */
function lastOf(kept: readonly unknown[]): Experiment | undefined {
  return readable(experimentSchema, kept).at(-1);
}
