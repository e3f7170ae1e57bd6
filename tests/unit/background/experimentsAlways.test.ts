import fc from 'fast-check';
import { expect, it } from 'vitest';
import { budgetOn, endOf } from '../../../utils/domain/review/experiment';
import { mondayOf } from '../../../utils/domain/review/period';
import { HOUR_MS } from '../../../utils/domain/time';
import { at } from '../domain/helpers/make';
import { holdsAsync } from '../domain/helpers/seed';
import { anExperimentingWorker, Killed } from './helpers/experimenting';

const ZONES = ['Europe/Paris', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kolkata'];
const WEEKS = 8;

const death = fc.option(
  fc.record({ writes: fc.integer({ min: 1, max: 4 }), arrives: fc.boolean() }),
  { nil: undefined },
);

/** Time passes, perhaps elsewhere; the worker boots anew or not, and may be killed as it looks. */
const step = fc.record({
  hours: fc.oneof(fc.nat(12), fc.nat(200)),
  zone: fc.option(fc.constantFrom(...ZONES), { nil: undefined, freq: 4 }),
  boots: fc.boolean(),
  kill: death,
  /** Another browser, or an old page, sets the budget. */
  told: fc.option(fc.integer({ min: 1, max: 300 }), { nil: undefined, freq: 4 }),
  isHeads: fc.boolean(),
});
const life = fc.record({
  start: fc.nat(14 * 24),
  dayStartsAt: fc.constantFrom('00:00', '04:00', '13:30'),
  next: fc.option(fc.integer({ min: 1, max: 300 }), { nil: undefined }),
  steps: fc.array(step, { minLength: 1, maxLength: 40 }),
  killAtTheEnd: death,
});

it('has the budget of the week’s one draw after each look, and that from before after its end', async () => {
  let drawn = 0;
  let over = 0;
  await holdsAsync(
    fc.asyncProperty(life, async ({ start, dayStartsAt, next, steps, killAtTheEnd }) => {
      const worker = anExperimentingWorker(at('2026-10-12T00:00+02:00') + start * HOUR_MS, {
        dailyBudgetMinutes: 25,
        dayStartsAt,
        ...(next !== undefined && { nextDailyBudgetMinutes: next }),
      });
      const { world, random } = worker;
      let keeper = worker.boot();
      await keeper.begin({ budgets: [10, 40], weeks: WEEKS });
      const before = next ?? 25;
      const weeksLookedAt = new Set<string>();
      let isOver = false;

      async function look(): Promise<void> {
        const wasOver = isOver;
        await keeper.look();
        const last = await worker.experiments.last();
        if (!last) throw new Error('It was begun');
        const { key } = worker.day();
        const { dailyBudgetMinutes, nextDailyBudgetMinutes } = worker.settings();
        const weeks = last.draws.map(({ week }) => week);
        expect(new Set(weeks).size).toBe(weeks.length);
        if (key >= last.startsOn && key < endOf(last)) weeksLookedAt.add(mondayOf(key));
        for (const week of weeksLookedAt) expect(weeks).toContain(week);
        if (key < last.startsOn) {
          expect([last.state, weeks]).toEqual(['running', []]);
        } else if (key < endOf(last)) {
          expect(last.state).toBe('running');
          expect(dailyBudgetMinutes).toBe(budgetOn(last, key));
          expect(nextDailyBudgetMinutes).toBeUndefined();
          expect(worker.hold()).toMatchObject({ minutes: dailyBudgetMinutes });
          drawn += 1;
        } else {
          isOver = true;
          expect(last.state).toBe('ended');
          expect(worker.hold()).toBeUndefined();
          // What was never set is not given back, either.
          if (!wasOver && weeks.length > 0) expect(dailyBudgetMinutes).toBe(before);
          over += 1;
        }
      }

      async function die(kill: { writes: number; arrives: boolean } | undefined): Promise<void> {
        if (!kill) return;
        worker.killAfter(kill.writes, kill.arrives);
        await keeper.look().catch((error: unknown) => expect(error).toBeInstanceOf(Killed));
        worker.spare();
        keeper = worker.boot();
      }

      for (const { hours, zone, boots, kill, told, isHeads } of steps) {
        world.nowMs += hours * HOUR_MS;
        world.zone = zone ?? world.zone;
        random.next = () => (isHeads ? 0 : 0.9);
        if (boots) keeper = worker.boot();
        const isSet = worker.hold()?.minutes !== undefined;
        if (told !== undefined && isSet) {
          await worker.area.set({ settings: { ...worker.settings(), dailyBudgetMinutes: told } });
        }
        await die(kill);
        await look();
      }
      world.nowMs += (WEEKS + 3) * 7 * 24 * HOUR_MS;
      await die(killAtTheEnd);
      await look();
      const { dailyBudgetMinutes } = worker.settings();
      // Over, it is the person's own again.
      await worker.area.set({ settings: { ...worker.settings(), dailyBudgetMinutes: 7 } });
      await worker.boot().look();
      expect(worker.settings().dailyBudgetMinutes).toBe(7);
      if ((await worker.experiments.last())?.draws.length) expect(dailyBudgetMinutes).toBe(before);
    }),
    150,
  );
  expect(drawn).toBeGreaterThan(500);
  expect(over).toBeGreaterThan(100);
}, 30_000);
