import { type PostId, postIdSchema } from '../domain/editorial/ids';
import {
  type Post,
  type PostDraft,
  postOf,
  postSchema,
  postTombstone,
} from '../domain/editorial/post';
import { newId } from '../domain/ids';
import { isThere } from '../domain/isThere';
import type { Period } from '../domain/review/period';
import type { DatabaseSource } from './database';
import { inOneWrite } from './inOneWrite';
import { NotToRestore } from './log';
import { sorted } from './readable';

export interface RemovedPost {
  /** When it was removed, in ms. */
  at: number;
  post: Post;
}

export interface PostsRead {
  /** The latest first. */
  posts: Post[];
  /** How many cannot be read; they stay where they are. */
  unreadable: number;
}

/** The posts that the person logged: that they were, and for what. */
export interface Posts {
  /** All that are not deleted, or those of a range of dates. */
  list(range?: Period): Promise<PostsRead>;
  /** Writes down a draft without problems. */
  add(draft: PostDraft, nowMs: number): Promise<Post>;
  /** Leaves a tombstone, and returns what was there so that it can be put back. */
  remove(id: PostId, nowMs: number): Promise<RemovedPost>;
  /** @throws NotToRestore where its place was written over since. */
  restore(removed: RemovedPost, nowMs: number): Promise<void>;
}

export function createPosts(database: DatabaseSource): Posts {
  return {
    async list(range) {
      const open = await database.open();
      const within = range && IDBKeyRange.bound(range.from, range.to);
      const all = await open.getAllFromIndex('posts', 'on', within);
      const { readable, unreadable } = sorted(postSchema, all);
      return {
        posts: readable.filter(isThere).toSorted(laterFirst),
        unreadable: unreadable.length,
      };
    },

    add: (draft, nowMs) =>
      inOneWrite(database, ['posts'], async (transaction) => {
        const post = postOf(draft, newId(postIdSchema), nowMs);
        await transaction.objectStore('posts').put(post);
        return post;
      }),

    remove: (id, nowMs) =>
      inOneWrite(database, ['posts'], async (transaction) => {
        const posts = transaction.objectStore('posts');
        const post = await posts.get(id);
        if (!post || post.deletedAt) throw new Error(`No post ${id}`);
        await posts.put(postTombstone(post, nowMs));
        return { at: nowMs, post };
      }),

    restore: ({ at, post }, nowMs) =>
      inOneWrite(database, ['posts'], async (transaction) => {
        const posts = transaction.objectStore('posts');
        const now = await posts.get(post.id);
        if (!now?.deletedAt || now.updatedAt !== at) {
          throw new NotToRestore(`Post ${post.id} was written over since`);
        }
        await posts.put({ ...post, updatedAt: nowMs });
      }),
  };
}

/** Of one day, the one that was written down last. */
function laterFirst(a: Post, b: Post): number {
  if (a.on !== b.on) return a.on < b.on ? 1 : -1;
  return b.updatedAt - a.updatedAt;
}
