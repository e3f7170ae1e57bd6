import { describe, expect, it, vi } from 'vitest';
import {
  beginExperiment,
  type Experiment,
  stopExperiment,
} from '../../../utils/domain/review/experiment';
import type { Settings } from '../../../utils/domain/settings';
import { at } from '../domain/helpers/make';
import { anExperimentingWorker, Killed } from './helpers/experimenting';

const FRIDAY = at('2026-11-20T12:00+01:00');
const PLAN = { budgets: [10, 40] as [number, number], weeks: 8 };
const HEADS = () => 0;
const TAILS = () => 0.9;

/** One who began on a Friday, by the Monday after. */
async function begun(draw = HEADS, some: Partial<Settings> = {}) {
  const worker = anExperimentingWorker(FRIDAY, some);
  const keeper = worker.boot();
  expect(await keeper.begin(PLAN)).toEqual({ ok: true });
  worker.world.nowMs = at('2026-11-23T09:00+01:00');
  worker.random.next = draw;
  return { ...worker, keeper };
}

describe('an experiment', () => {
  it('changes nothing before its Monday, but the pages know that it will', async () => {
    const { boot, settings, hold, world, experiments } = anExperimentingWorker(FRIDAY);
    const keeper = boot();
    await keeper.begin(PLAN);
    expect(await keeper.look()).toBe(false);
    expect([settings().dailyBudgetMinutes, world.throws]).toEqual([20, 0]);
    expect(hold()).toEqual({ startsOn: '2026-11-23', until: '2027-01-17' });
    expect(await experiments.last()).toMatchObject({ state: 'running', budgetBefore: 20 });
  });

  it('sets the budget by one throw a week, at the first look of its Monday', async () => {
    const { keeper, boot, settings, hold, world, random } = await begun(TAILS);
    expect(await keeper.look()).toBe(true);
    expect(settings().dailyBudgetMinutes).toBe(40);
    expect(hold()).toMatchObject({ minutes: 40 });
    random.next = HEADS;
    expect(await keeper.look()).toBe(false);
    expect(await boot().look()).toBe(false);
    expect([settings().dailyBudgetMinutes, world.throws]).toEqual([40, 1]);
    world.nowMs = at('2026-11-30T09:00+01:00');
    await keeper.look();
    expect([settings().dailyBudgetMinutes, world.throws]).toEqual([10, 2]);
  });

  it('has its Monday begin when the person’s day does', async () => {
    const { keeper, settings, world } = await begun(TAILS);
    world.nowMs = at('2026-11-23T03:59+01:00');
    await keeper.look();
    expect(settings().dailyBudgetMinutes).toBe(20);
    world.nowMs = at('2026-11-23T04:00+01:00');
    await keeper.look();
    expect(settings().dailyBudgetMinutes).toBe(40);
  });

  it('gives the budget back at its end, at once, and leaves it alone from then on', async () => {
    const { keeper, boot, settings, hold, world, area, experiments } = await begun(HEADS);
    await keeper.look();
    world.nowMs = at('2027-01-18T09:00+01:00');
    expect(await keeper.look()).toBe(true);
    expect(settings().dailyBudgetMinutes).toBe(20);
    expect(hold()).toBeUndefined();
    expect(await experiments.last()).toMatchObject({ state: 'ended' });
    await area.set({ settings: { ...settings(), dailyBudgetMinutes: 5 } });
    await boot().look();
    expect(settings().dailyBudgetMinutes).toBe(5);
  });

  it('gives back, too, what waited for the next day as it was begun', async () => {
    const { experiments } = await begun(HEADS, { nextDailyBudgetMinutes: 60 });
    expect(await experiments.last()).toMatchObject({ budgetBefore: 60 });
  });

  it('is stopped by a press, and a higher budget waits for the next day', async () => {
    const { keeper, settings, hold, experiments } = await begun(HEADS);
    await keeper.look();
    expect(await keeper.stop()).toEqual({ ok: true });
    expect(await experiments.last()).toMatchObject({ state: 'stopped', stoppedOn: '2026-11-23' });
    expect(settings()).toMatchObject({ dailyBudgetMinutes: 10, nextDailyBudgetMinutes: 20 });
    expect(hold()).toBeUndefined();
    expect(await keeper.stop()).toEqual({ ok: false, why: 'gone' });
  });

  it('that is stopped after its end has ended', async () => {
    const { keeper, world, experiments } = await begun(HEADS);
    await keeper.look();
    world.nowMs = at('2027-01-18T09:00+01:00');
    expect(await keeper.stop()).toEqual({ ok: false, why: 'gone' });
    expect(await experiments.last()).toMatchObject({ state: 'ended' });
  });

  it('runs alone, and another begins on a later Monday: no coin is thrown twice', async () => {
    const { keeper, world, experiments } = await begun(HEADS);
    expect(await keeper.begin(PLAN)).toEqual({ ok: false, why: 'failed' });
    await keeper.look();
    await keeper.stop();
    expect(await keeper.begin(PLAN)).toEqual({ ok: true });
    await keeper.look();
    expect([await experiments.last(), world.throws]).toMatchObject([
      { startsOn: '2026-11-30', draws: [], budgetBefore: 20 },
      1,
    ]);
  });

  it.each([
    ['an organisation fixes the budget', { fixed: ['dailyBudgetMinutes'] }, {}],
    ['there is no limit', {}, { unlimited: true }],
  ])('is not begun where %s', async (_why, some, own) => {
    const { boot, world, experiments } = anExperimentingWorker(FRIDAY, own);
    Object.assign(world, some);
    expect(await boot().begin(PLAN)).toEqual({ ok: false, why: 'failed' });
    expect(await experiments.last()).toBeUndefined();
  });

  it('is stopped by a policy that fixes the budget, which stays as that says', async () => {
    const { keeper, world, settings, area, hold, experiments } = await begun(HEADS);
    await keeper.look();
    world.fixed = ['dailyBudgetMinutes'];
    await area.set({ settings: { ...settings(), dailyBudgetMinutes: 60 } });
    expect(await keeper.look()).toBe(false);
    expect(await experiments.last()).toMatchObject({ state: 'stopped' });
    expect([settings().dailyBudgetMinutes, hold()]).toEqual([60, undefined]);
  });

  it('is stopped where the limit is taken away, and the budget goes back', async () => {
    const { keeper, settings, area, experiments } = await begun(TAILS);
    await keeper.look();
    await area.set({ settings: { ...settings(), unlimited: true } });
    await keeper.look();
    expect(await experiments.last()).toMatchObject({ state: 'stopped' });
    expect(settings()).toMatchObject({ dailyBudgetMinutes: 20, unlimited: true });
  });

  it('holds against a budget that another browser told', async () => {
    const { keeper, settings, area } = await begun(TAILS);
    await keeper.look();
    const told = { ...settings(), dailyBudgetMinutes: 90, nextDailyBudgetMinutes: 120 };
    await area.set({ settings: told });
    await keeper.look();
    expect(settings().dailyBudgetMinutes).toBe(40);
    expect(settings().nextDailyBudgetMinutes).toBeUndefined();
  });

  it('lets no other change of the budget pass as long as it runs', async () => {
    const { keeper } = await begun(HEADS);
    const change = { dailyBudgetMinutes: 5, weeklyTarget: 4 };
    expect(await keeper.withoutBudget(change)).toEqual({ weeklyTarget: 4 });
    expect(await keeper.withoutBudget({ weeklyTarget: 4 })).toEqual({ weeklyTarget: 4 });
    await keeper.stop();
    expect(await keeper.withoutBudget(change)).toBe(change);
  });

  it('costs one look into the record where there is none, and no write', async () => {
    const { boot, experiments, area } = anExperimentingWorker(FRIDAY);
    const last = vi.spyOn(experiments, 'last');
    const keeper = boot();
    for (let i = 0; i < 20; i += 1) await keeper.look();
    expect(last).toHaveBeenCalledOnce();
    expect(area.writes).toBe(0);
  });
});

