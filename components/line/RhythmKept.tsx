import type { Rhythm } from '../../utils/domain/editorial/editorialLine';
import type { PostReview } from '../../utils/domain/editorial/postReview';
import { useTexts } from '../kit/texts';

interface Props {
  /** What is planned; nothing where the line gives no number. */
  plan: Rhythm | undefined;
  review: PostReview;
}

/** The plan beside what was posted, in whole weeks or months: two numbers, and no mark for them. */
export function RhythmKept({ plan, review }: Props) {
  const { t, formats } = useTexts();
  if (!plan) return <p class="quiet">{t.line.noPlan}</p>;
  const { per } = plan;
  const planned = t.line.plan(t.line.rhythm(plan.posts, t.line.per[per]));
  const kept = review.rhythm;
  if (!kept) {
    return (
      <p>
        {planned} {t.line.keptLater[per]}
      </p>
    );
  }
  return (
    <>
      <p>
        {planned} {t.line.kept[per](kept.spans.length, kept.asPlanned)}
      </p>
      <ol class="spans" aria-label={t.line.spanTable[per]}>
        {kept.spans.map(({ period, posts }) => (
          <li key={period.from} class={posts >= kept.planned ? 'as-planned' : undefined}>
            <span class="quiet">
              {per === 'week' ? formats.date(period.from) : formats.month(period.from)}
            </span>
            <strong>{formats.number(posts)}</strong>
          </li>
        ))}
      </ol>
    </>
  );
}
