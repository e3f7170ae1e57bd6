// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BeyondCard } from '../../../../components/review/BeyondCard';
import { durationWords } from '../../../../components/review/durationWords';
import { FigureOpenerProvider } from '../../../../components/review/figureOpener';
import { GoalsCard } from '../../../../components/review/GoalsCard';
import { KeptCard } from '../../../../components/review/KeptCard';
import type { PurposeSetting } from '../../../../utils/domain/purposes';
import type { ReviewSources } from '../../../../utils/domain/review/arrange';
import { MINUTE_MS } from '../../../../utils/domain/time';
import { textsOf } from '../../../../utils/i18n/index';
import { sessionId } from '../../domain/helpers/make';
import { aReview } from '../../domain/review/aReview';
import { aBareAction, anOpening, aVisit, parisAt } from '../../domain/review/records';
import { button, clear, openFolds, press, show, texts } from '../page';

afterEach(clear);

const opened = vi.fn();
const at = (time: string) => parisAt('2026-11-24', time);
const fair = { purpose: 'own-fair', words: 'the fair in Lyon' } as const;
const sessions = [
  aVisit('s1', at('09:00'), 10, { outcome: 'reached' }),
  aVisit('s2', at('10:00'), 70, { outcome: 'missed', network: 'facebook', goal: fair }),
  aVisit('s3', at('12:00'), 20, { outcome: 'partly' }),
  aVisit('s4', at('13:00'), 5),
  { ...aVisit('s5', at('14:00'), 4), session: undefined },
];
const purposes: PurposeSetting[] = [{ id: 'own-fair', name: 'Trade fairs' }];

async function goals(sources: Partial<ReviewSources>, language: 'en' | 'fr' = 'en') {
  const card = <GoalsCard review={aReview(sources)} settings={{ purposes }} />;
  await show(<FigureOpenerProvider value={opened}>{card}</FigureOpenerProvider>, language);
}

function rows(): string[][] {
  return [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => (cell.textContent ?? '').replaceAll('\u00a0', ' ')),
  );
}

