// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExperimentSection } from '../../../entrypoints/dashboard/ExperimentSection';
import type { ReviewClient } from '../../../entrypoints/dashboard/reviewClient';
import { dayNow } from '../../../entrypoints/shared/dayNow';
import type { Services } from '../../../entrypoints/shared/services';
import { createExperimentKeeper } from '../../../utils/background/experiments';
import { createLiveStore } from '../../../utils/background/liveStore';
import type { Period } from '../../../utils/domain/review/period';
import type { Command } from '../../../utils/messages';
import { createExperiments } from '../../../utils/storage/experiments';
import { parseLiveState } from '../../../utils/storage/liveState';
import { button, clear, press, settle, show, texts } from '../components/page';
import { at, PARIS } from '../domain/helpers/make';
import { memoryStorage } from '../storage/helpers/memoryStorage';
import { freshDatabase } from '../storage/helpers/openDatabase';

/** The section over a worker of its own, and a desk that counts as many as it is told. */
function aPage(settings: object = {}, sides: readonly [number, number] = [0, 0.9]) {
  const storage = memoryStorage({ settings: { welcomedAt: 1, ...settings } });
  const experiments = createExperiments(freshDatabase().source);
  const time = { nowMs: at('2026-11-20T12:00+01:00') };
  const clock = { wallMs: () => time.nowMs, monoMs: () => 0, calendar: PARIS.calendar };
  let side = 0;
  const keeper = createExperimentKeeper({
    store: createLiveStore({ area: storage.local, clock, boot: 'b' }),
    area: storage.local,
    experiments,
    organisation: { fixedFields: async () => [] },
    // In turn: heads and tails unless said otherwise.
    random: () => sides[side++ % 2] ?? 0,
    wallMs: clock.wallMs,
  });
  const sent: Command[] = [];
  const readMore = new Set<() => void>();
  const desk = { conversations: (_week: number) => 0 };
  const ask = vi.fn(async (_name: string, { periods }: { periods: readonly Period[] }) =>
    periods.map((period, index) => ({ period, conversations: desk.conversations(index) })),
  );
  const client = {
    ask,
    changed: () => {},
    onReadMore(listener: () => void) {
      readMore.add(listener);
      return () => readMore.delete(listener);
    },
  } as unknown as ReviewClient;
  const services = {
    storage,
    experiments,
    clock,
    runtime: {
      async sendMessage(command: Command) {
        sent.push(command);
        if (command.type !== 'experiment') return undefined;
        return 'begin' in command ? keeper.begin(command.begin) : keeper.stop();
      },
    },
  } as unknown as Services;
  async function draw() {
    const now = dayNow(parseLiveState(storage.local.items), clock);
    await show(<ExperimentSection services={services} client={client} now={now} />);
    await settle();
  }
  return { storage, keeper, time, sent, ask, desk, readMore, experiments, draw };
}

afterEach(clear);

describe('the experiment of the review', () => {
  it('is begun, runs, and tells after its last week what came of it', async () => {
    const { draw, sent, keeper, time, ask, desk, readMore } = aPage();
    await draw();
    const begin = button('Begin on Monday, 23 Nov 2026');
    await act(() => begin.click());
    await press(begin);
    expect(sent).toEqual([{ type: 'experiment', begin: { budgets: [10, 20], weeks: 10 } }]);
    expect(texts('.says')).toEqual(['It begins on Monday, 23 Nov 2026.']);
    expect(document.activeElement).toBe(document.querySelector('.says'));

    for (let week = 0; week < 10; week += 1) {
      time.nowMs = at('2026-11-23T09:00+01:00') + week * 7 * 86_400_000;
      await keeper.look();
    }
    await draw();
    expect(texts('.says')).toEqual(['This week: 20 minutes a day']);
    expect(ask).not.toHaveBeenCalled();

    time.nowMs = at('2027-02-01T09:00+01:00');
    desk.conversations = (index) => (index % 2 === 0 ? 9 : 1);
    await keeper.look();
    await draw();
    expect(ask.mock.calls.at(-1)?.[1].periods).toHaveLength(10);
    expect(texts('.says')).toEqual([
      'With 10 minutes a day there were more conversations: 8 more a week.',
    ]);
    desk.conversations = () => 4;
    await act(() => {
      for (const tell of readMore) tell();
    });
    await settle();
    expect(texts('.says')[0]).toContain('cannot be told');
  });

  it('is stopped', async () => {
    const { draw, keeper, experiments } = aPage();
    await keeper.begin({ budgets: [10, 20], weeks: 8 });
    await draw();
    await press(button('Stop the experiment'));
    const sure = document.querySelector<HTMLButtonElement>('dialog .firm');
    if (sure) await press(sure);
    expect(await experiments.last()).toMatchObject({ state: 'stopped' });
    expect(texts('.says')).toEqual(['The last experiment was stopped on 20 Nov 2026.']);
  });

  it('tells that the conversations could not be counted', async () => {
    const { draw, keeper, time, ask } = aPage();
    await keeper.begin({ budgets: [10, 20], weeks: 8 });
    time.nowMs = at('2027-06-01T09:00+01:00');
    await keeper.look();
    ask.mockRejectedValue(new Error('the thread died'));
    await draw();
    expect(texts('[role=alert]')).toEqual([
      'The conversations could not be counted. Reload this page to try again.',
    ]);
  });

  it('is not offered under a policy, nor without a limit', async () => {
    const { draw, storage } = aPage({ unlimited: true });
    await draw();
    expect(texts('.experiment')[0]).toContain('while there is no limit of time');
    await act(() => storage.local.set({ policy: { fixed: ['dailyBudgetMinutes', 'unlimited'] } }));
    await settle();
    expect(texts('.experiment')[0]).toContain('your organisation has fixed the budget');
    expect(document.querySelector('form')).toBeNull();
  });

  it('tells the budget of the week, though the coin chose the same again', async () => {
    const { draw, keeper, time } = aPage({}, [0, 0]);
    await keeper.begin({ budgets: [10, 20], weeks: 8 });
    time.nowMs = at('2026-11-23T09:00+01:00');
    await keeper.look();
    await draw();
    const [drawn] = texts('.says');
    expect(drawn).toContain('10');
    time.nowMs = at('2026-11-30T09:00+01:00');
    // The page can be quicker than the coin.
    await draw();
    expect(texts('.says')[0]).not.toBe(drawn);
    await keeper.look();
    await settle();
    expect(texts('.says')).toEqual([drawn]);
  });
});
