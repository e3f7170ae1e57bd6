import { useState } from 'preact/hooks';
import { useTexts } from '../../components/kit/texts';
import { OutCard } from '../../components/review/OutCard';
import type { Review } from '../../utils/domain/review/review';
import { teamWeekOf, writeTeamWeek } from '../../utils/domain/review/teamWeek';
import { lastWholeWeek, weekAtEnd } from '../../utils/domain/review/weekTaken';
import type { Settings } from '../../utils/domain/settings';
import type { Asked } from '../../utils/review/messages';
import type { ReviewClient } from './reviewClient';
import { useReview } from './useReview';
import { useReviewOut } from './useReviewOut';

interface Props {
  client: ReviewClient;
  /** The review that is shown; by now the record has been read. */
  review: Review;
  question: Asked['review']['question'];
  settings: Settings;
}

/** What can be taken out of the review that is shown. */
export function ReviewOut({ client, review, question, settings }: Props) {
  const texts = useTexts();
  const out = useReviewOut({ texts, settings });
  const { period } = review;
  const { today } = question;
  const week = lastWholeWeek(period, today);
  const pictured = weekAtEnd(period, today);
  // To count a week takes a while: only what is looked at or saved is asked for.
  const [isTeamFileSeen, setTeamFileSeen] = useState(false);
  const ofTeam = { ...question, period: week };
  const seen = useReview(client, isTeamFileSeen ? ofTeam : undefined);
  // The week before is still there while another one is counted.
  const isCounted = seen.review?.period.from === week.from;
  const file = seen.review && isCounted ? teamFile(seen.review) : undefined;
  const ask = (asked: Props['question']) => () => client.ask('review', asked);
  return (
    <OutCard
      state={out.state}
      period={period}
      pictured={pictured}
      team={{ week, file, problem: seen.problem }}
      onPrint={() => print()}
      onPicture={() => void out.picture(ask({ ...question, period: pictured }), today)}
      onFigures={() => void out.figures(review)}
      onTeam={() => void out.team(ask(ofTeam))}
      onTeamFile={setTeamFileSeen}
    />
  );
}

function teamFile({ figures }: Review): string {
  return writeTeamWeek(teamWeekOf(figures));
}
