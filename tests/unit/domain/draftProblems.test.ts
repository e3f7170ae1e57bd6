import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../../utils/domain/draftProblems';
import type { LogDraft } from '../../../utils/domain/logDraft';
import { NOW } from './helpers/actions';
import { draft } from './helpers/drafts';

describe('the problems of a draft', () => {
  const long = (length: number) => 'x'.repeat(length);

  it.each<[string, Partial<LogDraft>, object]>([
    ['is complete', {}, {}],
    ['has no name', { person: '  ' }, { person: 'person-missing' }],
    ['has too long a name', { person: long(121) }, { person: 'too-long' }],
    ['has a step without a date', { next: 'send the offer' }, {}],
    ['has a date without a step', { due: '2026-12-01' }, { next: 'step-missing' }],
    ['has a step of today', { next: 'x', due: '2026-11-23' }, {}],
    ['has a step of yesterday', { next: 'x', due: '2026-11-22' }, { due: 'date-in-past' }],
    ['has no such date', { next: 'x', due: '2027-02-29' }, { due: 'date-invalid' }],
    ['has half a date', { next: 'x', due: '2027-02' }, { due: 'date-invalid' }],
    ['has too long a step', { next: long(201) }, { next: 'too-long' }],
    ['has too long a note', { note: long(2_001) }, { note: 'too-long' }],
    ['was done tomorrow', { on: '2026-11-24' }, { on: 'date-in-future' }],
    ['was done on no date', { on: '2026-11-31' }, { on: 'date-invalid' }],
    ['was done later today', { time: '12:01' }, { time: 'date-in-future' }],
    ['was done late yesterday', { on: '2026-11-22', time: '23:00' }, {}],
    ['was done now', { time: '12:00' }, {}],
    ['was done at no time', { time: '24:00' }, { time: 'time-invalid' }],
    ['took a day', { minutes: ' 1440 ' }, {}],
    ['took longer than a day', { minutes: '1441' }, { minutes: 'minutes-invalid' }],
    ['took no time', { minutes: '0' }, { minutes: 'minutes-invalid' }],
    ['took part of a minute', { minutes: '1.5' }, { minutes: 'minutes-invalid' }],
    ['was at an event of too long a name', { event: long(201) }, { event: 'too-long' }],
    ['names somebody beside an empty field', { person: '', others: [{ name: 'Paul' }] }, {}],
    [
      'names somebody at too great length',
      { others: [{ name: long(121) }] },
      { person: 'too-long' },
    ],
  ])('that %s', (_what, some, problems) => {
    expect(problemsOf(draft(some), NOW)).toEqual(problems);
  });

  it('are none for a step that keeps the date it had, though it has passed', () => {
    expect(problemsOf(draft({ next: 'x', due: '2026-11-01' }), NOW, '2026-11-01')).toEqual({});
  });

  it('are a missing outcome where the kind has some, and only there', () => {
    const { reach: _none, ...without } = draft();
    expect(problemsOf(without, NOW)).toEqual({ reach: 'reach-missing' });
    expect(problemsOf({ ...without, kind: 'message' }, NOW)).toEqual({});
    expect(problemsOf(draft({ kind: 'meeting' }), NOW)).toEqual({ reach: 'reach-missing' });
  });
});
