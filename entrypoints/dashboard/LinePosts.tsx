import { useMemo, useState } from 'preact/hooks';
import { Fold } from '../../components/kit/Fold';
import { Notice } from '../../components/kit/Notice';
import { useTexts } from '../../components/kit/texts';
import { PostForm } from '../../components/line/PostForm';
import { PostList } from '../../components/line/PostList';
import { PostsCard } from '../../components/line/PostsCard';
import type { LineInForce } from '../../utils/domain/editorial/lineInForce';
import { postReviewOf } from '../../utils/domain/editorial/postReview';
import { guardedNetworks } from '../../utils/domain/networkSettings';
import { courseUpTo } from '../../utils/domain/review/period';
import type { DayNow } from '../shared/dayNow';
import type { Services } from '../shared/services';
import { usePosts } from './usePosts';

interface Props {
  services: Services;
  line: LineInForce;
  now: DayNow;
}

/** The review of the line, and the posts that it is made of. */
export function LinePosts({ services, line, now }: Props) {
  const { t } = useTexts();
  const { date: today, settings } = now;
  const { all, failed, notice, add, remove } = usePosts(services);
  /** Another number is another, empty form. */
  const [logged, setLogged] = useState(0);
  const review = useMemo(() => {
    const from = courseUpTo(today)[0]?.from ?? today;
    return all && postReviewOf(all.posts, line, { from, to: today }, today);
  }, [all, line, today]);
  const posts = all?.posts ?? [];
  return (
    <PostsCard
      review={review}
      plan={line.rhythm}
      hasPosts={posts.length > 0}
      unreadable={all?.unreadable ?? 0}
      failed={failed}
    >
      <Fold title={t.line.logPost}>
        <PostForm
          key={logged}
          networks={guardedNetworks(settings.networks)}
          messages={line.messages}
          today={today}
          onLog={(draft) => void add(draft).then((done) => done && setLogged(logged + 1))}
        />
      </Fold>
      <Notice content={notice} />
      <PostList
        posts={posts}
        messages={line.messages}
        today={today}
        onDelete={(post) => void remove(post)}
      />
    </PostsCard>
  );
}
