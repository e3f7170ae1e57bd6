import { describe, expect, it } from 'vitest';
import { beyondBudgetOf } from '../../../../utils/domain/review/beyondBudget';
import type { Overtime } from '../../../../utils/domain/session';
import { MINUTE_MS } from '../../../../utils/domain/time';
import { arranged } from './records';

const overtime = (minutes: number, reason?: string, kind: Overtime['kind'] = 'beyond') => ({
  atMs: 1,
  ms: minutes * MINUTE_MS,
  kind,
  ...(reason !== undefined && { reason }),
});

describe('the time beyond the budget', () => {
  const record = arranged({
    overtimes: [
      { day: '2026-11-25', overtimes: [overtime(5, 'Marie  answers'), overtime(2, '', 'finish')] },
      { day: '2026-11-23', overtimes: [overtime(5), overtime(5, 'marie answers')] },
      { day: '2026-11-24', overtimes: [overtime(5, 'more of the day', 'own')] },
      { day: '2026-11-22', overtimes: [overtime(5, 'the day before')] },
    ],
  });
  const beyond = beyondBudgetOf(record, { from: '2026-11-23', to: '2026-11-29' });

  it('is what was given past it on the days of the period', () => {
    expect(beyond.ms).toBe(17 * MINUTE_MS);
    expect(beyond.days).toEqual(['2026-11-23', '2026-11-25']);
    expect(beyond.times.map(({ day }) => day)).toEqual([
      '2026-11-23',
      '2026-11-23',
      '2026-11-25',
      '2026-11-25',
    ]);
  });

  it('has its reasons, one of them for the same words, and what had none', () => {
    expect(beyond.reasons).toEqual([{ words: 'Marie  answers', times: 2, ms: 10 * MINUTE_MS }]);
    expect(beyond.withoutReason).toEqual({ times: 2, ms: 7 * MINUTE_MS });
  });
});
