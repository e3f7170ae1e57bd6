import { useId } from 'preact/hooks';
import type { Figures } from '../../../utils/domain/review/figures';
import type { Settings } from '../../../utils/domain/settings';
import { useTexts } from '../../kit/texts';
import { FigureSentence } from '../FigureSentence';
import { fiveLines } from './lines';

interface Props {
  figures: Figures;
  settings: Pick<Settings, 'weeklyTarget' | 'purposes'>;
}

/** What the week was, in five sentences. */
export function FiveLines({ figures, settings }: Props) {
  const texts = useTexts();
  const titleId = useId();
  return (
    <section class="card" aria-labelledby={titleId}>
      <h2 id={titleId}>{texts.t.week.fiveLines}</h2>
      <ol class="five-lines">
        {fiveLines(figures, settings, texts).map((say, index) => (
          <li key={index}>
            <FigureSentence say={say} />
          </li>
        ))}
      </ol>
    </section>
  );
}
