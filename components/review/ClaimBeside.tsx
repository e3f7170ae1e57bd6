import type { Contracts } from '../../utils/domain/review/contracts';
import type { Share } from '../../utils/domain/review/share';
import type { Interval } from '../../utils/domain/statistics/interval';
import { SHARE_SCALE } from '../../utils/domain/statistics/scale';
import { useTexts } from '../kit/texts';
import { IntervalBar, ScaleTicks } from './IntervalBar';
import { percentsWords } from './intervalWords';

/** What one study says of the people whom it asked: facts/evidence, gathered 2026-11-22. */
const CLAIMED = 0.97;

/** A claim that is often heard, and one's own share beside it: of contracts, not of people. */
export function ClaimBeside({ contracts }: { contracts: Contracts }) {
  const { t, formats } = useTexts();
  const { contracts: words } = t.verdict;
  const { won, strict, generous, strictShare, generousShare } = contracts;
  const percent = (share: number) => formats.percent(share);
  const claim = words.claim(percent(CLAIMED));
  if (won.count === 0) {
    return (
      <p class="quiet">
        {claim} {words.claimNone}
      </p>
    );
  }
  return (
    <>
      <p>{claim}</p>
      <table class="figures claim">
        <thead>
          <tr>
            <td />
            <th scope="col" class="drawn">
              {words.claimShare}
              <ScaleTicks scale={SHARE_SCALE} write={percent} />
            </th>
          </tr>
        </thead>
        <tbody>
          <Row label={words.claimStudy} share={CLAIMED} />
          {strict.count === generous.count ? (
            <Row label={words.claimOwn} {...without(strictShare)} />
          ) : (
            <>
              <Row label={words.claimOwnStrict} {...without(strictShare)} />
              <Row label={words.claimOwnGenerous} {...without(generousShare)} />
            </>
          )}
        </tbody>
      </table>
      <p class="quiet">{words.claimCare}</p>
    </>
  );
}

interface RowProps {
  label: string;
  share: number;
  interval?: Interval;
}

function Row({ label, share, interval }: RowProps) {
  const texts = useTexts();
  return (
    <tr>
      <th scope="row">{label}</th>
      <td class="drawn">
        {texts.formats.percent(share)} {interval && percentsWords(interval, texts)}
        <IntervalBar
          scale={SHARE_SCALE}
          value={share}
          line={CLAIMED}
          {...(interval && { interval })}
        />
      </td>
    </tr>
  );
}

/** Of the contracts, those that did not come through social networks. */
function without({ part, whole, interval: { low, high } }: Share): Omit<RowProps, 'label'> {
  return { share: (whole - part) / whole, interval: { low: 1 - high, high: 1 - low } };
}
