import { describe, expect, it } from 'vitest';
import {
  type Answers,
  isComplete,
  openQuestions,
  QUESTIONS,
  withAnswer,
} from '../../../../utils/domain/editorial/checklist';
import { messageId } from './someLines';

describe('the checklist', () => {
  it('is open until each question has an answer, whichever', () => {
    expect(openQuestions({})).toEqual([...QUESTIONS]);
    const noes: Answers = { field: 'no', audience: 'no', screenshot: 'no', message: null };
    expect(isComplete(noes)).toBe(true);
    for (const question of QUESTIONS) {
      const { [question]: _open, ...others } = noes;
      expect(openQuestions(others)).toEqual([question]);
      expect(isComplete(others)).toBe(false);
    }
  });

  it('takes another answer, and the same one back', () => {
    const yes = withAnswer({}, 'field', 'yes');
    expect(withAnswer(yes, 'field', 'no')).toEqual({ field: 'no' });
    expect(withAnswer(yes, 'field', 'yes')).toEqual({});
    const none = withAnswer(yes, 'message', null);
    expect(none).toEqual({ field: 'yes', message: null });
    expect(withAnswer(none, 'message', messageId('m1')).message).toBe('m1');
    expect(withAnswer(none, 'message', null)).toEqual({ field: 'yes' });
  });
});
