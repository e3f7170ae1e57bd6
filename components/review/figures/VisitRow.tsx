import { useState } from 'preact/hooks';
import type { VisitDetail } from '../../../utils/domain/review/details';
import type { SlicePart } from '../../../utils/domain/review/onlineTime';
import type { Texts } from '../../../utils/i18n/index';
import { networkName } from '../../../utils/networks/names';
import { useTexts } from '../../kit/texts';
import { durationWords } from '../durationWords';

interface Props {
  visit: VisitDetail;
  /** Its slices are in view from the start. */
  isOpenAtFirst: boolean;
  onStrike: (start: number, isStruck: boolean) => void;
}

/** A visit, which opens onto its slices: each can be struck out, and put back. */
export function VisitRow({ visit, isOpenAtFirst, onStrike }: Props) {
  const texts = useTexts();
  const { figures } = texts.t;
  // A hundred visits have thousands of slices; they are drawn once they are wanted.
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const { record, slices } = visit;
  const [counted, struck] = [false, true].map((isStruck) => msOf(slices, isStruck));
  return (
    <li class="figure-visit">
      <details open={isOpenAtFirst} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span class="figure-summary">
            <span class="row-words">
              <strong>{record.session?.goal.words ?? figures.goalUnknown}</strong>
              <span class="quiet">{factsOf(visit, texts)}</span>
            </span>
            <span class="figure-time">
              <span class="row-figure">{durationWords(counted ?? 0, texts)}</span>
              {!!struck && (
                <span class="quiet">{figures.struckOf(durationWords(struck, texts))}</span>
              )}
            </span>
          </span>
        </summary>
        {isOpen && slices.length === 0 && <p class="quiet">{figures.slicesWithNothing}</p>}
        {isOpen && (
          <ul class="rows figure-slices">
            {slices.map((part) => (
              <SliceRow key={part.slice.join()} part={part} onStrike={onStrike} />
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}

function SliceRow({ part, onStrike }: { part: SlicePart; onStrike: Props['onStrike'] }) {
  const texts = useTexts();
  const { t, formats } = texts;
  const { slice, ms, isStruck } = part;
  const [start, end] = slice;
  const times = `${formats.timeAt(start)}–${formats.timeAt(end)}`;
  const label = isStruck ? t.figures.putBack : t.figures.strikeOut;
  return (
    <li class="row">
      <span class="row-words figure-slice">
        {isStruck ? <s>{times}</s> : <span>{times}</span>}
        <span class="quiet">
          {[durationWords(ms, texts), isStruck && t.figures.isStruck].filter(Boolean).join(' · ')}
        </span>
      </span>
      <button
        type="button"
        class="button small"
        aria-label={t.buttonFor(label, `${formats.dateOf(start)}, ${times}`)}
        onClick={() => onStrike(start, !isStruck)}
      >
        {label}
      </button>
    </li>
  );
}

/** "24 November 2026, 14:02 · LinkedIn · goal reached" */
function factsOf({ record: { session, startedAt } }: VisitDetail, { t, formats }: Texts): string {
  const facts = [
    `${formats.dateOf(startedAt)}, ${formats.timeAt(startedAt)}`,
    session ? networkName(session.network) : t.figures.networkUnknown,
    session?.outcome && t.outcomes[session.outcome],
  ];
  return facts.filter(Boolean).join(' · ');
}

function msOf(slices: readonly SlicePart[], isStruck: boolean): number {
  return slices.reduce((sum, part) => (part.isStruck === isStruck ? sum + part.ms : sum), 0);
}
