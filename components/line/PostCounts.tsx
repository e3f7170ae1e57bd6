import type { PostReview } from '../../utils/domain/editorial/postReview';
import { useTexts } from '../kit/texts';

/** How many posts each key message got, each message as long as it stands in the line. */
export function PostCounts({ review }: { review: PostReview }) {
  const { t, formats } = useTexts();
  const { byMessage, former, without } = review;
  const rows = [
    ...byMessage.map(({ message, posts }) => ({
      key: message.id as string,
      name: message.words,
      posts,
    })),
    { key: 'former', name: t.line.former, posts: former },
    { key: 'without', name: t.line.without, posts: without },
  ].filter(({ key, posts }) => posts > 0 || (key !== 'former' && key !== 'without'));
  const most = Math.max(1, ...rows.map(({ posts }) => posts));
  return (
    <ul class="post-counts">
      {rows.map(({ key, name, posts }) => (
        <li key={key}>
          <span>{name}</span>
          <strong>{formats.number(posts)}</strong>
          <span class="post-bar" aria-hidden="true">
            <span style={{ width: `${(100 * posts) / most}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
