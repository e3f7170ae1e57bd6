import { createExperimentKeeper } from '../../../../utils/background/experiments';
import { createLiveStore } from '../../../../utils/background/liveStore';
import { calendarOf } from '../../../../utils/domain/calendar';
import { type Day, dayAt } from '../../../../utils/domain/day';
import { readHold } from '../../../../utils/domain/review/experimentBudget';
import { readSettings, type Settings } from '../../../../utils/domain/settings';
import { createExperiments } from '../../../../utils/storage/experiments';
import { parseLiveState } from '../../../../utils/storage/liveState';
import { memoryArea } from '../../storage/helpers/memoryArea';
import { freshDatabase } from '../../storage/helpers/openDatabase';

/** The worker died: nothing after this happens. */
export class Killed extends Error {}

/** A worker that can be killed at any of its writes, and boots again over the same stores. */
export function anExperimentingWorker(startMs: number, some: Partial<Settings> = {}) {
  const area = memoryArea({ settings: readSettings({ welcomedAt: 1, ...some }) });
  const experiments = createExperiments(freshDatabase().source);
  const world = { nowMs: startMs, zone: 'Europe/Paris', fixed: [] as string[], throws: 0 };
  /** How many writes are still to be lived, and whether the last of them arrives. */
  let life = { writes: Number.POSITIVE_INFINITY, arrives: true };

  async function dying<Result>(write: () => Promise<Result>): Promise<Result> {
    life.writes -= 1;
    if (life.writes > 0) return write();
    if (life.arrives && life.writes === 0) await write();
    throw new Killed();
  }
  const mortal = {
    ...area,
    set: (items: Record<string, unknown>) => dying(() => area.set(items)),
  };
  const calendar = () => calendarOf(world.zone);
  const random = { next: () => 0 };

  function boot() {
    const clock = {
      wallMs: () => world.nowMs,
      monoMs: () => 0,
      get calendar() {
        return calendar();
      },
    };
    const store = createLiveStore({ area: mortal, clock, boot: 'b' });
    return createExperimentKeeper({
      store,
      area: mortal,
      experiments: {
        last: experiments.last,
        change: (to) => dying(() => experiments.change(to)),
        changeOne: (startsOn, to) => dying(() => experiments.changeOne(startsOn, to)),
      },
      organisation: { fixedFields: async () => world.fixed },
      random: () => {
        world.throws += 1;
        return random.next();
      },
      wallMs: clock.wallMs,
    });
  }

  const state = () => parseLiveState(area.items);
  return {
    area,
    experiments,
    world,
    random,
    boot,
    /** The next lives' writes: the last of them arrives, or does not. */
    killAfter(writes: number, arrives: boolean) {
      life = { writes, arrives };
    },
    spare() {
      life = { writes: Number.POSITIVE_INFINITY, arrives: true };
    },
    settings: () => state().settings,
    hold: () => readHold(area.items.experiment),
    /** The budget's day as it is now. */
    day: (): Day =>
      dayAt(state().day, world.nowMs, {
        calendar: calendar(),
        dayStartsAt: state().settings.dayStartsAt,
      }),
  };
}
