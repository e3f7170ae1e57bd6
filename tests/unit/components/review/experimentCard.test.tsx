// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExperimentCard } from '../../../../components/review/ExperimentCard';
import { addDays } from '../../../../utils/domain/calendar';
import {
  beginExperiment,
  type Experiment,
  type ExperimentSide,
  goOn,
  stopExperiment,
} from '../../../../utils/domain/review/experiment';
import { resultOf } from '../../../../utils/domain/review/experimentResult';
import { button, choose, clear, field, press, set, show, texts } from '../page';

const MONDAY = '2026-11-23';
const begun = beginExperiment({ budgets: [10, 20], weeks: 8, budgetBefore: 20 }, MONDAY, 1);
const running = goOn(begun, MONDAY, () => 0, 2);

/** One that has ended, with a side and conversations for each week in which a coin was thrown. */
function ended(weeks: readonly (readonly [ExperimentSide, number])[]) {
  const draws = weeks.map(([side], index) => ({ week: addDays(MONDAY, 7 * index), side }));
  const experiment: Experiment = { ...begun, state: 'ended', draws };
  const counts = new Map(weeks.map(([, count], index) => [addDays(MONDAY, 7 * index), count]));
  return { experiment, result: resultOf(experiment, ({ from }) => counts.get(from) ?? 0) };
}
const CLEAR = ended([0, 0, 0, 0, 1, 1, 1, 1].map((side) => [side as ExperimentSide, side ? 2 : 8]));

type Props = Parameters<typeof ExperimentCard>[0];
const onBegin = vi.fn();
const onStop = vi.fn();

async function draw(some: Partial<Props> = {}, language: 'en' | 'fr' = 'en') {
  await show(
    <ExperimentCard
      experiment={undefined}
      result={undefined}
      problem={undefined}
      today="2026-11-25"
      presentMinutes={20}
      obstacle={undefined}
      isSharing={false}
      failed={false}
      onBegin={onBegin}
      onStop={onStop}
      {...some}
    />,
    language,
  );
}

const words = () => document.querySelector('.experiment')?.textContent ?? '';
const says = () => texts('.says');

afterEach(async () => {
  vi.clearAllMocks();
  await clear();
});

describe('before an experiment', () => {
  it('the card says what it is and what it costs, and begins the one proposed', async () => {
    await draw();
    expect(words()).toContain('Each Monday a coin picks one of two daily budgets');
    expect(words()).toContain('It costs 8 to 12 weeks');
    expect(words()).toContain('in which the two are not compared');
    expect(field('One budget, in minutes a day').value).toBe('10');
    await press(button('Begin on Monday, 30 Nov 2026'));
    expect(onBegin).toHaveBeenCalledExactlyOnceWith({ budgets: [10, 20], weeks: 10 });
  });

  it('names its first day by the date, even where that is tomorrow', async () => {
    await draw({ today: '2026-11-29' });
    expect(button('Begin on Monday, 30 Nov 2026')).toBeTruthy();
  });

  it('says beside the field what is wrong, and begins nothing', async () => {
    await draw();
    const [one, other] = [
      field('One budget, in minutes a day'),
      field('The other budget, in minutes a day'),
    ];
    await set(one, '4');
    await press(button('Begin on Monday, 30 Nov 2026'));
    expect(texts('.problem')).toEqual(['Please give a whole number from 5 to 240.']);
    expect([one.getAttribute('aria-invalid'), other.getAttribute('aria-invalid')]).toEqual([
      'true',
      null,
    ]);
    expect(document.activeElement).toBe(one);
    await set(one, '20');
    expect(texts('.problem')).toEqual([
      'Please give another one than above: two equal budgets cannot differ.',
    ]);
    await set(other, '');
    expect(texts('.problem')).toEqual(['Please give a whole number from 5 to 240.']);
    await press(button('Begin on Monday, 30 Nov 2026'));
    expect(document.activeElement).toBe(other);
    expect(onBegin).not.toHaveBeenCalled();
    await set(other, '45');
    await choose('How long', '12');
    await press(button('Begin on Monday, 30 Nov 2026'));
    expect(onBegin).toHaveBeenCalledExactlyOnceWith({ budgets: [20, 45], weeks: 12 });
  });

  it.each([
    ['policy', 'your organisation has fixed the budget'],
    ['no-limit', 'while there is no limit of time'],
  ] as const)('says why it cannot be begun (%s), and has no form', async (obstacle, why) => {
    await draw({ obstacle });
    expect(words()).toContain(why);
    expect(document.querySelector('form')).toBeNull();
  });

  it('tells who shares settings that other browsers keep their budget', async () => {
    await draw({ isSharing: true });
    expect(words()).toContain('Your other browsers keep their own budget');
  });
});

