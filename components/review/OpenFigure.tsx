import type { FigureRef } from '../../utils/domain/review/figureRef';
import { useTexts } from '../kit/texts';
import { useFigureOpener } from './figureOpener';
import { figureName, periodsWords } from './figures/figureName';

interface Props {
  figure: FigureRef;
  /** As it stands there. */
  value: string;
  /** What it is called; its name unless told, as "Goals reached on LinkedIn". */
  label?: string;
}

/** A number that can be opened: a press shows what made it. */
export function OpenFigure({ figure, value, label }: Props) {
  const texts = useTexts();
  const { review, figures } = texts.t;
  const open = useFigureOpener();
  const { periods } = figure;
  const own = label ?? figureName(figure, texts, []);
  const name = periods ? figures.of(own, periodsWords(periods, texts)) : own;
  return (
    <button
      type="button"
      class="open-figure"
      aria-haspopup="dialog"
      aria-label={review.showWhat(name, value)}
      onClick={() => open(figure)}
    >
      {value}
    </button>
  );
}
