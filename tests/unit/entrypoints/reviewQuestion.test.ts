import { expect, it } from 'vitest';
import { reviewQuestion } from '../../../entrypoints/dashboard/reviewQuestion';
import { dayNow } from '../../../entrypoints/shared/dayNow';
import { parseLiveState } from '../../../utils/storage/liveState';
import { PARIS } from '../domain/helpers/make';
import { HERE, parisAt } from '../domain/review/records';

const period = { from: '2026-11-16', to: '2026-11-22' };

it.each([
  ['is still yesterday before the day starts', '01:00', '2026-11-22'],
  ['is the calendar’s from then on', '04:00', '2026-11-23'],
])('the day that runs %s', (_when, time, today) => {
  const nowMs = parisAt('2026-11-23', time);
  const clock = { wallMs: () => nowMs, monoMs: () => 0, calendar: PARIS.calendar };
  const now = dayNow(parseLiveState({ settings: { hourlyRate: 80 } }), clock);
  expect(reviewQuestion(period, now, clock)).toEqual({
    period,
    today,
    settings: { hourlyRate: 80 },
    here: HERE,
  });
});