describe('an experiment in a record that is replaced', () => {
  it('is forgotten with everything else', async () => {
    const { keeper, area, settings, experiments } = await begun(HEADS);
    await keeper.look();
    await keeper.atRest(() => area.remove(Object.keys(area.items)));
    await keeper.look();
    expect(area.items).toEqual({});
    await experiments.change((last) => last && { ...last, state: 'ended' });
    keeper.lookAfresh();
    await keeper.look();
    expect(settings().dailyBudgetMinutes).toBe(20);
  });

  it('is found again by a worker whose page brought another one', async () => {
    const { keeper, experiments, settings } = await begun(TAILS);
    await keeper.look();
    const running = await experiments.last();
    await keeper.stop();
    if (running) await experiments.save(running);
    keeper.lookAfresh();
    await keeper.look();
    expect(settings().dailyBudgetMinutes).toBe(40);
  });

  it('gives the budget back though it ended while it lay in a file', async () => {
    const { keeper, boot, experiments, settings, world, area } = await begun(HEADS);
    await keeper.look();
    const inFile = { settings: settings(), experiment: await experiments.last() };
    await keeper.stop();
    world.nowMs = at('2027-06-01T09:00+01:00');
    const later = boot();
    await later.look();
    if (inFile.experiment) await experiments.save(inFile.experiment);
    await later.startAfresh(() => area.set({ settings: inFile.settings }));
    expect(settings().dailyBudgetMinutes).toBe(10);
    await later.look();
    expect(settings().dailyBudgetMinutes).toBe(20);
  });

  it('leaves the settings alone that come with a record without one', async () => {
    const { keeper, experiments, settings, area, hold } = await begun(HEADS);
    await keeper.look();
    await experiments.change((last) => last && { ...last, state: 'ended' });
    await keeper.startAfresh(() => area.set({ settings: { dailyBudgetMinutes: 33 } }));
    await keeper.look();
    expect([settings().dailyBudgetMinutes, hold()]).toEqual([33, undefined]);
  });
});

