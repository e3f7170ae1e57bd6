import { type Hiding, hidingSchema, type Part, readHiding } from '../../utils/domain/feedHiding';
import type { NetworkId } from '../../utils/domain/network';
import { hideableParts } from '../../utils/networks/hideable';
import { networkName } from '../../utils/networks/names';
import { Fold } from '../kit/Fold';
import { Select } from '../kit/Select';
import { useTexts } from '../kit/texts';

interface Props {
  network: NetworkId;
  /** As it is stored. */
  hiding: unknown;
  onChoose: (chosen: Partial<Record<Part, Hiding>>) => void;
}

/** What of a network's pages waits; nothing where no part of them is known. */
export function HidingChoices({ network, hiding, onChoose }: Props) {
  const { t } = useTexts();
  const { parts, hidings, hidingHint, hiding: title } = t.networks;
  const hideable = hideableParts(network);
  const chosen = readHiding(hiding);
  if (hideable.length === 0) return null;
  return (
    <Fold title={title(networkName(network))}>
      <div class="hiding">
        {hideable.map((part) => (
          <Select
            key={part}
            label={parts[part]}
            options={hidingSchema.options.map((value) => ({ value, label: hidings[value] }))}
            chosen={chosen[part]}
            onChoose={(value) => onChoose({ [part]: value })}
          />
        ))}
      </div>
      <p class="quiet">{hidingHint}</p>
    </Fold>
  );
}
