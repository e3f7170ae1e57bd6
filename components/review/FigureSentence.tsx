import { Fragment } from 'preact';
import type { FigureRef } from '../../utils/domain/review/figureRef';
import { OpenFigure } from './OpenFigure';

/** Gives the mark that stands in a sentence where a number goes; `label` as in OpenFigure. */
export type PutFigure = (figure: FigureRef, value: string, label?: string) => string;

interface Put {
  figure: FigureRef;
  value: string;
  label: string | undefined;
}

/** No text of ours has these characters, which no language uses. */
const FIRST_MARK = 0xe000;
/** A mark, with the signs that must not stand at the end of a line before it or begin one after it. */
const GLUED = /([([]*[\ue000-\uf8ff][)\],.;:]*)/;
const MARK = /[\ue000-\uf8ff]/;

/** A sentence with numbers that can be opened, each in the place where its language wants it. */
export function FigureSentence({ say }: { say: (put: PutFigure) => string }) {
  const shown: Put[] = [];
  const words = say((figure, value, label) => {
    shown.push({ figure, value, label });
    return String.fromCharCode(FIRST_MARK + shown.length - 1);
  });
  return (
    <>
      {words.split(GLUED).map((piece, place) => {
        const [mark = ''] = MARK.exec(piece) ?? [];
        const put = shown[mark.charCodeAt(0) - FIRST_MARK];
        // The key is the number's own: it keeps the focus when the words around it change.
        if (!put) return <Fragment key={`words-${place}`}>{piece}</Fragment>;
        const { figure, value, label } = put;
        const [before, after] = piece.split(mark);
        return (
          <span key={mark} class="glued">
            {before}
            <OpenFigure figure={figure} value={value} {...(label && { label })} />
            {after}
          </span>
        );
      })}
    </>
  );
}
