import type { Comparison } from '../../utils/domain/review/comparison';
import { type Doubt, doubtsOf, isAlike, verdictAt } from '../../utils/domain/review/doubts';
import { DECIDING_EVENTS } from '../../utils/domain/review/verdict';
import type { Texts } from '../../utils/i18n/index';
import { inText } from '../../utils/i18n/inText';
import { useTexts } from '../kit/texts';
import type { Basis } from './crediting';
import { FigureSentence } from './FigureSentence';
import { ratioWords } from './intervalWords';

interface Props {
  basis: Basis;
  comparison: Comparison;
}

/** The verdict with its numbers, then why one cannot tell, or how firm it is. */
export function VerdictSaid({ basis, comparison }: Props) {
  const texts = useTexts();
  const { t, formats } = texts;
  const { says, events, none } = t.verdict[basis];
  const name = basis === 'byContracts' ? 'won' : 'needs';
  const count = comparison.strict.events;
  const doubts = doubtsOf(comparison);
  const isOpen = doubts.some((doubt) => doubt !== 'interval' && doubt !== 'credit');
  const reasons = [
    ...doubts.map((doubt) => doubtWords(doubt, comparison, texts)),
    ...(hasNoDivisor(comparison) ? [t.verdict.noDivisor] : []),
    // Of too few events or no time, twice the time makes no difference.
    ...(isOpen ? [] : [firmWords(comparison, texts)]),
  ];
  return (
    <>
      <p class={basis === 'byContracts' ? 'says' : undefined}>
        {count === 0 ? (
          says[comparison.verdict](none)
        ) : (
          <FigureSentence
            say={(put) => {
              const written = put({ name }, formats.number(count));
              return says[comparison.verdict](
                withRatios(events(count, written), comparison, texts),
              );
            }}
          />
        )}
      </p>
      <p class={basis === 'byContracts' ? undefined : 'quiet'}>{reasons.join(' ')}</p>
    </>
  );
}

/** There is time on both sides, and something came. */
export function hasRatio({ strict }: Comparison): boolean {
  return strict.events > 0 && strict.online.hours > 0 && strict.offline.hours > 0;
}

function hasNoDivisor(comparison: Comparison): boolean {
  const { strict, generous } = comparison;
  return hasRatio(comparison) && [strict, generous].some(({ ratio }) => ratio === undefined);
}

function withRatios(events: string, comparison: Comparison, texts: Texts): string {
  const { withRatio, withRatios } = texts.t.verdict;
  if (!hasRatio(comparison)) return events;
  const strict = ratioWords(comparison.strict, texts);
  if (isAlike(comparison)) return withRatio(events, strict);
  return withRatios(events, strict, ratioWords(comparison.generous, texts));
}

function doubtWords(doubt: Doubt, { strict, generous }: Comparison, { t, formats }: Texts): string {
  const { doubts } = t.verdict;
  const kinds = inText(t.verdict.kinds);
  if (doubt === 'credit') return doubts.credit(kinds[strict.verdict], kinds[generous.verdict]);
  if (doubt !== 'few') return doubts[doubt];
  const { events } = strict;
  return doubts.few(formats.number(DECIDING_EVENTS), events, formats.number(events));
}

function firmWords(comparison: Comparison, { t }: Texts): string {
  const half = verdictAt(comparison, 'atHalf');
  const double = verdictAt(comparison, 'atDouble');
  if (half === comparison.verdict && double === comparison.verdict) return t.verdict.firm;
  const kinds = inText(t.verdict.kinds);
  return t.verdict.changes(kinds[half], kinds[double]);
}
