import { useEffect, useId, useRef } from 'preact/hooks';
import type { DateKey } from '../../utils/domain/calendar';
import type { SessionId } from '../../utils/domain/ids';
import type { PurposeSetting } from '../../utils/domain/purposes';
import type { FigureRef } from '../../utils/domain/review/figureRef';
import type { Period } from '../../utils/domain/review/period';
import type { NamedDetails } from '../../utils/review/messages';
import { useTexts } from '../kit/texts';
import { DetailLists } from './figures/DetailLists';
import { figureName, periodsWords } from './figures/figureName';
import { MoreDetails } from './figures/MoreDetails';

/** What became of the last press on a slice. */
export type StrikeSaid = 'sliceStruck' | 'sliceBack' | 'strikeFailed' | 'strikeDiskFull';

interface Props {
  figure: FigureRef;
  period: Period;
  today: DateKey;
  purposes: readonly PurposeSetting[];
  /** Nothing until they have been looked up. */
  details: NamedDetails | undefined;
  problem: 'blocked' | 'failed' | undefined;
  said: StrikeSaid | undefined;
  onMore: () => void;
  onStrike: (session: SessionId, start: number, isStruck: boolean) => void;
  onClose: () => void;
}

/** What made a figure. A slice that is wrong can be struck out here. */
export function FigureDialog({ figure, period, details, problem, said, ...props }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const hasFailed = said === 'strikeFailed' || said === 'strikeDiskFull';
  return (
    <dialog
      ref={dialog}
      class="edit figure-dialog"
      aria-labelledby={`${id}-name ${id}-period`}
      onClose={props.onClose}
    >
      <header class="figure-head">
        <div>
          <h2 id={`${id}-name`}>{figureName(figure, texts, props.purposes)}</h2>
          <p id={`${id}-period`} class="quiet">
            {periodsWords(figure.periods ?? [period], texts)}
          </p>
        </div>
        <button type="button" class="button small" onClick={() => dialog.current?.close()}>
          {t.figures.close}
        </button>
        <p role="status" class={hasFailed || problem ? 'problem' : 'quiet'}>
          {statusOf()}
        </p>
      </header>
      {details && (
        <>
          <DetailLists
            details={details}
            today={props.today}
            showsSlices={figure.name === 'struck'}
            onStrike={props.onStrike}
          />
          <MoreDetails more={details.more} onMore={props.onMore} />
        </>
      )}
    </dialog>
  );

  function statusOf(): string {
    if (problem) return t.figures[problem];
    if (said) return t.figures[said];
    if (!details) return t.figures.reading;
    return isEmpty(details) ? t.figures.nothing : '';
  }
}

function isEmpty({ visits, actions, opportunities, openings, overtimes }: NamedDetails): boolean {
  return [visits, actions, opportunities, openings, overtimes].every(({ length }) => length === 0);
}
