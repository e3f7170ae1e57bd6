import { useId } from 'preact/hooks';
import type { ReasonGiven } from '../../utils/domain/review/beyondBudget';
import type { Review } from '../../utils/domain/review/review';
import { Fold } from '../kit/Fold';
import { useTexts } from '../kit/texts';
import { durationWords } from './durationWords';
import { FigureSentence } from './FigureSentence';
import { OpenFigure } from './OpenFigure';

/** Of a year there are hundreds; these have most of the time. */
const REASONS_SHOWN = 8;

/** Time beyond the budget, and the reasons that were given for it. */
export function BeyondCard({ review: { figures } }: { review: Review }) {
  const texts = useTexts();
  const { t, formats } = texts;
  const id = useId();
  const { ms, times, reasons, withoutReason } = figures.beyondBudget;
  const [first, rest] = [reasons.slice(0, REASONS_SHOWN), reasons.slice(REASONS_SHOWN)];
  const without = { ...withoutReason, words: '' };
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{t.kept.beyond}</h2>
      {times.length === 0 ? (
        <p>{t.kept.noneBeyond}</p>
      ) : (
        <>
          <p class="says">
            <FigureSentence
              say={(put) =>
                t.kept.beyondSays(
                  times.length,
                  put({ name: 'beyondBudget' }, durationWords(ms, texts)),
                  put({ name: 'beyondBudget' }, formats.number(times.length)),
                )
              }
            />
          </p>
          <Reasons reasons={without.times > 0 ? [...first, without] : first} />
          {rest.length > 0 && (
            <Fold title={t.kept.moreReasons(rest.length, formats.number(rest.length))}>
              {() => <Reasons reasons={rest} />}
            </Fold>
          )}
        </>
      )}
    </section>
  );
}

function Reasons({ reasons }: { reasons: readonly ReasonGiven[] }) {
  const texts = useTexts();
  const { t, formats } = texts;
  const open = (reason: string, value: string) => (
    <OpenFigure figure={{ name: 'beyondBudget', reason }} value={value} />
  );
  return (
    <table class="figures">
      <caption>{t.kept.reasons}</caption>
      <thead>
        <tr>
          <th scope="col">{t.kept.reason}</th>
          <th scope="col" class="number">
            {t.kept.times}
          </th>
          <th scope="col" class="number">
            {t.kept.time}
          </th>
        </tr>
      </thead>
      <tbody>
        {reasons.map(({ words, times, ms }) => (
          <tr key={words}>
            <th scope="row">{words || t.kept.withoutReason}</th>
            <td class="number">{open(words, formats.number(times))}</td>
            <td class="number">{open(words, durationWords(ms, texts))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
