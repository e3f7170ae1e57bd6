import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draftOfLine, WATCH_WORDS_MAX } from '../../../../utils/domain/editorial/lineDraft';
import { readStrategyDraft } from '../../../../utils/domain/strategy/keptStrategyDraft';
import { withWatchWords } from '../../../../utils/domain/strategy/takenWords';
import { aLine } from '../editorial/someLines';
import { holds } from '../helpers/seed';

const word = fc.stringMatching(/^[a-z]{1,8}$/);

it('come after those that are there, as many as there is room for', () => {
  holds(
    fc.property(
      fc.array(word, { maxLength: 120 }),
      fc.array(word, { maxLength: 20 }),
      (old, fresh) => {
        const before = { ...draftOfLine(aLine()), watchWords: old.join('\n') };
        const after = withWatchWords(before, fresh);
        const words = after.watchWords.split('\n').filter(Boolean);
        expect(words.slice(0, old.length)).toEqual(old);
        expect(words).toHaveLength(
          Math.max(old.length, Math.min(WATCH_WORDS_MAX, old.length + fresh.length)),
        );
        expect({ ...after, watchWords: '' }).toEqual({ ...before, watchWords: '' });
      },
    ),
  );
});

it('has a strategy that is half filled read as it was kept, and nothing else', () => {
  const draft = { offer: 'Roofs', audience: '', seeks: '', comeBack: '', where: { xing: 'no' } };
  expect(readStrategyDraft(draft)).toEqual(draft);
  expect(readStrategyDraft(undefined)).toBeUndefined();
  expect(readStrategyDraft('x')).toBeUndefined();
});
