import { type Judgement, NO_LARGE_DIFFERENCE } from '../../utils/domain/review/verdict';
import { decimalsOf } from '../../utils/domain/statistics/readable';
import { ratioScale, type Scale } from '../../utils/domain/statistics/scale';
import { useTexts } from '../kit/texts';
import type { Crediting } from './crediting';
import { IntervalBar, ScaleTicks } from './IntervalBar';
import { ratioWords } from './intervalWords';

/** Online to the real world: each ratio in words and drawn on one scale. */
export function RatiosTable({ creditings }: { creditings: readonly Crediting[] }) {
  const { t, formats } = useTexts();
  const { verdict } = t;
  const rows = creditings.flatMap(({ judged }) => [judged, judged.atHalf, judged.atDouble]);
  const scale = ratioScale(rows.flatMap(({ interval: { low, high } }) => [low, high]));
  const { low, high } = NO_LARGE_DIFFERENCE;
  const write = (value: number) => formats.decimal(value, decimalsOf(value));
  return (
    <>
      <table class="figures ratios">
        <caption>{verdict.ratios}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col" class="drawn">
              {verdict.ratio}
              <ScaleTicks scale={scale} write={write} />
            </th>
            <th scope="col">{verdict.verdict}</th>
          </tr>
        </thead>
        {creditings.map(({ way, judged }) => (
          <tbody key={way}>
            <tr>
              <th scope="rowgroup" colSpan={3} class="credited">
                {verdict[way]}
              </th>
            </tr>
            <Row label={verdict.factors.asNoted} judged={judged} scale={scale} />
            <Row label={verdict.factors.atHalf} judged={judged.atHalf} scale={scale} />
            <Row label={verdict.factors.atDouble} judged={judged.atDouble} scale={scale} />
          </tbody>
        ))}
      </table>
      <p class="quiet">{verdict.band(write(low), write(high))}</p>
    </>
  );
}

function Row({ label, judged, scale }: { label: string; judged: Judgement; scale: Scale }) {
  const texts = useTexts();
  return (
    <tr>
      <th scope="row">{label}</th>
      <td class="drawn">
        {ratioWords(judged, texts)}
        <IntervalBar
          scale={scale}
          value={judged.ratio}
          interval={judged.interval}
          line={1}
          band={NO_LARGE_DIFFERENCE}
        />
      </td>
      <td>{texts.t.verdict.kinds[judged.verdict]}</td>
    </tr>
  );
}
