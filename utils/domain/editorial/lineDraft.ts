import type { DateKey } from '../calendar';
import type { FixedFields } from '../governed';
import { MESSAGES_MAX, TEXT_MAX_LENGTH } from '../policy';
import { firstOfEach, type KeyMessage, type OwnLine, type Rhythm } from './editorialLine';
import type { KeyMessageId } from './ids';
import { isFixedPart, type LineInForce } from './lineInForce';
import { foldedWatchWord } from './watchWords';

export const WATCH_WORD_MAX_LENGTH = 60;
export const WATCH_WORDS_MAX = 100;
/** In a week or a month: more is a slip of the finger. */
export const MOST_POSTS = 99;

const TEXTS = ['audience', 'feeling', 'field', 'notMyField', 'tone'] as const;
type TextPart = (typeof TEXTS)[number];

/** A message in the form. A new one has its id from the start. */
export interface MessageRow {
  readonly id: KeyMessageId;
  readonly words: string;
}

/** The line as the form has it: all text; of watch words one a line. */
export interface LineDraft extends Record<TextPart, string> {
  messages: readonly MessageRow[];
  /** A number, or empty where nothing is planned. */
  posts: string;
  per: Rhythm['per'];
  watchWords: string;
}

export type MessageProblem = 'empty' | 'too-long' | 'twice';
export type WatchWordProblem = 'too-long' | 'no-word';
export interface LineProblems extends Partial<Record<TextPart, 'too-long'>> {
  /** Of each message, by its id. */
  messages?: ReadonlyMap<KeyMessageId, MessageProblem>;
  messageCount?: 'too-many';
  posts?: 'posts-wrong';
  watchWords?: { what: WatchWordProblem; line: string } | { what: 'too-many' };
}

/** The draft of the line as it holds. */
export function draftOfLine(line: LineInForce): LineDraft {
  const { audience, feeling, field, notMyField, tone, rhythm } = line;
  return {
    ...{ audience, feeling, field, notMyField, tone },
    messages: line.messages.map(({ id, words }) => ({ id, words })),
    posts: rhythm ? String(rhythm.posts) : '',
    per: rhythm?.per ?? 'week',
    watchWords: line.watchWords.join('\n'),
  };
}

/**
 * What is wrong with a draft, by field; nothing wrong is an empty object. What holds already is not
 * complained of: a file, or a policy, may have brought it.
 */
export function lineProblemsOf(draft: LineDraft, before: LineInForce): LineProblems {
  const old = draftOfLine(before);
  const problems: LineProblems = {};
  for (const part of TEXTS) {
    const isTooLong = draft[part].trim().length > TEXT_MAX_LENGTH;
    if (isTooLong && draft[part] !== old[part]) problems[part] = 'too-long';
  }
  const messages = messageProblems(draft.messages, old.messages);
  if (messages.size > 0) problems.messages = messages;
  const { length } = draft.messages;
  if (length > MESSAGES_MAX && length > old.messages.length) problems.messageCount = 'too-many';
  if (draft.posts.trim() && !postsIn(draft) && draft.posts !== old.posts) {
    problems.posts = 'posts-wrong';
  }
  const watchWords = watchWordProblem(draft, old);
  if (watchWords) problems.watchWords = watchWords;
  return problems;
}

/**
 * The line that a draft without problems stands for. What a policy fixes stays as it was in one's
 * own, and is there again when the policy is gone.
 */
export function lineOf(
  draft: LineDraft,
  own: OwnLine,
  fixed: FixedFields,
  today: DateKey,
  nowMs: number,
): OwnLine {
  const texts = TEXTS.map((part) => {
    return [part, isFixedPart(part, fixed) ? own[part] : draft[part].trim()] as const;
  });
  const { rhythm: _before, ...rest } = own;
  const rhythm = rhythmOf(draft, own.rhythm, today);
  return {
    ...rest,
    ...Object.fromEntries(texts),
    messages: isFixedPart('messages', fixed)
      ? own.messages
      : messagesOf(draft.messages, own.messages, today),
    ...(rhythm && { rhythm }),
    watchWords: firstOfEach(inLines(draft.watchWords), foldedWatchWord),
    updatedAt: nowMs,
  };
}

/** Of two with the same words the one that was changed is wrong; of two such the later one. */
function messageProblems(
  rows: readonly MessageRow[],
  before: readonly MessageRow[],
): Map<KeyMessageId, MessageProblem> {
  const old = new Map(before.map(({ id, words }) => [id, words]));
  const isChanged = ({ id, words }: MessageRow) => old.get(id) !== words;
  const taken = new Set(rows.filter((row) => !isChanged(row)).map(({ words }) => sameWords(words)));
  const problems = new Map<KeyMessageId, MessageProblem>();
  for (const row of rows.filter(isChanged)) {
    const words = sameWords(row.words);
    if (!words) problems.set(row.id, 'empty');
    else if (row.words.trim().length > TEXT_MAX_LENGTH) problems.set(row.id, 'too-long');
    else if (taken.has(words)) problems.set(row.id, 'twice');
    taken.add(words);
  }
  return problems;
}

function watchWordProblem(draft: LineDraft, before: LineDraft): LineProblems['watchWords'] {
  const old = new Set(inLines(before.watchWords));
  const lines = inLines(draft.watchWords);
  const fresh = lines.filter((line) => !old.has(line));
  const long = fresh.find(({ length }) => length > WATCH_WORD_MAX_LENGTH);
  if (long !== undefined) return { what: 'too-long', line: long };
  const none = fresh.find((line) => !foldedWatchWord(line));
  if (none !== undefined) return { what: 'no-word', line: none };
  const isTooMany = lines.length > WATCH_WORDS_MAX && fresh.length > 0;
  return isTooMany ? { what: 'too-many' } : undefined;
}

function messagesOf(
  rows: readonly MessageRow[],
  before: readonly KeyMessage[],
  today: DateKey,
): KeyMessage[] {
  const known = new Map(before.map((message) => [message.id, message]));
  return rows.map(({ id, words }) => ({
    ...(known.get(id) ?? { since: today }),
    ...{ id, words: words.trim() },
  }));
}

/** Another number, or another span, is meant from today on: the weeks before had their own. */
function rhythmOf(draft: LineDraft, before: Rhythm | undefined, today: DateKey) {
  const posts = postsIn(draft);
  if (!posts) return undefined;
  const isSame = before?.posts === posts && before.per === draft.per;
  return isSame ? before : { posts, per: draft.per, since: today };
}

function postsIn({ posts }: LineDraft): number | undefined {
  const number = /^\d{1,3}$/.test(posts.trim()) ? Number(posts) : 0;
  return number >= 1 && number <= MOST_POSTS ? number : undefined;
}

function sameWords(words: string): string {
  return words.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Each word once, without those that are empty: one on each line, or with a comma between them. */
function inLines(text: string): string[] {
  return [...new Set(text.split(/[\n,;]/).map((line) => line.trim()))].filter(Boolean);
}
