import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { DateKey } from '../../utils/domain/calendar';
import type { KeyMessage } from '../../utils/domain/editorial/editorialLine';
import type { Post } from '../../utils/domain/editorial/post';
import { networkName } from '../../utils/networks/names';
import { useTexts } from '../kit/texts';

/** So many of the latest stand there at first. */
const FIRST = 10;

interface Props {
  /** The latest first. */
  posts: readonly Post[];
  messages: readonly KeyMessage[];
  today: DateKey;
  onDelete: (post: Post) => void;
}

/** The posts that were logged, by their day. */
export function PostList({ posts, messages, today, onDelete }: Props) {
  const { t, formats } = useTexts();
  const id = useId();
  const [showsAll, setShowsAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // "Show all" goes away with the press: the focus goes on to the first row that came.
  useEffect(() => {
    const came = list.current?.children[FIRST];
    if (showsAll) came?.querySelector('button')?.focus();
  }, [showsAll]);
  const words = new Map(messages.map((message) => [message.id, message.words]));
  if (posts.length === 0) return null;
  const shown = showsAll ? posts : posts.slice(0, FIRST);

  function forWhat({ message }: Post): string {
    if (!message) return t.line.without;
    return words.get(message) ?? t.line.former;
  }

  return (
    <section class="post-list" aria-labelledby={id}>
      <h3 id={id}>{t.line.listTitle}</h3>
      <ul class="rows" ref={list}>
        {shown.map((post) => {
          const name = t.line.postOn(networkName(post.network), formats.day(post.on, today));
          return (
            <li key={post.id} class="row">
              <div class="row-words">
                <strong>{name}</strong>
                <span>{forWhat(post)}</span>
                {post.note && <span class="quiet">{post.note}</span>}
              </div>
              <span class="row-buttons">
                <button
                  type="button"
                  class="button small"
                  aria-label={t.buttonFor(t.delete, name)}
                  onClick={() => onDelete(post)}
                >
                  {t.delete}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
      {posts.length > shown.length && (
        <button type="button" class="button small" onClick={() => setShowsAll(true)}>
          {t.line.showAll(formats.number(posts.length))}
        </button>
      )}
    </section>
  );
}
