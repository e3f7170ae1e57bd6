import { describe, expect, it } from 'vitest';
import {
  beginExperiment,
  type Experiment,
  stopExperiment,
} from '../../../utils/domain/review/experiment';
import { createExperiments } from '../../../utils/storage/experiments';
import { freshDatabase } from './helpers/openDatabase';

const begunOn = (monday: string): Experiment =>
  beginExperiment({ budgets: [10, 20], weeks: 8, budgetBefore: 20 }, monday, 1);
const [OLD, NEW] = [begunOn('2026-03-02'), begunOn('2026-11-23')];

function fresh() {
  const { source } = freshDatabase();
  return { source, experiments: createExperiments(source) };
}

describe('experiments', () => {
  it('are none at first; then the one that begins last is the last, however they were written', async () => {
    const { experiments } = fresh();
    expect(await experiments.last()).toBeUndefined();
    await experiments.save(NEW);
    await experiments.save(OLD);
    expect(await experiments.last()).toEqual(NEW);
  });

  it('are changed in one write, and one that stays the same is not written', async () => {
    const { source, experiments } = fresh();
    await experiments.save(NEW);
    const stopped = await experiments.change(
      (last) => last && stopExperiment(last, '2026-11-25', 2),
    );
    expect(stopped).toMatchObject({ state: 'stopped', startsOn: NEW.startsOn });
    expect(await experiments.last()).toEqual(stopped);
    await (await source.open()).put('experiments', { ...NEW, later: 'a field' } as never);
    expect(await experiments.change((last) => last)).toMatchObject({ later: 'a field' });
    expect(await experiments.last()).toMatchObject({ later: 'a field' });
  });

  it('are changed one by one, too, and none is made where there is none', async () => {
    const { experiments } = fresh();
    await experiments.save(NEW);
    await experiments.save(OLD);
    const stop = (one: Experiment) => stopExperiment(one, '2026-11-25', 2);
    expect(await experiments.changeOne(OLD.startsOn, stop)).toMatchObject({ state: 'stopped' });
    expect(await experiments.last()).toEqual(NEW);
    expect(await experiments.changeOne(OLD.startsOn, (one) => one)).toMatchObject({
      state: 'stopped',
      startsOn: OLD.startsOn,
    });
    expect(await experiments.changeOne('2026-06-01', stop)).toBeUndefined();
  });

  it('lose no change to another that comes at the same time', async () => {
    const { experiments } = fresh();
    await experiments.save(NEW);
    const draw = (week: string) =>
      experiments.change((last) => last && { ...last, draws: [...last.draws, { week, side: 0 }] });
    await Promise.all([draw('2026-11-23'), draw('2026-11-30')]);
    expect((await experiments.last())?.draws).toHaveLength(2);
  });

  it('leave one that cannot be read where it is', async () => {
    const { source, experiments } = fresh();
    await experiments.save(OLD);
    const broken = { ...NEW, weeks: 52 };
    await (await source.open()).put('experiments', broken);
    expect(await experiments.last()).toEqual(OLD);
    await experiments.change((last) => last && { ...last, updatedAt: 9 });
    expect(await (await source.open()).getAll('experiments')).toEqual([
      { ...OLD, updatedAt: 9 },
      broken,
    ]);
  });
});
