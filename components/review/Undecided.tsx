import type { Contracts } from '../../utils/domain/review/contracts';
import { useTexts } from '../kit/texts';
import { FigureSentence } from './FigureSentence';
import { shareWords } from './intervalWords';

/** What was lost, and what is still open: not known yet, so counted nowhere. */
export function Undecided({ contracts }: { contracts: Contracts }) {
  const texts = useTexts();
  const { t, formats } = texts;
  const { contracts: words } = t.verdict;
  const { lost, wonShare, open, openValues } = contracts;
  const share = shareWords(wonShare, texts) ?? '';
  return (
    <>
      {open.count > 0 && (
        <p>
          <FigureSentence
            say={(put) => {
              const written = put({ name: 'open' }, formats.number(open.count));
              const worth = openValues
                .map(({ currency = 'unknown', value }) =>
                  put(
                    { name: 'open', currency },
                    formats.money(value, currency === 'unknown' ? undefined : currency),
                  ),
                )
                .join(' + ');
              return worth === ''
                ? words.open(open.count, written)
                : words.openWorth(open.count, written, worth);
            }}
          />
        </p>
      )}
      {lost.count > 0 && (
        <p class="quiet">
          <FigureSentence
            say={(put) => words.lost(put({ name: 'lost' }, formats.number(lost.count)), share)}
          />
        </p>
      )}
    </>
  );
}
