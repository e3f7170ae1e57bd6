import type { Opening } from '../../../utils/domain/opening';
import { networkName } from '../../../utils/networks/names';
import { useTexts } from '../../kit/texts';

/** One showing of the gate, and what one answered. */
export function OpeningRow({ opening: { at, network, answer } }: { opening: Opening }) {
  const { t, formats } = useTexts();
  return (
    <li class="row">
      <span class="row-words">
        <span>{`${formats.dateOf(at)}, ${formats.timeAt(at)}`}</span>
        <span class="quiet">{`${networkName(network)} · ${t.figures.answers[answer]}`}</span>
      </span>
    </li>
  );
}
