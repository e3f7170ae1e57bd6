import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Rhythm } from '../../utils/domain/editorial/editorialLine';
import type { PostReview } from '../../utils/domain/editorial/postReview';
import { useTexts } from '../kit/texts';
import { PostCounts } from './PostCounts';
import { RhythmKept } from './RhythmKept';

interface Props {
  /** Of the last twelve weeks; nothing until the posts have been read. */
  review: PostReview | undefined;
  plan: Rhythm | undefined;
  /** Whether any post was ever logged. */
  hasPosts: boolean;
  unreadable: number;
  failed: boolean;
  /** The form, what was just done, and the list. */
  children: ComponentChildren;
}

/** The review of the line: posts by message, and the plan's rhythm. */
export function PostsCard({ review, plan, hasPosts, unreadable, failed, children }: Props) {
  const { t, formats } = useTexts();
  const id = useId();
  return (
    <section class="card posts-card" aria-labelledby={id}>
      <h2 id={id}>{t.line.review}</h2>
      {failed && (
        <p class="problem" role="alert">
          {t.line.notRead}
        </p>
      )}
      {review && !hasPosts && <p>{t.line.noPosts}</p>}
      {review && hasPosts && (
        <>
          <p>
            {review.total > 0
              ? t.line.total(review.total, formats.number(review.total))
              : t.line.noneLately}
          </p>
          {review.total > 0 && <PostCounts review={review} />}
          <RhythmKept plan={plan} review={review} />
          {review.resting.map(({ message, weeks }) => (
            <p key={message.id} class="quiet">
              {t.line.resting(message.words, t.line.weeks(weeks))}
            </p>
          ))}
        </>
      )}
      {unreadable > 0 && <p class="quiet">{t.line.someUnreadable(unreadable)}</p>}
      {children}
    </section>
  );
}
