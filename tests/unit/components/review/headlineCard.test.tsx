// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FigureOpenerProvider } from '../../../../components/review/figureOpener';
import { HeadlineCard } from '../../../../components/review/HeadlineCard';
import type { Review } from '../../../../utils/domain/review/review';
import { button, clear, openFolds, press, show, texts } from '../page';
import { quarterReview, spokeOn, TODAY, visitOn } from './quarterReview';

const RECORD = {
  sessions: [
    visitOn('2026-09-08', 74),
    visitOn('2026-10-06', 30),
    visitOn('2026-10-13', 25),
    visitOn('2026-10-27', 20),
    visitOn('2026-11-24', 15),
  ],
  actions: ['2026-09-09', '2026-10-07', '2026-10-28', '2026-11-23', '2026-11-24'].map(spokeOn),
};
const NOTES = [{ week: '2026-10-12', context: 'A fair in Lyon', updatedAt: 1 }];

const opened = vi.fn();
async function showCard(review: Review, language: 'en' | 'fr' = 'en') {
  await show(
    <FigureOpenerProvider value={opened}>
      <HeadlineCard review={review} today={TODAY} />
    </FigureOpenerProvider>,
    language,
  );
  await openFolds();
}
const pictures = () =>
  [...document.querySelectorAll('svg')].map((svg) => svg.getAttribute('aria-label'));
const shapes = (selector: string) => document.querySelectorAll(`svg ${selector}`).length;

afterEach(async () => {
  await clear();
  opened.mockClear();
});

describe('the headline', () => {
  it('says the number, what it was before, and opens the two that make it', async () => {
    await showCard(quarterReview(RECORD));
    // 90 minutes, 4 conversations.
    expect(texts('.headline')).toEqual(['23 74 in as many days before']);
    expect(texts('.made-of')).toEqual(['90\u00a0min online, 4 conversations']);
    await press(button('Time online: 90\u00a0min online. Show what made it'));
    await press(button('Conversations: 4 conversations. Show what made it'));
    expect(opened.mock.calls).toEqual([[{ name: 'online' }], [{ name: 'conversations' }]]);
  });

  it('of no conversation is a sentence', async () => {
    await showCard(quarterReview({ sessions: RECORD.sessions }));
    expect(texts('.says')).toEqual([
      'There was no conversation in this period, so no such number can be told.',
    ]);
    expect(texts('.made-of')).toEqual(['90\u00a0min online, 0 conversations']);
    // Time and conversations are drawn, but no line of what has no value.
    expect(pictures()).toHaveLength(2);
  });

  it('says when there was no conversation before, and nothing where there was nothing', async () => {
    await showCard(quarterReview({ ...RECORD, actions: [spokeOn('2026-10-07')] }));
    expect(texts('.headline')).toEqual(['90 no conversation in as many days before']);
    await clear();
    await showCard(quarterReview({ actions: [spokeOn('2026-10-07'), spokeOn('2026-10-14')] }));
    expect(texts('.headline')).toEqual(['0 ']);
  });
});

describe('the course of twelve weeks', () => {
  it('is drawn with gaps, and each drawing says what it shows', async () => {
    await showCard(quarterReview(RECORD));
    expect(pictures()).toEqual([
      'Minutes online per conversation, by week from 7 Sept to 23 Nov: between 7.5 and 74, and 7.5 in the last week with a conversation',
      'Minutes online, by week from 7 Sept to 23 Nov: between 0 and 74, 164 in all',
      'Conversations, by week from 7 Sept to 23 Nov: between 0 and 2, 5 in all',
    ]);
    // No week with a conversation has another beside it.
    expect([shapes('.line'), shapes('.dot')]).toEqual([0, 4]);
    expect([shapes('.bar.online'), shapes('.bar.real')]).toEqual([5, 4]);
    // The week of today is an outline.
    expect(shapes('.running')).toBe(2);
    expect(texts('.chart > .quiet')).toContain('The last week is not over yet.');
  });

  it('of weeks that are all over has no outline and no such word', async () => {
    await showCard(quarterReview(RECORD, { period: { from: '2026-07-01', to: '2026-10-18' } }));
    expect([shapes('.bar.online'), shapes('.running')]).toEqual([3, 0]);
    expect(document.body.textContent).not.toContain('not over yet');
  });

  it('joins weeks side by side to a line, the last of it a dot', async () => {
    const actions = ['2026-10-07', '2026-10-14', '2026-10-28'].map(spokeOn);
    await showCard(quarterReview({ ...RECORD, actions }));
    expect([shapes('.line'), shapes('.dot')]).toEqual([1, 1]);
    const [d] = [...document.querySelectorAll('svg .line')].map((one) => one.getAttribute('d'));
    expect(d?.split(' L ')).toHaveLength(2);
  });

  it('has a table, in which each week leads to its review', async () => {
    await showCard(quarterReview(RECORD, { weekNotes: NOTES }));
    expect(texts('summary')).toEqual(['As a table']);
    expect(texts('thead th')).toEqual([
      'Week of',
      'Minutes online',
      'Conversations',
      'Minutes online per conversation',
      'What else was going on',
    ]);
    const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows).toHaveLength(12);
    expect(rows[0]).toEqual(['7 Sept', '74', '1', '74', '']);
    expect(rows[5]).toEqual(['12 Oct', '25', '0', '–', 'A fair in Lyon']);
    expect(rows[11]).toEqual(['23 Nov not over yet', '15', '2', '7.5', '']);
    const links = [...document.querySelectorAll('tbody th[scope=row] a')];
    expect(links[5]?.getAttribute('href')).toBe('#review-week-2026-10-12');
  });

  it('marks the weeks of which something is noted, with the words below', async () => {
    await showCard(quarterReview(RECORD, { weekNotes: NOTES }));
    expect(texts('.axis-notes span')).toEqual(['1']);
    expect(texts('.chart-notes li')).toEqual(['Week of 12 Oct: A fair in Lyon']);
    await clear();
    await showCard(quarterReview(RECORD));
    expect(texts('.axis-notes, .chart-notes')).toEqual([]);
    expect(texts('thead th')).toHaveLength(4);
  });

  it('of fewer than two weeks is a sentence', async () => {
    await showCard(quarterReview({ sessions: [visitOn('2026-11-24', 15)] }));
    expect(pictures()).toEqual([]);
    expect(document.querySelector('table')).toBeNull();
    expect(texts('.quiet')).toEqual([
      'The course by week is drawn here once two weeks have something in them.',
    ]);
  });

  it('speaks French', async () => {
    await showCard(quarterReview(RECORD, { weekNotes: NOTES }), 'fr');
    expect(texts('h2')).toEqual(['Minutes en ligne par conversation réelle']);
    expect(texts('.headline')).toEqual(['23 74 sur autant de jours auparavant']);
    expect(pictures()[0]).toBe(
      'Minutes en ligne par conversation, par semaine du 7 sept. au 23 nov.\u00a0: entre 7,5 et 74, et 7,5 la dernière semaine avec une conversation',
    );
    expect(texts('summary')).toEqual(['En tableau']);
    expect(texts('tbody th')[11]).toBe('23 nov. encore en cours');
    expect(texts('.chart-notes li')).toEqual(['Semaine du 12 oct.\u00a0: A fair in Lyon']);
  });
});
