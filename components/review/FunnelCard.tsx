import { useId } from 'preact/hooks';
import type { Review } from '../../utils/domain/review/review';
import type { Share } from '../../utils/domain/review/share';
import { useTexts } from '../kit/texts';
import { FigureSentence } from './FigureSentence';
import { shareWords } from './intervalWords';
import { OpenFigure } from './OpenFigure';

const STEPS = ['attempts', 'conversations', 'needs', 'offers', 'won'] as const;

/** From trying to reach somebody to a contract: a table whose rows are bars as well. */
export function FunnelCard({ review: { figures } }: { review: Review }) {
  const { t, formats } = useTexts();
  const titleId = useId();
  const words = t.reviewCharts.funnel;
  const most = Math.max(1, ...STEPS.map((step) => figures.funnel[step].count));
  return (
    <section class="card" aria-labelledby={titleId}>
      <h2 id={titleId}>{words.title}</h2>
      <table class="funnel">
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{words.step}</span>
            </th>
            <th scope="col">
              <span class="unseen">{words.count}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {STEPS.map((step) => {
            const { count } = figures.funnel[step];
            return (
              <tr key={step}>
                <th scope="row">{t.review.figures[step]}</th>
                <td>
                  <div class="funnel-row" style={{ '--share': count / most }}>
                    {count > 0 && <span class={`funnel-bar ${step}`} />}
                    <OpenFigure figure={{ name: step }} value={formats.number(count)} />
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Spoken spoken={figures.funnel.spoken} />
      <p class="quiet">{words.ownDay}</p>
    </section>
  );
}

function Spoken({ spoken }: { spoken: Share }) {
  const texts = useTexts();
  const { number } = texts.formats;
  const words = texts.t.reviewCharts.funnel;
  const share = shareWords(spoken, texts);
  if (share === undefined) return <p>{words.noAttempt}</p>;
  const { part, whole } = spoken;
  return (
    <>
      <p>
        <FigureSentence
          say={(put) =>
            words.spoken(
              part,
              whole,
              put({ name: 'conversations' }, number(part)),
              put({ name: 'attempts' }, number(whole)),
              share,
            )
          }
        />
      </p>
      <p class="quiet">{words.interval}</p>
    </>
  );
}
