import { useId } from 'preact/hooks';
import type { DateKey } from '../../utils/domain/calendar';
import type { Review } from '../../utils/domain/review/review';
import { MINUTE_MS } from '../../utils/domain/time';
import { useTexts } from '../kit/texts';
import { CourseChart } from './charts/CourseChart';
import { ratioIn } from './charts/ratio';
import { FigureSentence } from './FigureSentence';
import { OpenFigure } from './OpenFigure';

/** The one number, what made it, what it was before, and its course. */
export function HeadlineCard({ review, today }: { review: Review; today: DateKey }) {
  const { t, formats } = useTexts();
  const titleId = useId();
  const words = t.reviewCharts.headline;
  const { online, funnel, minutesPerConversation: ratio } = review.figures;
  const minutes = formats.number(Math.round(online.ms / MINUTE_MS));
  return (
    <section class="card headline-card" aria-labelledby={titleId}>
      <h2 id={titleId}>{words.title}</h2>
      {ratio === undefined ? (
        <p class="says">{words.none}</p>
      ) : (
        <p class="headline">
          <strong>
            <OpenFigure figure={{ name: 'ratio' }} value={ratioIn(formats, ratio)} />
          </strong>{' '}
          <Before review={review} />
        </p>
      )}
      <p class="made-of">
        <OpenFigure figure={{ name: 'online' }} value={words.online(minutes)} />
        {', '}
        <OpenFigure
          figure={{ name: 'conversations' }}
          value={t.conversations(funnel.conversations.count)}
        />
      </p>
      <CourseChart review={review} today={today} />
    </section>
  );
}

function Before({ review: { before } }: { review: Review }) {
  const { t, formats } = useTexts();
  const words = t.reviewCharts.headline;
  if (!before) return null;
  const { minutesPerConversation: ratio, period } = before;
  return (
    <span class="quiet">
      {ratio === undefined ? (
        words.noneBefore
      ) : (
        <FigureSentence
          say={(put) =>
            words.before(put({ name: 'ratio', periods: [period] }, ratioIn(formats, ratio)))
          }
        />
      )}
    </span>
  );
}
