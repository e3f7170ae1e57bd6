import { useCallback, useEffect, useState } from 'preact/hooks';
import type { NoticeContent } from '../../components/kit/Notice';
import { useTexts } from '../../components/kit/texts';
import type { Post, PostDraft } from '../../utils/domain/editorial/post';
import type { PostsRead } from '../../utils/storage/posts';
import { RECORD_VERSION_KEY, readRecordVersion } from '../../utils/storage/recordVersion';
import type { Services } from '../shared/services';
import { useLastEvent } from '../shared/useLastEvent';
import { useRecordWrite } from '../shared/useRecordWrite';
import { useStored } from '../shared/useStored';

/** The posts that were logged, read anew whenever the record changed, wherever that was. */
export function usePosts(services: Pick<Services, 'posts' | 'storage' | 'runtime' | 'clock'>) {
  const { t } = useTexts();
  const { posts, storage } = services;
  const version = useStored(storage, RECORD_VERSION_KEY, readRecordVersion, '');
  const [all, setAll] = useState<PostsRead>();
  const [failed, setFailed] = useState(false);
  const { event, count, say } = useLastEvent<Omit<NoticeContent, 'key'>>();
  const write = useRecordWrite(services);

  const look = useCallback(async () => {
    try {
      setAll(await posts.list());
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, [posts]);
  useEffect(() => void look(), [look, version]);

  async function attempt(task: (nowMs: number) => Promise<Omit<NoticeContent, 'key'>>) {
    const done = await write(task, {
      async onWritten(content) {
        await look();
        say(content);
      },
      onFailure: (why) => say({ text: why === 'disk-full' ? t.diskFull : t.failed }),
    });
    return done !== undefined;
  }

  function remove(post: Post, text: string): Promise<boolean> {
    return attempt(async (nowMs) => {
      const removed = await posts.remove(post.id, nowMs);
      const onPress = () =>
        void attempt(async (undoneMs) => {
          await posts.restore(removed, undoneMs);
          return { text: t.line.isBack };
        });
      return { text, button: { label: t.undo, onPress } };
    });
  }

  return {
    all,
    failed,
    notice: event && { key: count, ...event },
    remove: (post: Post) => remove(post, t.deleted),
    add: (draft: PostDraft) =>
      attempt(async (nowMs) => {
        const post = await posts.add(draft, nowMs);
        const onPress = () => void remove(post, t.takenBack);
        return { text: t.logged, button: { label: t.undo, onPress } };
      }),
  };
}
