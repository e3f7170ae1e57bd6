import type { DateKey } from '../../../utils/domain/calendar';
import type { OvertimesOfDay } from '../../../utils/domain/record';
import { useTexts } from '../../kit/texts';
import { durationWords } from '../durationWords';

interface Props {
  ofDay: OvertimesOfDay;
  today: DateKey;
}

/** What was given beyond the budget of a day; more of the day's own time is none of it. */
export function OvertimeRows({ ofDay: { day, overtimes }, today }: Props) {
  const texts = useTexts();
  const { t, formats } = texts;
  return (
    <>
      {overtimes
        .filter(({ kind }) => kind !== 'own')
        .toReversed()
        .map(({ atMs, ms, reason }) => (
          <li key={atMs} class="row">
            <span class="row-words">
              <span>{reason?.trim() || t.figures.withoutReason}</span>
              <span class="quiet">{formats.day(day, today)}</span>
            </span>
            <span class="row-figure">{durationWords(ms, texts)}</span>
          </li>
        ))}
    </>
  );
}
