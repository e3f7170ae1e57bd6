import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../utils/domain/editorial/checklist';
import {
  draftOfPost,
  newPostDraft,
  POST_NOTE_MAX_LENGTH,
  postOf,
  postProblemsOf,
  postSchema,
  postTombstone,
} from '../../../../utils/domain/editorial/post';
import { holds } from '../helpers/seed';
import { messageId, postId } from './someLines';

const TODAY = '2026-11-23';
const id = postId('b1');
const answers: Answers = { field: 'yes', message: messageId('m1') };
const draft = { ...newPostDraft('linkedin', answers, TODAY), note: ' the new roof ' };
const made = postOf(draft, id, 7);

describe('a post that is logged', () => {
  it('says when, where and for which message, and nothing of its text', () => {
    expect(made).toEqual({
      id: 'b1',
      on: TODAY,
      network: 'linkedin',
      message: 'm1',
      answers: { field: 'yes' },
      note: 'the new roof',
      updatedAt: 7,
    });
    expect(v.is(postSchema, made)).toBe(true);
  });

  it('may be without a message, answers and a note', () => {
    const bare = postOf(newPostDraft('facebook', { message: null }, TODAY), id, 7);
    expect(bare).toEqual({ id: 'b1', on: TODAY, network: 'facebook', answers: {}, updatedAt: 7 });
  });

  it('leaves, once deleted, only that it is gone', () => {
    const gone = postTombstone({ ...made, mood: 'good' }, 8);
    expect(gone).toEqual({
      id: 'b1',
      on: TODAY,
      network: 'linkedin',
      answers: {},
      updatedAt: 8,
      deletedAt: 8,
    });
    expect(v.is(postSchema, gone)).toBe(true);
  });

  it('is of a day that there is, today or before, with a note that is not too long', () => {
    expect(postProblemsOf(draft, TODAY)).toEqual({});
    expect(postProblemsOf({ ...draft, on: '2026-02-30' }, TODAY)).toEqual({ on: 'date-invalid' });
    expect(postProblemsOf({ ...draft, on: '' }, TODAY)).toEqual({ on: 'date-invalid' });
    expect(postProblemsOf({ ...draft, on: '2026-11-24' }, TODAY)).toEqual({ on: 'date-in-future' });
    const note = 'x'.repeat(POST_NOTE_MAX_LENGTH);
    expect(postProblemsOf({ ...draft, note: ` ${note} ` }, TODAY)).toEqual({});
    expect(postProblemsOf({ ...draft, note: `${note}x` }, TODAY)).toEqual({ note: 'too-long' });
  });

  it('is the same one when nothing was changed, and is always of its shape', () => {
    const answer = fc.constantFrom('yes' as const, 'no' as const);
    const someAnswers = fc.record(
      {
        field: answer,
        audience: answer,
        screenshot: answer,
        message: fc.constantFrom(null, messageId('m1')),
      },
      { requiredKeys: [] },
    );
    holds(
      fc.property(someAnswers, fc.string({ maxLength: 20 }), (given, note) => {
        const post = { ...postOf({ ...draft, answers: given, note }, id, 7), later: 'kept' };
        expect(v.parse(postSchema, post)).toEqual(post);
        expect(postOf(draftOfPost(post), id, 7, post)).toEqual(post);
        const bare = { ...draftOfPost(post), answers: {}, note: '' };
        const emptied = postOf(bare, id, 8, post);
        expect(emptied).not.toHaveProperty('message');
        expect(emptied).not.toHaveProperty('note');
        expect(emptied.answers).toEqual({});
      }),
    );
  });
});