describe('an experiment beside which a merged file lays a later one', () => {
  const OWN = '2026-11-23';
  const later = beginExperiment(
    { budgets: [15, 30], weeks: 8, budgetBefore: 25 },
    '2026-12-07',
    FRIDAY,
  );
  const own = (experiments: { changeOne: Keep }) => experiments.changeOne(OWN, (one) => one);
  type Keep = (
    startsOn: string,
    to: (one: Experiment) => Experiment,
  ) => Promise<Experiment | undefined>;

  it('is stopped and gives the budget back, and the other one is taken up', async () => {
    const { keeper, experiments, settings, hold, world } = await begun(TAILS);
    await keeper.look();
    expect(settings().dailyBudgetMinutes).toBe(40);
    await experiments.save(later);
    keeper.lookAfresh();
    await keeper.look();
    expect(await own(experiments)).toMatchObject({ state: 'stopped', stoppedOn: OWN });
    expect(settings().dailyBudgetMinutes).toBe(20);
    expect(hold()).toEqual({ startsOn: '2026-12-07', until: '2027-01-31' });
    world.nowMs = at('2026-12-07T09:00+01:00');
    await keeper.look();
    expect([settings().dailyBudgetMinutes, hold()?.minutes]).toEqual([30, 30]);
  });

  it('is stopped all the same where the other one is over, and nothing sets the budget', async () => {
    const { keeper, experiments, settings, hold } = await begun(HEADS);
    await keeper.look();
    await experiments.save(stopExperiment(later, '2026-12-08', FRIDAY + 1));
    keeper.lookAfresh();
    await keeper.look();
    expect(await own(experiments)).toMatchObject({ state: 'stopped' });
    expect(settings()).toMatchObject({ dailyBudgetMinutes: 10, nextDailyBudgetMinutes: 20 });
    expect(hold()).toBeUndefined();
    const change = { dailyBudgetMinutes: 5 };
    expect(await keeper.withoutBudget(change)).toBe(change);
  });

  it.each([1, 2, 3].flatMap((writes) => [[writes, false] as const, [writes, true] as const]))(
    'is handed over by the next look where the worker dies at write %i (arrived: %s)',
    async (writes, arrives) => {
      const { keeper, boot, experiments, settings, hold, killAfter, spare } = await begun(TAILS);
      await keeper.look();
      await experiments.save(later);
      keeper.lookAfresh();
      killAfter(writes, arrives);
      await keeper.look().catch((error: unknown) => expect(error).toBeInstanceOf(Killed));
      spare();
      await boot().look();
      expect(await own(experiments)).toMatchObject({ state: 'stopped' });
      expect(settings().dailyBudgetMinutes).toBe(20);
      expect(hold()).toEqual({ startsOn: '2026-12-07', until: '2027-01-31' });
    },
  );
});

