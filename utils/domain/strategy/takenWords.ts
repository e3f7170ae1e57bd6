import { type LineDraft, WATCH_WORDS_MAX } from '../editorial/lineDraft';

/** The line's form with more watch words, as many as there is room for. */
export function withWatchWords(draft: LineDraft, words: readonly string[]): LineDraft {
  const there = draft.watchWords.split(/[\n,;]/).filter((line) => line.trim());
  const room = Math.max(0, WATCH_WORDS_MAX - there.length);
  return { ...draft, watchWords: [...there, ...words.slice(0, room)].join('\n') };
}
