// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { EffortCard } from '../../../../components/review/EffortCard';
import { addDays } from '../../../../utils/domain/calendar';
import type { Review } from '../../../../utils/domain/review/review';
import { clear, openFolds, show, texts } from '../page';
import { plain, quarterReview, spokeOn } from './quarterReview';

/** One action in each of these weeks, counted back from that of today. */
const weeksAgo = (...weeks: number[]) =>
  quarterReview(
    { actions: weeks.map((ago) => spokeOn(addDays('2026-11-23', -7 * ago))) },
    { weekNotes: [{ week: '2026-11-16', context: 'A fair in Lyon', updatedAt: 1 }] },
  );
async function showCard({ effort, weekNotes }: Review, language: 'en' | 'fr' = 'en') {
  await show(<EffortCard effort={effort} weekNotes={weekNotes} />, language);
  await openFolds();
}
const picture = () => plain(document.querySelector('svg')?.getAttribute('aria-label'));
const silences = () => texts('.silences li').map(plain);
const rows = () =>
  [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => plain(textContent)),
  );

afterEach(clear);

it('before three months are over, says how many weeks have gone', async () => {
  await showCard(weeksAgo(5, 4, 1));
  expect(texts('.says')).toEqual([
    '5 weeks have gone by since the start. After 13 weeks one can see whether the effort holds.',
  ]);
  expect(silences()).toEqual(['No action noted in 2 weeks: 2 – 15 Nov 2026.']);
});

it('in the first week says that it is not over', async () => {
  await showCard(weeksAgo(0));
  expect(texts('.says')).toEqual([
    'The first week is not over yet. After 13 weeks one can see whether the effort holds.',
  ]);
  expect(picture()).toBe('');
  expect(texts('p.quiet')).toEqual([
    'The weeks are drawn here once two of them have something in them.',
  ]);
});

it('after three months says in how many weeks something was done, and compares', async () => {
  await showCard(weeksAgo(14, 13, 12, 11, 7, 5, 3, 1, 0));
  expect(texts('.says')).toEqual(['Something was done in real life in 8 of 14 weeks.']);
  expect(texts('section > p')[1]).toBe(
    'Actions a week on average: 1 in the first four weeks, 0.5 in the last four.',
  );
});

it('names the last three silences without blame, and counts those before', async () => {
  await showCard(weeksAgo(14, 12, 11, 7, 5, 3, 1));
  expect(silences()).toEqual([
    'No action noted in 1 week: 9 – 15 Nov 2026.',
    'No action noted in 1 week: 26 Oct – 1 Nov 2026.',
    'No action noted in 1 week: 12 – 18 Oct 2026.',
    'Before that, it happened 2 more times.',
  ]);
});

it('draws up to 26 weeks one by one, and tells the same in a table', async () => {
  await showCard(weeksAgo(5, 4, 1));
  expect(picture()).toBe('Real-world actions by week, 19 Oct – 29 Nov 2026: between 0 and 1');
  expect(texts('thead th')).toEqual([
    'Week of',
    'Real-world actions',
    'Conversations',
    'What else was going on',
  ]);
  expect(rows()[0]).toEqual(['19 Oct', '1', '1', '']);
  expect(rows()[4]).toEqual(['16 Nov', '1', '1', 'A fair in Lyon']);
  expect(rows()[5]).toEqual(['23 Nov not over yet', '0', '0', '']);
  expect(document.querySelector('tbody a')?.getAttribute('href')).toBe('#review-week-2026-10-19');
});

it('draws more by month, says so, and leads to the very weeks', async () => {
  await showCard(weeksAgo(40, 30, 20, 10, 0));
  expect(texts('.panel-title')).toEqual(['Real-world actions a week, by month']);
  expect(texts('.chart > .quiet')).toEqual([
    'There are more than 26 weeks, so they are drawn by month: a week belongs to the month of its Thursday.',
    'The dashed bar is not over yet.',
  ]);
  expect(texts('.axis-labels span')).toEqual(['Feb 2026', 'Jul 2026', 'Nov 2026']);
  expect(rows()[0]).toEqual(['16 Feb – 1 Mar 2026', '1', '0.5', '1', '']);
  expect(document.querySelector('tbody a')?.getAttribute('href')).toBe(
    '#review-own-2026-02-16-2026-03-01',
  );
});

it('draws many years by quarter', async () => {
  await showCard(weeksAgo(500, 300, 0));
  expect(texts('.panel-title')).toEqual(['Real-world actions a week, by quarter']);
  expect(texts('.axis-labels span')[0]).toBe('Q2 2017');
  expect(document.querySelectorAll('svg .bar')).toHaveLength(3);
  expect(document.querySelectorAll('svg .running')).toHaveLength(1);
});

it('waits while the record is being read', async () => {
  await showCard(quarterReview({ actions: [spokeOn('2026-11-23')] }, { isWhole: false }));
  expect(texts('section > p')).toEqual(['The record is being read.']);
});

it('speaks French', async () => {
  await showCard(weeksAgo(40, 3, 0), 'fr');
  expect(texts('h2')).toEqual(["L'effort tient\u2011il\u00a0?"]);
  expect(texts('.says')).toEqual(['Quelque chose a été fait dans la vraie vie 2 semaines sur 40.']);
  expect(silences()[0]).toMatch(
    /^Aucune action notée pendant 2 semaines\u00a0: 9 ?– ?22 nov\. 2026\.$/,
  );
  expect(picture()).toMatch(
    /^Actions réelles chaque semaine en moyenne, par mois, .*\u00a0: entre 0 et 0,5$/,
  );
});

it('marks the weeks that have a line of context below their bars', async () => {
  await showCard(weeksAgo(14, 13, 12, 11, 7, 5, 3, 1, 0));
  expect(texts('.axis-notes span')).toEqual(['1']);
  expect(texts('.chart-notes li').map(plain)).toEqual(['Week of 16 Nov: A fair in Lyon']);
});
