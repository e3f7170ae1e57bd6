import type { FixedFields } from '../../utils/domain/governed';
import type { NetworkId } from '../../utils/domain/network';
import { NETWORK_IDS } from '../../utils/domain/network';
import type { NetworkMode } from '../../utils/domain/settings';
import { NETWORKS } from '../../utils/networks/index';
import { useTexts } from '../kit/texts';
import { ModeChoice } from './ModeChoice';

interface Props {
  modes: Readonly<Record<NetworkId, NetworkMode>>;
  fixed: FixedFields;
  onChoose: (network: NetworkId, mode: NetworkMode) => void;
}

/** For each network: over its pages, or without touching them. */
export function ModeChoices({ modes, fixed, onChoose }: Props) {
  const { t } = useTexts();
  return (
    <div class="modes">
      {NETWORK_IDS.map((network) => (
        <ModeChoice
          key={network}
          network={network}
          legend={NETWORKS[network].name}
          chosen={modes[network]}
          fixed={fixed.has(`networks.${network}.mode`)}
          onChoose={(mode) => onChoose(network, mode)}
        />
      ))}
      <p class="quiet">{t.modeOnPage}</p>
      <p class="quiet">{t.modeHandsOff}</p>
    </div>
  );
}
