// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { FunnelCard } from '../../../../components/review/FunnelCard';
import { FigureOpenerProvider } from '../../../../components/review/figureOpener';
import { TwelveWeeksCard } from '../../../../components/review/TwelveWeeksCard';
import type { Review } from '../../../../utils/domain/review/review';
import { readSettings } from '../../../../utils/domain/settings';
import { aBareAction, anOpportunity } from '../../domain/review/records';
import { button, clear, press, show, texts } from '../page';
import { plain, quarterReview, spokeOn, TODAY } from './quarterReview';

const missedOn = (on: string) => aBareAction(`missed-${on}`, { on, reach: 'no-answer' });
const RECORD = {
  actions: [
    ...['2026-10-05', '2026-10-06', '2026-10-07', '2026-11-16', '2026-11-23'].map(spokeOn),
    ...['2026-10-08', '2026-10-09', '2026-10-12'].map(missedOn),
  ],
  opportunities: [
    anOpportunity('o1', { openedOn: '2026-10-06', stage: 'won', closedOn: '2026-11-02' }),
  ],
};

const opened = vi.fn();
const showFunnel = (review: Review, language: 'en' | 'fr' = 'en') =>
  show(
    <FigureOpenerProvider value={opened}>
      <FunnelCard review={review} />
    </FigureOpenerProvider>,
    language,
  );
const showWeeks = (review: Review, weeklyTarget: number, language: 'en' | 'fr' = 'en') =>
  show(
    <TwelveWeeksCard
      review={review}
      today={TODAY}
      settings={{ ...readSettings({}), weeklyTarget }}
    />,
    language,
  );

afterEach(clear);

it('from attempts to contracts, each number can be opened', async () => {
  await showFunnel(quarterReview(RECORD));
  expect(texts('tbody th')).toEqual([
    'Attempts',
    'Conversations',
    'Needs heard',
    'Offers',
    'Contracts',
  ]);
  expect(texts('tbody td').slice(0, 2)).toEqual(['8', '5']);
  await press(button('Contracts: 1. Show what made it'));
  expect(opened).toHaveBeenCalledExactlyOnceWith({ name: 'won' });
});

it('as many bars as there is something, in the measure of the longest', async () => {
  await showFunnel(quarterReview({ actions: RECORD.actions }));
  const rows = [...document.querySelectorAll<HTMLElement>('.funnel-row')];
  expect(rows.map((row) => row.style.getPropertyValue('--share'))).toEqual([
    '1',
    '0.625',
    '0',
    '0',
    '0',
  ]);
  expect(document.querySelectorAll('.funnel-bar')).toHaveLength(2);
});

it('the share that spoke has its interval, and no contract is credited to these conversations', async () => {
  await showFunnel(quarterReview(RECORD));
  expect(texts('section > p')).toEqual([
    '5 of 8 attempts became a conversation: 63% [31–86%].',
    'In brackets: how far chance alone may have moved the share (95% interval).',
    'Each is counted on its own day: a contract of this period may come from a conversation of an earlier one.',
  ]);
  await clear();
  await showFunnel(quarterReview({}));
  expect(texts('section > p')[0]).toBe('No attempt to reach anybody is noted in this period.');
});

it('from attempts to contracts in French', async () => {
  await showFunnel(quarterReview(RECORD), 'fr');
  expect(texts('h2')).toEqual(['Des tentatives aux contrats']);
  expect(texts('section > p')[0]).toMatch(
    /^5 sur 8 tentatives ont abouti à une conversation\u00a0: 63\s% \[31 à 86\s%\]\.$/,
  );
});

it('twelve weeks day by day, with the aim of those that are over', async () => {
  await showWeeks(quarterReview(RECORD), 3);
  expect(texts('h2')).toEqual(['Twelve weeks']);
  expect(plain(texts('caption')[0])).toBe('Real-world actions by day, 7 Sept – 25 Nov 2026');
  expect(texts('.day').filter((words) => words === '1')).toHaveLength(8);
  expect(texts('section > p')).toEqual([
    '3 conversations a week was the aim: reached in 1 of 7 weeks.',
  ]);
});

it('twelve weeks without an aim have no such line', async () => {
  await showWeeks(quarterReview(RECORD), 0);
  expect(texts('section > p')).toEqual([]);
});

it('twelve weeks in French', async () => {
  await showWeeks(quarterReview(RECORD), 1, 'fr');
  expect(texts('h2')).toEqual(['Douze semaines']);
  expect(texts('section > p')).toEqual([
    "L'objectif était de 1 conversation par semaine\u00a0: atteint 2 semaines sur 7.",
  ]);
});

it('a day opens onto what was done on it, the aim onto its weeks, and a week says its context', async () => {
  const notes = [{ week: '2026-11-16', context: 'A fair in Lyon', updatedAt: 1 }];
  const days = ['2026-11-10', '2026-11-17', '2026-11-17'];
  const record = { actions: days.map(spokeOn) };
  await show(
    <FigureOpenerProvider value={opened}>
      <TwelveWeeksCard
        review={quarterReview(record, { weekNotes: notes })}
        today={TODAY}
        settings={{ ...readSettings({}), weeklyTarget: 2 }}
      />
    </FigureOpenerProvider>,
  );
  const day = '2026-11-17';
  const cells = [...document.querySelectorAll<HTMLElement>('.heat-map button')];
  expect(cells.map(({ textContent }) => textContent)).toEqual(['1', '2']);
  opened.mockClear();
  for (const cell of cells.slice(1)) await press(cell);
  expect(opened).toHaveBeenCalledExactlyOnceWith({
    name: 'actions',
    periods: [{ from: day, to: day }],
  });
  await press(
    button(
      'Conversations, 16 – 22 Nov 2026: 1. Show what made it'.replaceAll(' – ', '\u2009–\u2009'),
    ),
  );
  expect(opened).toHaveBeenLastCalledWith({
    name: 'conversations',
    periods: [{ from: '2026-11-16', to: '2026-11-22' }],
  });
  expect(texts('.heat-map tfoot .note-mark')).toEqual(['1']);
  expect(texts('.chart-notes li').map(plain)).toEqual(['Week of 16 Nov: A fair in Lyon']);
});
