import type { FeedCovered } from '../../utils/networks/coverage';
import { networkName } from '../../utils/networks/names';
import { useTexts } from '../kit/texts';
import { CoverRow } from './CoverRow';

/** Whether the feed waits, network by network. Of one that is lost the name says since when. */
export function FeedRows({ feeds }: { feeds: readonly FeedCovered[] }) {
  const { t, formats } = useTexts();
  const { feedWhy, feedOf, offSince } = t.coverage;
  return (
    <ul class="covers">
      {feeds.map(({ network, state, since }) => {
        const name = networkName(network);
        return (
          <CoverRow
            key={network}
            name={since ? offSince(name, formats.date(since)) : feedOf(name)}
            mark={/helps|always/.test(state) ? 'covered' : 'off'}
          >
            {feedWhy[state]}
          </CoverRow>
        );
      })}
    </ul>
  );
}
