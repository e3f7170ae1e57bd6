import { expect, it } from 'vitest';
import { readLineDraft } from '../../../../utils/domain/editorial/keptLineDraft';
import { draftOfLine } from '../../../../utils/domain/editorial/lineDraft';
import { aLine } from './someLines';

it('is read as it was kept', () => {
  const draft = { ...draftOfLine(aLine()), posts: 'two' };
  expect(readLineDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
});

it('is nothing where it is no draft, and a text that cannot be read is empty', () => {
  for (const raw of [undefined, null, 'x', [], {}, { messages: 'x', per: 'week' }]) {
    expect(readLineDraft(raw)).toBeUndefined();
  }
  const draft = draftOfLine(aLine());
  expect(readLineDraft({ ...draft, tone: 7 })).toEqual({ ...draft, tone: '' });
});
