import type { PurposeSetting } from '../../../utils/domain/purposes';
import type { FigureName, FigureRef } from '../../../utils/domain/review/figureRef';
import type { GoalCounts } from '../../../utils/domain/review/visits';
import { useTexts } from '../../kit/texts';
import { durationWords } from '../durationWords';
import { shareWords } from '../intervalWords';
import { OpenFigure } from '../OpenFigure';
import { figureName } from './figureName';

/** Of one network, one purpose, or of all. */
export interface GoalLine {
  readonly name: string;
  readonly of: Pick<FigureRef, 'network' | 'purpose'>;
  readonly counts: GoalCounts | undefined;
  readonly onlineMs: number;
}

interface Props {
  caption: string;
  head: string;
  lines: readonly GoalLine[];
  purposes: readonly PurposeSetting[];
}

const COUNTS = [
  ['visits', 'visits'],
  ['reached', 'goalsReached'],
  ['partly', 'goalsPartly'],
  ['missed', 'goalsMissed'],
  ['unanswered', 'goalsUnanswered'],
] as const satisfies readonly (readonly [keyof GoalCounts, FigureName])[];

export function GoalTable({ caption, head, lines, purposes }: Props) {
  const texts = useTexts();
  const { t, formats } = texts;
  function open(figure: FigureRef, value: string) {
    return <OpenFigure figure={figure} value={value} label={figureName(figure, texts, purposes)} />;
  }
  return (
    <div class="figures-scroll">
      <table class="figures stacked">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col" class="number">
              {t.kept.online}
            </th>
            {COUNTS.map(([key]) => (
              <th key={key} scope="col" class="number">
                {t.kept[key]}
              </th>
            ))}
            <th scope="col" class="number">
              {t.kept.shareReached}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, of, counts, onlineMs }) => (
            <tr key={of.network ?? of.purpose ?? 'all'}>
              <th scope="row">{name}</th>
              <td class="number" data-head={t.kept.online}>
                {open({ name: 'online', ...of }, durationWords(onlineMs, texts))}
              </td>
              {COUNTS.map(([key, figure]) => (
                <td key={key} class="number" data-head={t.kept[key]}>
                  {open({ name: figure, ...of }, formats.number(counts?.[key].count ?? 0))}
                </td>
              ))}
              <td class="number" data-head={t.kept.shareReached}>
                {(counts && shareWords(counts.share, texts)) ?? t.kept.noShare}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
