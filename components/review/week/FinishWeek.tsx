import type { DateKey } from '../../../utils/domain/calendar';
import { Notice } from '../../kit/Notice';
import { useTexts } from '../../kit/texts';

interface Props {
  /** The day on which it was done, if it was. */
  doneOn: DateKey | undefined;
  /** It was done on this page, a moment ago. */
  isJustDone: boolean;
  failed: boolean;
  today: DateKey;
  onDone: () => void;
}

/** The end of the review, or when that was. */
export function FinishWeek({ doneOn, isJustDone, failed, today, onDone }: Props) {
  const { t, formats } = useTexts();
  const text = isJustDone ? t.week.finished : failed ? t.failed : undefined;
  return (
    <div class="finish-week">
      {doneOn === undefined && (
        <button type="button" class="button primary" onClick={onDone}>
          {t.week.finish}
        </button>
      )}
      {doneOn !== undefined && !isJustDone && (
        <p class="quiet">{t.week.finishedOn(formats.day(doneOn, today))}</p>
      )}
      <Notice content={text ? { key: text, text } : undefined} />
    </div>
  );
}
