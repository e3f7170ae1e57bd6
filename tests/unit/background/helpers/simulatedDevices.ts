import fc from 'fast-check';
import { createLiveStore } from '../../../../utils/background/liveStore';
import { createSync } from '../../../../utils/background/sync';
import { dayLeftMs } from '../../../../utils/domain/budget';
import type { Day } from '../../../../utils/domain/day';
import type { Settings } from '../../../../utils/domain/settings';
import { changeSettings, type SettingsChange } from '../../../../utils/domain/settingsChange';
import { HOUR_MS, MINUTE_MS } from '../../../../utils/domain/time';
import { parseLiveState } from '../../../../utils/storage/liveState';
import { NOON, PARIS } from '../../domain/helpers/make';
import { memoryArea } from '../../storage/helpers/memoryArea';

export const EARN_CAP_MS = 15 * MINUTE_MS;

type Step =
  | { kind: 'change'; change: SettingsChange }
  | { kind: 'spend' | 'earn' | 'extend'; ms: number }
  /** What the worker does once a minute, and when attention ends. */
  | { kind: 'push' }
  /** Some version of another device's key arrives: an old one, one seen before, or the newest. */
  | { kind: 'delivery'; from: number; version?: number }
  /** The browser clears what it carries, as Chrome does when it begins to synchronise. */
  | { kind: 'clear' }
  | { kind: 'night' };

/** Who does it is counted round: device 5 of 3 is the third. */
export type LifeOfDevices = {
  devices: number;
  /** How far the clock of each is wrong, in ms. */
  skewsMs?: readonly number[];
  /** What was set on each before it joined. */
  before?: readonly (readonly SettingsChange[])[];
  steps: readonly (Step & { who: number })[];
};

export function aLifeOfDevices(changes: fc.Arbitrary<SettingsChange>): fc.Arbitrary<LifeOfDevices> {
  const ms = fc.integer({ min: 1, max: 12 }).map((minutes) => minutes * MINUTE_MS);
  const step = fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('change' as const), change: changes }) },
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constantFrom('spend', 'earn', 'extend'), ms }),
    },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('push' as const) }) },
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant('delivery' as const),
        from: fc.nat(3),
        version: fc.nat(8),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('clear', 'night') }) },
  );
  return fc.record({
    devices: fc.integer({ min: 2, max: 4 }),
    before: fc.array(fc.array(changes, { maxLength: 3 }), { maxLength: 4 }),
    skewsMs: fc.array(fc.integer({ min: -HOUR_MS, max: HOUR_MS }), { maxLength: 4 }),
    steps: fc.array(
      fc.tuple(fc.nat(3), step).map(([who, one]) => ({ who, ...one })),
      { maxLength: 30 },
    ),
  });
}

export interface InTheEnd {
  settings: Settings;
  /** What of the budget is gone, by this device's reckoning; in ms. */
  takenMs: number;
}

/** Lives through it, and then delivers everything. What is true is counted beside it. */
export async function liveTogether(
  life: LifeOfDevices,
): Promise<{ devices: InTheEnd[]; takenMs: number }> {
  let passedMs = 0;
  const truth = { spend: 0, earn: 0, extend: 0 };
  const devices = Array.from({ length: life.devices }, (_, index) => {
    const wallMs = () => NOON + passedMs + (life.skewsMs?.[index] ?? 0);
    return aDevice(index, wallMs);
  });
  const nth = (who: number) => {
    const device = devices[who % devices.length];
    if (!device) throw new Error('There are devices');
    return device;
  };
  for (const [index, { sync }] of devices.entries()) {
    for (const change of life.before?.[index] ?? []) {
      await sync.change((settings) => changeSettings(settings, change));
    }
    await sync.switchOn();
  }

  for (const step of life.steps) {
    const device = nth(step.who);
    passedMs += 1_000;
    if (step.kind === 'change') {
      await device.sync.change((settings) => changeSettings(settings, step.change));
    } else if (step.kind === 'push') {
      await device.sync.push();
    } else if (step.kind === 'clear') {
      device.carried.items = {};
      await device.sync.pull();
    } else if (step.kind === 'night') {
      passedMs += 24 * HOUR_MS;
      Object.assign(truth, { spend: 0, earn: 0, extend: 0 });
    } else if (step.kind === 'delivery') {
      const from = nth(step.from);
      const version = from.versions.at((step.version ?? -1) % from.versions.length);
      if (from !== device && version) await device.receive(version);
    } else {
      truth[step.kind] += await device.take(step.kind, step.ms);
    }
  }

  // In the end all are online: each tells what it knows, and hears what the others tell.
  for (let round = 0; round < 3; round++) {
    for (const { sync } of devices) await sync.push();
    for (const device of devices) {
      for (const from of devices) {
        const newest = from.versions.at(-1);
        if (from !== device && newest) await device.receive(newest);
      }
    }
  }
  const earned = Math.min(truth.earn, EARN_CAP_MS);
  return {
    devices: devices.map((device) => device.now()),
    takenMs: truth.spend - truth.extend - earned,
  };
}

function aDevice(index: number, wallMs: () => number) {
  const area = memoryArea();
  const carried = memoryArea();
  /** All that it ever told. */
  const versions: Record<string, unknown>[] = [];
  const { set } = carried;
  carried.set = async (items) => {
    versions.push(structuredClone(items));
    await set(items);
  };
  const clock = { wallMs, monoMs: () => 0, calendar: PARIS.calendar };
  const store = createLiveStore({ area, clock, boot: 'b' });
  const newId = () => `device ${index}`;
  const sync = createSync({
    store,
    area,
    syncArea: carried,
    clock,
    newId,
    organisation: { fixedFields: async () => [], holding: async () => (settings) => settings },
  });
  const taking = {
    spend: (day: Day, ms: number) => ({ ...day, spentMs: day.spentMs + ms }),
    extend: (day: Day, ms: number) => ({ ...day, overtimeMs: day.overtimeMs + ms }),
    earn: (day: Day, ms: number) => ({
      ...day,
      earnedMs: Math.min(day.earnedMs + ms, EARN_CAP_MS),
    }),
  };
  return {
    sync,
    carried,
    versions,
    /** Gives back what of it the device could take: earned time has its bound. */
    take: (how: keyof typeof taking, ms: number) =>
      store.update(({ day }) => {
        const after = taking[how](day, ms);
        const sum = (one: Day) => one.spentMs + one.earnedMs + one.overtimeMs;
        return { change: { day: after }, result: sum(after) - sum(day) };
      }),
    async receive(items: Record<string, unknown>): Promise<void> {
      Object.assign(carried.items, structuredClone(items));
      await sync.pull();
    },
    now(): InTheEnd {
      const { settings, day } = parseLiveState(area.items);
      if (!day) throw new Error('A day has begun');
      const takenMs = settings.dailyBudgetMinutes * MINUTE_MS - dayLeftMs(day, settings);
      return { settings, takenMs };
    },
  };
}
