import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyLine, readLine } from '../../../../utils/domain/editorial/editorialLine';
import {
  draftOfLine,
  type LineDraft,
  lineOf,
  lineProblemsOf,
  MOST_POSTS,
  WATCH_WORD_MAX_LENGTH,
  WATCH_WORDS_MAX,
} from '../../../../utils/domain/editorial/lineDraft';
import { MESSAGES_MAX, TEXT_MAX_LENGTH } from '../../../../utils/domain/policy';
import { holds } from '../helpers/seed';
import { aLine, messageId } from './someLines';

const TODAY = '2026-11-23';
const free = new Set<never>();
const own = aLine();
const draft = draftOfLine(own);
const long = 'x'.repeat(TEXT_MAX_LENGTH + 1);
const row = (id: string, words: string) => ({ id: messageId(id), words });
const problems = (some: Partial<LineDraft>) => lineProblemsOf({ ...draft, ...some }, own);
const saved = (some: Partial<LineDraft>, before = own) =>
  lineOf({ ...draftOfLine(before), ...some }, before, free, TODAY, 9);

describe('a draft of the line', () => {
  it('is without problems as it comes, and saved unchanged it is the same line', () => {
    expect(problems({})).toEqual({});
    expect(saved({})).toEqual({ ...own, updatedAt: 9 });
    expect(lineProblemsOf(draftOfLine(emptyLine), emptyLine)).toEqual({});
  });

  it('may have texts of so many letters, and no more', () => {
    expect(problems({ tone: ` ${'x'.repeat(TEXT_MAX_LENGTH)} ` })).toEqual({});
    expect(problems({ tone: long, audience: long })).toEqual({
      tone: 'too-long',
      audience: 'too-long',
    });
  });

  it('names a message that is empty, too long, or there already, but for case and blanks', () => {
    const messages = [
      ...draft.messages,
      row('e', ' '),
      row('l', long),
      row('t', ' it  LASTS'),
      row('n', 'New'),
      row('u', 'new '),
    ];
    expect([...(problems({ messages }).messages ?? [])]).toEqual([
      ['e', 'empty'],
      ['l', 'too-long'],
      ['t', 'twice'],
      ['u', 'twice'],
    ]);
  });

  it('blames the message that was changed, also where it stands first', () => {
    const messages = [row('m1', 'It is done in a week'), row('m2', 'It is done in a week')];
    expect([...(problems({ messages }).messages ?? [])]).toEqual([['m1', 'twice']]);
  });

  it('may have so many messages', () => {
    const messages = Array.from({ length: MESSAGES_MAX + 1 }, (_, nth) => row(`${nth}`, `${nth}`));
    expect(problems({ messages: messages.slice(1) })).toEqual({});
    expect(problems({ messages })).toEqual({ messageCount: 'too-many' });
  });

  it.each(['0', '-1', '1.5', 'two', `${MOST_POSTS + 1}`])('has no %s posts a week', (posts) => {
    expect(problems({ posts })).toEqual({ posts: 'posts-wrong' });
  });

  it('names the watch word that is none', () => {
    const longer = 'x'.repeat(WATCH_WORD_MAX_LENGTH + 1);
    expect(problems({ watchWords: `a\n${longer}` })).toEqual({
      watchWords: { what: 'too-long', line: longer },
    });
    expect(problems({ watchWords: 'a\n *' })).toEqual({
      watchWords: { what: 'no-word', line: '*' },
    });
    const many = Array.from({ length: WATCH_WORDS_MAX + 1 }, (_, nth) => `w${nth}`);
    expect(problems({ watchWords: many.join('\n') })).toEqual({ watchWords: { what: 'too-many' } });
    expect(problems({ watchWords: many.slice(1).join('\n') })).toEqual({});
  });

  it('is not complained of for what is there already', () => {
    const brought = readLine({
      tone: long,
      messages: Array.from({ length: MESSAGES_MAX + 2 }, (_, nth) => row(`${nth}`, long)),
      rhythm: { posts: 500, per: 'week' },
      watchWords: [long, '*'],
    });
    expect(lineProblemsOf(draftOfLine(brought), brought)).toEqual({});
  });
});

describe('a line that is saved', () => {
  it('takes watch words with commas between them for several', () => {
    const { watchWords } = saved({ watchWords: 'guru, cheap; crisis\nsolar roof' });
    expect(watchWords).toEqual(['guru', 'cheap', 'crisis', 'solar roof']);
  });

  it('is tidy, and each watch word is in it once', () => {
    const line = saved({ field: ' roofs ', watchWords: 'Été\n\n ete \nÉté*\nsubsidy' });
    expect(line.field).toBe('roofs');
    expect(line.watchWords).toEqual(['Été', 'Été*', 'subsidy']);
  });

  it('knows since when a new message is in it, and keeps that of one with other words', () => {
    const messages = [row('m3', ' New '), row('m1', 'It lasts long')];
    expect(saved({ messages }).messages).toEqual([
      { id: 'm3', words: 'New', since: TODAY },
      { id: 'm1', words: 'It lasts long', since: '2026-01-05' },
    ]);
  });

  it('has another rhythm from today on, and none where the number was taken out', () => {
    expect(saved({ posts: '3' }).rhythm).toEqual({ posts: 3, per: 'week', since: TODAY });
    expect(saved({ per: 'month' }).rhythm).toEqual({ posts: 2, per: 'month', since: TODAY });
    expect(saved({ posts: ' 2 ' }).rhythm).toEqual(own.rhythm);
    expect(saved({ posts: ' ' })).not.toHaveProperty('rhythm');
  });

  it('has no problems when it is opened again, and can be read as it is', () => {
    const words = fc.string({ maxLength: 30 });
    const drafts: fc.Arbitrary<LineDraft> = fc.record({
      audience: words,
      feeling: words,
      field: words,
      notMyField: words,
      tone: words,
      messages: fc.uniqueArray(fc.record({ id: fc.nat(9).map(String).map(messageId), words }), {
        selector: ({ id }) => id,
      }),
      posts: fc.oneof(fc.nat(120).map(String), words),
      per: fc.constantFrom('week', 'month'),
      watchWords: fc.array(words).map((lines) => lines.join('\n')),
    });
    holds(
      fc.property(drafts, (some) => {
        fc.pre(Object.keys(lineProblemsOf(some, own)).length === 0);
        const line = lineOf(some, own, free, TODAY, 9);
        expect(readLine(line)).toEqual(line);
        const again = draftOfLine(line);
        expect(lineProblemsOf(again, emptyLine)).toEqual({});
        expect(lineOf(again, line, free, '2027-01-01', 9)).toEqual(line);
      }),
      300,
    );
  });
});