describe('the card on goals', () => {
  it('tells goals and time of each network, of all, and of each purpose by its own name', async () => {
    await goals({ sessions });
    expect(texts('.says')).toEqual(['Goals reached: 1 of 3, 33% [6–79%].']);
    expect(rows()).toEqual([
      ['Facebook', '1 h 10 min', '1', '0', '0', '1', '0', '0% [0–79%]'],
      ['LinkedIn', '35 min', '3', '1', '1', '0', '1', '50% [9–91%]'],
      ['Not known', '4 min', '0', '0', '0', '0', '0', 'none yet'],
      ['All', '1 h 49 min', '4', '1', '1', '1', '1', '33% [6–79%]'],
      ['Trade fairs', '1 h 10 min', '1', '0', '0', '1', '0', '0% [0–79%]'],
      ['Messages', '35 min', '3', '1', '1', '0', '1', '50% [9–91%]'],
      ['Not known', '4 min', '0', '0', '0', '0', '0', 'none yet'],
    ]);
  });

  it('opens every number of it, each by a name that says of what it is', async () => {
    await goals({ sessions });
    await press(button('Time online on Facebook: 1\u00a0h\u00a010\u00a0min. Show what made it'));
    await press(button('Goals not reached for “Trade fairs”: 1. Show what made it'));
    await press(button('Time online without a known purpose: 4\u00a0min. Show what made it'));
    await press(button('Visits: 4. Show what made it'));
    expect(opened.mock.calls).toEqual([
      [{ name: 'online', network: 'facebook' }],
      [{ name: 'goalsMissed', purpose: 'own-fair' }],
      [{ name: 'online', purpose: 'unknown' }],
      [{ name: 'visits' }],
    ]);
    const names = [...document.querySelectorAll('button')].map((one) =>
      one.getAttribute('aria-label'),
    );
    const byRow = names.slice(1);
    expect(new Set(byRow).size).toBe(byRow.length);
  });

  it('says what was struck out, and opens it', async () => {
    opened.mockClear();
    const strikes = [at('09:00'), at('12:00')].map((start, index) => ({
      session: sessionId(index === 0 ? 's1' : 's3'),
      start,
      isStruck: true,
      updatedAt: 1,
    }));
    await goals({ sessions, strikes });
    expect(texts('p').at(-1)).toBe('2 slices, 30\u00a0min, struck out; not in these figures.');
    await press(button('Struck out: 2 slices, 30\u00a0min. Show what made it'));
    expect(opened).toHaveBeenCalledWith({ name: 'struck' });
  });

  it('has what is not known last, however much it is', async () => {
    const torn = { ...aVisit('s6', at('15:00'), 200), session: undefined };
    await goals({ sessions: [...sessions, torn] });
    const names = ['Facebook', 'LinkedIn', 'Not known', 'All', 'Trade fairs', 'Messages'];
    expect(rows().map(([name]) => name)).toEqual([...names, 'Not known']);
  });

  it('has a sentence for goals without an answer, and for no visit at all', async () => {
    await goals({ sessions: [aVisit('s1', at('09:00'), 10)] });
    expect(texts('p')[0]).toBe('No goal of this period has an answer yet.');
    // Of one network alone there is nothing to sum up.
    expect(rows().map(([name]) => name)).toEqual(['LinkedIn', 'Messages']);
    await goals({});
    expect(texts('p')).toEqual(['No visit began and ended in this period.']);
    expect(rows()).toEqual([]);
  });

  it('speaks French', async () => {
    await goals({ sessions }, 'fr');
    expect(texts('.says')[0]?.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(
      'Objectifs atteints : 1 sur 3, soit 33 % [6 à 79 %].',
    );
    expect(rows()[0]?.slice(0, 2)).toEqual(['Facebook', '1 h 10 min']);
  });
});

describe('the card on what one kept to', () => {
  const step = (id: string, due: string, doneAt?: number) =>
    aBareAction(id, {
      on: '2026-11-20',
      next: { note: 'call', due, ...(doneAt !== undefined && { doneAt }) },
    });

  it('tells next steps by what became of them, and gates by the answer', async () => {
    const actions = [
      step('a1', '2026-11-24', at('09:00')),
      step('a2', '2026-11-23', at('09:00')),
      step('a3', '2026-11-26'),
      step('a4', '2026-11-29'),
    ];
    const openings = Array.from({ length: 40 }, (_, index) =>
      anOpening(`g${index}`, at('10:00') + index, index < 12 ? 'left' : 'entered'),
    );
    const card = <KeptCard review={aReview({ actions, openings })} />;
    await show(<FigureOpenerProvider value={opened}>{card}</FigureOpenerProvider>);
    expect(texts('.says')).toEqual([
      'Next steps kept: 1 of 3, 33% [6–79%].',
      'Of 40 openings, you left 12 at the gate: 30% [18–45%].',
    ]);
    expect(rows().map(([, count]) => count)).toEqual(['4', '1', '1', '1', '1']);
    opened.mockClear();
    await press(button('Gates dismissed: 12. Show what made it'));
    await press(button('Next steps done late: 1. Show what made it'));
    expect(opened.mock.calls).toEqual([[{ name: 'gatesDismissed' }], [{ name: 'stepsLate' }]]);
  });

  it('has a sentence where there is neither, and where all is still to come', async () => {
    await show(<KeptCard review={aReview({})} />);
    expect(texts('p')).toEqual([
      'No next step was due in this period.',
      'No gate was shown in this period.',
    ]);
    await show(<KeptCard review={aReview({ actions: [step('a4', '2026-11-29')] })} />);
    expect(texts('p')[0]).toBe('The next steps of this period are all still to come.');
  });
});

describe('the card on time beyond the budget', () => {
  const overtime = (minutes: number, reason?: string) => ({
    atMs: minutes,
    ms: minutes * MINUTE_MS,
    kind: 'beyond' as const,
    ...(reason && { reason }),
  });

  it('tells how much, how often, and the reasons by their time', async () => {
    const overtimes = [
      { day: '2026-11-24', overtimes: [overtime(5, 'A reply'), overtime(2)] },
      { day: '2026-11-25', overtimes: [overtime(5, 'a reply'), overtime(15, 'The fair')] },
    ];
    const card = <BeyondCard review={aReview({ overtimes })} />;
    await show(<FigureOpenerProvider value={opened}>{card}</FigureOpenerProvider>);
    expect(texts('.says')).toEqual(['27\u00a0min given beyond the budget, 4 times.']);
    expect(rows()).toEqual([
      ['The fair', '1', '15 min'],
      ['a reply', '2', '10 min'],
      ['Without a reason', '1', '2 min'],
    ]);
    opened.mockClear();
    await press(button('Time beyond the budget: 27\u00a0min. Show what made it'));
    expect(opened).toHaveBeenCalledWith({ name: 'beyondBudget' });
  });

  it('folds the reasons that are many', async () => {
    const all = Array.from({ length: 11 }, (_, index) => overtime(20 - index, `reason ${index}`));
    await show(
      <BeyondCard review={aReview({ overtimes: [{ day: '2026-11-24', overtimes: all }] })} />,
    );
    expect(texts('summary')).toEqual(['3 more reasons']);
    expect(rows()).toHaveLength(8);
    await openFolds();
    expect(document.querySelectorAll('details tbody tr')).toHaveLength(3);
    expect(rows()).toHaveLength(11);
  });

  it('has a sentence where there was none', async () => {
    await show(<BeyondCard review={aReview({})} />);
    expect(texts('p')).toEqual(['No time was given beyond the budget in this period.']);
  });
});

describe('a time', () => {
  const written = (ms: number) => durationWords(ms, textsOf('en', ['en-GB']));

  it('is as exact as anybody needs it', () => {
    const some = [0, 1, 20_000, 59_000, 60_000, 89_000, 3_570_000, 3_600_000, 11_100_000];
    expect(some.map(written)).toEqual([
      '0\u00a0min',
      '1\u00a0s',
      '20\u00a0s',
      '59\u00a0s',
      '1\u00a0min',
      '1\u00a0min',
      '1\u00a0h',
      '1\u00a0h',
      '3\u00a0h\u00a05\u00a0min',
    ]);
    expect(written(4_000_000 * 1_000)).toBe('1,111\u00a0h\u00a07\u00a0min');
  });
});
