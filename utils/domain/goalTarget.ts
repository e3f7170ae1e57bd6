import type { Purpose } from './purposes';
import type { Goal } from './session';

/** More than this is a year, a price or a house number. */
const LARGEST_TARGET = 50;

/** What a number can count in a visit. To watch and to prepare have no number. */
const COUNTED: readonly Purpose[] = ['invitations', 'prospects', 'messages', 'introduction'];

/** The number, behind at most two words, and the word that it counts. */
const COUNT = /^(?:[^\d\s]+\s+){0,2}(\d{1,3})\s+(\p{L}[\p{L}'’-]*)/u;

/** A number before such a word is a time, a date, a price or a share. */
const NO_THING =
  /^(?:h|am|pm|min|mins|minutes?|heures?|hours?|ans?|years?|jours?|days?|euros?|eur|k|km|st|nd|rd|th|er|o['’]?clock|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janv|f[ée]vr|mars|avril|mai|juin|juil|ao[uû]t|sept|d[ée]c|january|february|march|april|june|july|august|september|october|november|december|janvier|f[ée]vrier|juillet|septembre|octobre|novembre|d[ée]cembre)$/i;

/**
 * How many a goal is about: "3 prospects", "Answer the 4 invitations". Read only where a number
 * counts, near the beginning and before a word for things; else a goal has none.
 */
export function targetIn({ purpose, words }: Pick<Goal, 'purpose' | 'words'>): number | undefined {
  const [, number = '', thing = ''] = COUNT.exec(words.trim()) ?? [];
  const target = Number(number);
  const counts = COUNTED.includes(purpose) && target >= 1 && target <= LARGEST_TARGET;
  return counts && !NO_THING.test(thing) ? target : undefined;
}

/** A goal of a number counts. */
export function withTarget(goal: Goal): Goal {
  const target = goal.target ?? targetIn(goal);
  return { ...goal, ...(target && { target }) };
}

/** The words of a goal without the number that it counts to: to be searched for. */
export function wordsWithoutTarget({ words, target }: Goal): string {
  if (target === undefined) return words;
  return words.replace(new RegExp(`\\b${target}\\s+`), '');
}