describe('while an experiment runs', () => {
  it('the card tells the week and its budget, why no result, and no figure of it', async () => {
    await draw({ experiment: running });
    expect(says()).toEqual(['This week: 10 minutes a day']);
    expect(words()).toContain('Week 1 of 8. The last day is 17 Jan 2027.');
    expect(words()).toContain('The two budgets are not compared before the end.');
    // The charts above go on to show each week.
    expect(words()).not.toMatch(/No figure is shown|no result is shown/);
    expect(document.querySelector('table, form')).toBeNull();
  });

  it('tells when it will begin, and what then', async () => {
    await draw({ experiment: begun, today: '2026-11-20' });
    expect(says()).toEqual(['It begins on Monday, 23 Nov 2026.']);
    expect(words()).toContain('Then the coin picks 10 or 20\u00a0min a day');
  });

  it('says so where this week’s coin has not been thrown, and counts no week beyond its last', async () => {
    await draw({ experiment: running, today: '2027-01-19' });
    expect(says()).toEqual(['The coin of this week has not been thrown yet.']);
    expect(words()).toContain('Week 8 of 8');
  });

  it('is stopped by a press that is confirmed, and the focus goes to what came of it', async () => {
    await draw({ experiment: running });
    const dialog = document.querySelector('dialog');
    await press(button('Stop the experiment'));
    expect(dialog?.open).toBe(true);
    expect(dialog?.textContent).toContain('goes back to 20 minutes a day');
    await press(button('Cancel'));
    expect([dialog?.open, onStop.mock.calls.length]).toEqual([false, 0]);
    await press(button('Stop the experiment'));
    const sure = dialog?.querySelector<HTMLButtonElement>('.firm');
    if (sure) await press(sure);
    expect(onStop).toHaveBeenCalledOnce();
    await draw({ experiment: stopExperiment(running, '2026-11-25', 3) });
    expect(says()).toEqual(['The last experiment was stopped on 25 Nov 2026.']);
    expect(document.activeElement).toBe(document.querySelector('.says'));
  });
});

describe('after an experiment', () => {
  it('the card tells the difference with its interval, and both budgets in a table', async () => {
    await draw(CLEAR);
    expect(says()).toEqual(['With 10 minutes a day there were more conversations: 6 more a week.']);
    expect(words()).toMatch(
      /Difference in conversations a week: 6 \(\d\S* to \d\S*\); above 0, there were more with 10\u00a0min/,
    );
    expect(words()).toContain('ranges made in this way hold the true value in at least 95 of 100');
    expect(texts('tbody tr').map((row) => row.slice(0, 16))).toEqual([
      '10\u00a0min a day4328',
      '20\u00a0min a day482 ',
    ]);
    expect(texts('caption')[0]).toMatch(/^Both budgets, 23 Nov 2026.+17 Jan 2027$/);
    expect(texts('.experiment-how p')[0]).toMatch(/^Ratio of the two rates: 4 \(\S+ to \S+\)\.$/);
    expect(texts('.experiment-how p')[2]).toContain('2.9%');
    expect(texts('summary')).toEqual(['How this was counted', 'Begin another']);
  });

  it.each([
    ['one-sided', [0, 0, 0, 0, 0, 0, 0, 0].map(() => [0, 3]), 'The coin fell on the same side'],
    ['few', [0, 1, 0, 1, 0, 1, 0, 1].map((side) => [side, side]), 'There were too few'],
    ['chance', [0, 1, 0, 1, 0, 1, 0, 1].map((side) => [side, 4]), 'chance alone could have made'],
  ])('says that it cannot be told, and why (%s)', async (_why, weeks, because) => {
    await draw(ended(weeks as [ExperimentSide, number][]));
    expect(says()).toEqual([
      'It cannot be told which of the two budgets brings more conversations.',
    ]);
    expect(words()).toContain(because);
    expect(words()).not.toMatch(/NaN|∞|undefined|[-−]0\b/);
  });

  it('tells a difference below 0 with a real minus sign', async () => {
    await draw(ended([0, 1, 0, 1, 0, 1].map((side) => [side as ExperimentSide, side ? 4 : 3])));
    expect(words()).toMatch(/Difference in conversations a week: −1 \(−\d/);
  });

  it('tells in how many weeks there was no coin', async () => {
    await draw(ended([0, 1, 0, 1, 0, 1].map((side) => [side as ExperimentSide, 4])));
    expect(words()).toContain('In 2 weeks Rappel did not run');
  });

  it('waits with its sentence until the conversations are counted, or tells that they are not', async () => {
    await draw({ experiment: CLEAR.experiment });
    expect(says()).toEqual(['The conversations of its weeks are being counted.']);
    await draw({ experiment: CLEAR.experiment, problem: 'uncounted' });
    expect([says(), texts('[role=alert]')]).toEqual([
      [],
      ['The conversations could not be counted. Reload this page to try again.'],
    ]);
  });
});

describe('the card', () => {
  it('offers nothing to begin where it could not be read', async () => {
    await draw({ problem: 'blocked' });
    expect(texts('[role=alert]')).toEqual([
      'An older window of Rappel holds the record. Close it, then reload this page.',
    ]);
    expect(document.querySelector('form')).toBeNull();
  });

  it('says that a press came to nothing', async () => {
    await draw({ failed: true });
    expect(texts('[role=alert]')).toHaveLength(1);
  });

  it.each([
    ['before', {}, 'Commencer le lundi 30 nov. 2026'],
    ['waiting', { experiment: begun, today: '2026-11-20' }, 'Elle commence le lundi 23 nov. 2026.'],
    ['running', { experiment: running }, 'Semaine 1 sur 8. Le dernier jour est le 17 janv. 2027.'],
    ['stopped', { experiment: stopExperiment(running, MONDAY, 3) }, 'arrêtée le 23 nov. 2026'],
    ['ended', CLEAR, 'Avec 10 minutes par jour, il y a eu plus de conversations'],
    ['undecided', ended([[0, 1]]), 'On ne peut pas dire lequel'],
  ])('speaks French %s', async (_state, some, expected) => {
    await draw(some, 'fr');
    expect(words()).toContain(expected);
    expect(words()).not.toMatch(/\b(week|budget of|coin|stop)\b/i);
  });
});
