import { addDays } from '../../utils/domain/calendar';
import { type Experiment, endOf } from '../../utils/domain/review/experiment';
import type { ExperimentArm, ExperimentResult } from '../../utils/domain/review/experimentResult';
import type { FigureRef } from '../../utils/domain/review/figureRef';
import { periodAround } from '../../utils/domain/review/period';
import { undecidedBecause } from '../../utils/domain/review/undecided';
import { Fold } from '../kit/Fold';
import { useTexts } from '../kit/texts';
import { OpenFigure } from './OpenFigure';

interface Props {
  experiment: Experiment;
  result: ExperimentResult;
}

/** What stands behind the verdict: why, the difference with its interval, and both budgets' weeks. */
export function ExperimentOutcome({ experiment, result }: Props) {
  const { t, formats } = useTexts();
  const { startsOn, draws, weeks } = experiment;
  const { arms, difference } = result;
  const [one, other] = arms;
  const undecided = undecidedBecause(result);
  const undrawn = weeks - draws.length;
  const period = formats.range(startsOn, addDays(endOf(experiment), -1));
  return (
    <>
      {undecided && <p>{t.experiment.because[undecided]}</p>}
      {difference && (
        <p>
          {t.experiment.difference(
            one.budgetMinutes,
            decimal(difference.difference),
            other.budgetMinutes,
            decimal(difference.interval.low),
            decimal(difference.interval.high),
          )}
        </p>
      )}
      <div class="experiment-table figures-scroll">
        <table class="figures stacked">
          <caption>{t.experiment.table(period)}</caption>
          <thead>
            <tr>
              <th scope="col">{t.experiment.budget}</th>
              <th scope="col" class="number">
                {t.experiment.weeksHeading}
              </th>
              <th scope="col" class="number">
                {t.experiment.conversations}
              </th>
              <th scope="col" class="number">
                {t.experiment.perWeek}
              </th>
            </tr>
          </thead>
          <tbody>
            {arms.map((arm) => (
              <tr key={arm.budgetMinutes}>
                <th scope="row">{t.experiment.minutesADay(arm.budgetMinutes)}</th>
                <td class="number" data-head={t.experiment.weeksHeading}>
                  {formats.number(arm.weeks.length)}
                </td>
                <td class="number" data-head={t.experiment.conversations}>
                  <OpenFigure
                    figure={conversationsOf(arm)}
                    value={formats.number(arm.conversations)}
                  />
                </td>
                <td class="number" data-head={t.experiment.perWeek}>
                  {perWeek(arm)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="quiet">{t.experiment.intervals}</p>
      {undrawn > 0 && <p class="quiet">{t.experiment.without(undrawn)}</p>}
      <Fold title={t.experiment.how}>
        <div class="experiment-how">
          <p>{ratio()}</p>
          <p>{t.experiment.countsP(formats.percent(result.ratio.p, 1))}</p>
          <p>{t.experiment.coinP(formats.percent(result.coinP, 1))}</p>
          <p class="quiet">{t.experiment.bothNeeded}</p>
        </div>
      </Fold>
    </>
  );

  function conversationsOf({ weeks }: ExperimentArm): FigureRef {
    const periods = weeks.map((week) => periodAround('week', week));
    return { name: 'conversations', periods };
  }

  /** With one decimal and a real minus sign, and never as "−0". */
  function decimal(value: number): string {
    return formats.decimal(Math.round(value * 10) / 10 || 0).replace('-', '−');
  }

  function perWeek({ perWeek: rate }: ExperimentArm): string {
    if (!rate) return t.experiment.noRatio;
    const { low, high } = rate.interval;
    return t.experiment.between(decimal(rate.rate), decimal(low), decimal(high));
  }

  function ratio(): string {
    const { ratio: value, interval } = result.ratio;
    const words = value === undefined ? t.experiment.noRatio : formats.decimal(value, 2);
    const low = formats.decimal(interval.low, 2);
    return Number.isFinite(interval.high)
      ? t.experiment.ratio(words, low, formats.decimal(interval.high, 2))
      : t.experiment.ratioOpen(words, low);
  }
}
