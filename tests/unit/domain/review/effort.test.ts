import { describe, expect, it } from 'vitest';
import { courseOf } from '../../../../utils/domain/review/course';
import { effortOf, firstDayOf } from '../../../../utils/domain/review/effort';
import { courseUpTo } from '../../../../utils/domain/review/period';
import { MINUTE_MS } from '../../../../utils/domain/time';
import { aBareAction, anOpening, arranged, aVisit, parisAt } from './records';

const spoke = (id: string, on: string) => aBareAction(id, { on, reach: 'spoke' });

describe('the course of twelve weeks', () => {
  const record = arranged({
    sessions: [
      aVisit('s1', parisAt('2026-11-23', '03:50'), 20),
      aVisit('s2', parisAt('2026-11-25'), 30),
    ],
    actions: [spoke('a1', '2026-11-24'), spoke('a2', '2026-11-26'), spoke('a0', '2026-09-06')],
  });
  const course = courseOf(record, courseUpTo('2026-11-25'));

  it('has each minute in its week, though a visit ran over the night', () => {
    expect(course.map(({ onlineMs }) => onlineMs / MINUTE_MS).slice(-3)).toEqual([0, 10, 40]);
  });

  it('has the headline of each week, and none where nobody was spoken to', () => {
    expect(course.map(({ minutesPerConversation }) => minutesPerConversation).slice(-2)).toEqual([
      undefined,
      20,
    ]);
    expect(course[0]).toMatchObject({ conversations: 0, actions: 0 });
  });

  it('of no weeks is empty', () => {
    expect(courseOf(record, [])).toEqual([]);
  });
});

describe('the effort since the start', () => {
  const record = arranged({
    actions: ['2026-09-04', '2026-09-15', '2026-10-06', '2026-10-30'].map((on, index) =>
      spoke(`a${index}`, on),
    ),
  });

  it('names the weeks of silence, those in a row as one, and not the week that runs', () => {
    const { weeks, silences, isThreeMonths } = effortOf(record, '2026-09-02', '2026-11-10');
    expect(weeks.map(({ number, actions }) => [number, actions])).toEqual([
      [1, 1],
      [2, 0],
      [3, 1],
      [4, 0],
      [5, 0],
      [6, 1],
      [7, 0],
      [8, 0],
      [9, 1],
      [10, 0],
      [11, 0],
    ]);
    expect(silences).toEqual([
      { from: '2026-09-07', to: '2026-09-13', weeks: 1 },
      { from: '2026-09-21', to: '2026-10-04', weeks: 2 },
      { from: '2026-10-12', to: '2026-10-25', weeks: 2 },
      { from: '2026-11-02', to: '2026-11-08', weeks: 1 },
    ]);
    expect(weeks.at(-1)).toMatchObject({ isRunning: true, isSilent: false });
    expect(isThreeMonths).toBe(false);
  });

  it('calls no week silent of which one had but a few days', () => {
    const begun = effortOf(arranged(), '2026-11-13', '2026-11-20');
    expect(begun.since).toBe('2026-11-13');
    expect(begun.silences).toEqual([]);
    expect(effortOf(arranged(), '2026-11-09', '2026-11-20').silences).toHaveLength(1);
  });

  it('has three months once thirteen weeks are over', () => {
    expect(effortOf(record, '2026-08-31', '2026-11-29').isThreeMonths).toBe(false);
    expect(effortOf(record, '2026-08-31', '2026-11-30').isThreeMonths).toBe(true);
  });
});

describe('the first day', () => {
  it('is that of the first visit, gate or word in the log, not of what one tells of years ago', () => {
    const told = { ...spoke('a1', '2019-05-05'), loggedAt: parisAt('2026-09-10') };
    const sessions = [aVisit('s1', parisAt('2026-09-08'), 5)];
    const openings = [anOpening('g1', parisAt('2026-09-03', '02:00'), 'left')];
    expect(firstDayOf(arranged({ actions: [told] }))).toBe('2026-09-10');
    expect(firstDayOf(arranged({ actions: [told], sessions }))).toBe('2026-09-08');
    expect(firstDayOf(arranged({ actions: [told], sessions, openings }))).toBe('2026-09-02');
    expect(firstDayOf(arranged())).toBeUndefined();
  });
});
