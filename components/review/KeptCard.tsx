import { useId } from 'preact/hooks';
import type { Review } from '../../utils/domain/review/review';
import { useTexts } from '../kit/texts';
import { FigureSentence } from './FigureSentence';
import { shareWords } from './intervalWords';
import { OpenFigure } from './OpenFigure';

const STEPS = [
  ['due', 'stepsDue'],
  ['kept', 'stepsKept'],
  ['late', 'stepsLate'],
  ['open', 'stepsOpen'],
  ['pending', 'stepsPending'],
] as const;

/** What one kept to: next steps by their day, and gates at which one turned round. */
export function KeptCard({ review: { figures } }: { review: Review }) {
  const { kept } = useTexts().t;
  const id = useId();
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{kept.kept}</h2>
      <StepsSentence figures={figures} />
      <StepsTable figures={figures} />
      <GatesSentence figures={figures} />
    </section>
  );
}

type Figures = Pick<Review, 'figures'>;

function StepsSentence({ figures: { promises } }: Figures) {
  const texts = useTexts();
  const { kept } = texts.t;
  const { formats } = texts;
  if (promises.due.count === 0) return <p>{kept.noSteps}</p>;
  const share = shareWords(promises.share, texts);
  if (share === undefined) return <p>{kept.onlyPending}</p>;
  return (
    <p class="says">
      <FigureSentence
        say={(put) =>
          kept.stepsSay(
            put({ name: 'stepsKept' }, formats.number(promises.kept.count)),
            put({ name: 'stepsSettled' }, formats.number(promises.share.whole)),
            share,
          )
        }
      />
    </p>
  );
}

function StepsTable({ figures: { promises } }: Figures) {
  const { t, formats } = useTexts();
  if (promises.due.count === 0) return null;
  return (
    <table class="figures">
      <caption>{t.kept.stepsTable}</caption>
      <tbody>
        {STEPS.map(([key, name]) => (
          <tr key={key}>
            <th scope="row">{t.kept.steps[key]}</th>
            <td class="number">
              <OpenFigure figure={{ name }} value={formats.number(promises[key].count)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function GatesSentence({ figures: { gates } }: Figures) {
  const texts = useTexts();
  const { t, formats } = texts;
  const share = shareWords(gates.share, texts);
  if (share === undefined) return <p>{t.kept.noGates}</p>;
  return (
    <p class="says">
      <FigureSentence
        say={(put) =>
          t.kept.gatesSay(
            gates.shown.count,
            put({ name: 'gatesShown' }, formats.number(gates.shown.count)),
            put({ name: 'gatesDismissed' }, formats.number(gates.dismissed.count)),
            share,
          )
        }
      />
    </p>
  );
}