describe('what the pages are told of an experiment', () => {
  it.each(['stopped', 'ended'] as const)('is gone once a merged file says %s', async (state) => {
    const { keeper, experiments, settings, hold, area } = await begun(TAILS);
    await keeper.look();
    expect(hold()).toBeDefined();
    const last = await experiments.last();
    if (!last) throw new Error('It was begun');
    const { updatedAt } = last;
    const over = stopExperiment(last, '2026-11-23', updatedAt + 1);
    await experiments.save(state === 'stopped' ? over : { ...last, state });
    keeper.lookAfresh();
    await keeper.look();
    expect([area.items.experiment, settings().dailyBudgetMinutes]).toEqual([null, 20]);
    expect(hold()).toBeUndefined();
    const change = { dailyBudgetMinutes: 5 };
    expect(await keeper.withoutBudget(change)).toBe(change);
  });

  it('is gone where another browser took the limit away, or an organisation fixes it', async () => {
    for (const isFixed of [true, false]) {
      const { keeper, world, settings, area, hold } = await begun(HEADS);
      await keeper.look();
      if (isFixed) world.fixed = ['dailyBudgetMinutes'];
      else await area.set({ settings: { ...settings(), unlimited: true } });
      await keeper.look();
      expect([area.items.experiment, hold()]).toEqual([null, undefined]);
    }
  });

  it('follows a record that changes while the worker looks at the one from before', async () => {
    const { boot, experiments, hold } = anExperimentingWorker(FRIDAY);
    const read = Promise.withResolvers<undefined>();
    const last = vi.spyOn(experiments, 'last').mockReturnValueOnce(read.promise);
    const keeper = boot();
    const looking = keeper.look();
    await vi.waitFor(() => expect(last).toHaveBeenCalled());
    const plan = { budgets: [10, 40], weeks: 8, budgetBefore: 20 } as const;
    await experiments.save(beginExperiment(plan, '2026-11-23', FRIDAY));
    keeper.lookAfresh();
    read.resolve(undefined);
    await looking;
    await keeper.look();
    expect(hold()).toMatchObject({ startsOn: '2026-11-23' });
  });
});

describe('a worker that is killed', () => {
  const places = [1, 2, 3, 4].flatMap((writes) => [
    { writes, arrives: false },
    { writes, arrives: true },
  ]);

  it.each(places)(
    'gives the budget back at the end, or after a stop, all the same: %o',
    async ({ writes, arrives }) => {
      for (const isStopped of [false, true]) {
        const { keeper, boot, killAfter, spare, world, settings, hold } = await begun(TAILS);
        await keeper.look();
        if (!isStopped) world.nowMs = at('2027-01-18T09:00+01:00');
        killAfter(writes, arrives);
        await (isStopped ? keeper.stop() : keeper.look()).catch(() => {});
        spare();
        const next = boot();
        await next.look();
        if (isStopped) await next.stop();
        expect([settings().dailyBudgetMinutes, hold()]).toEqual([20, undefined]);
      }
    },
  );

  it.each([
    [1, false],
    [1, true],
    [2, false],
    [2, true],
    [3, false],
  ])(
    'at write %i of a week’s draw (arrived: %s) has thrown one coin by its next look',
    async (writes, arrives) => {
      const { boot, killAfter, spare, settings, experiments, random } = await begun(TAILS);
      killAfter(writes, arrives);
      await boot()
        .look()
        .catch((error: unknown) => expect(error).toBeInstanceOf(Killed));
      spare();
      const drawn = await experiments.last();
      if (drawn?.draws.length) random.next = HEADS;
      await boot().look();
      expect(settings().dailyBudgetMinutes).toBe(40);
      expect((await experiments.last())?.draws).toHaveLength(1);
    },
  );
});
