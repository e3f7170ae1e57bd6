import { describe, expect, it } from 'vitest';
import { newPostDraft } from '../../../utils/domain/editorial/post';
import { NotToRestore } from '../../../utils/storage/log';
import { createPosts } from '../../../utils/storage/posts';
import { messageId } from '../domain/editorial/someLines';
import { freshDatabase } from './helpers/openDatabase';

const TODAY = '2026-11-20';
const draft = (on = TODAY, note = '') => ({
  ...newPostDraft('linkedin', { message: messageId('m1'), field: 'yes' }, on),
  note,
});

describe('posts', () => {
  it('are listed with the latest first, all of them or those of a range', async () => {
    const posts = createPosts(freshDatabase().source);
    for (const [at, on] of ['2026-11-03', '2026-11-20', '2026-10-01', '2026-11-03'].entries()) {
      await posts.add(draft(on, `${at}`), at);
    }
    const notes = async (range?: { from: string; to: string }) =>
      (await posts.list(range)).posts.map(({ on, note }) => `${on} ${note}`);
    expect(await notes()).toEqual(['2026-11-20 1', '2026-11-03 3', '2026-11-03 0', '2026-10-01 2']);
    expect(await notes({ from: '2026-11-03', to: '2026-11-19' })).toEqual([
      '2026-11-03 3',
      '2026-11-03 0',
    ]);
  });

  it('keep their message and answers, and nothing once they are deleted', async () => {
    const { source } = freshDatabase();
    const posts = createPosts(source);
    const post = await posts.add(draft(TODAY, 'the school roof'), 1);
    expect(post).toMatchObject({ message: 'm1', answers: { field: 'yes' }, updatedAt: 1 });
    const removed = await posts.remove(post.id, 2);
    expect(removed).toEqual({ at: 2, post });
    expect((await posts.list()).posts).toEqual([]);
    const left = await (await source.open()).get('posts', post.id);
    const { id, on, network } = post;
    expect(left).toEqual({ id, on, network, answers: {}, updatedAt: 2, deletedAt: 2 });
    await expect(posts.remove(post.id, 3)).rejects.toThrow('No post');
  });

  it('come back, unless their place was written over since', async () => {
    const posts = createPosts(freshDatabase().source);
    const post = await posts.add(draft(), 1);
    const removed = await posts.remove(post.id, 2);
    await posts.restore(removed, 3);
    expect((await posts.list()).posts).toEqual([{ ...post, updatedAt: 3 }]);
    await expect(posts.restore(removed, 4)).rejects.toThrow(NotToRestore);
  });

  it('that cannot be read are counted, and stay', async () => {
    const { source } = freshDatabase();
    const posts = createPosts(source);
    await posts.add(draft(), 1);
    const open = await source.open();
    await open.put('posts', { id: 'odd', on: TODAY, network: 7 } as never);
    const { posts: read, unreadable } = await posts.list();
    expect([read.length, unreadable]).toEqual([1, 1]);
    expect(await open.count('posts')).toBe(2);
  });
});
