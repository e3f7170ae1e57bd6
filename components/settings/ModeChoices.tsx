import type { FixedFields } from '../../utils/domain/governed';
import type { DefaultNetworkId } from '../../utils/domain/network';
import { DEFAULT_NETWORK_IDS } from '../../utils/domain/network';
import type { NetworkMode } from '../../utils/domain/networkSettings';
import { networkName } from '../../utils/networks/names';
import { useTexts } from '../kit/texts';
import { ModeChoice } from './ModeChoice';

interface Props {
  modes: Readonly<Record<DefaultNetworkId, NetworkMode>>;
  fixed: FixedFields;
  onChoose: (network: DefaultNetworkId, mode: NetworkMode) => void;
}

/** For each network: over its pages, or without touching them. */
export function ModeChoices({ modes, fixed, onChoose }: Props) {
  const { t } = useTexts();
  return (
    <div class="modes">
      {DEFAULT_NETWORK_IDS.map((network) => (
        <ModeChoice
          key={network}
          network={network}
          legend={networkName(network)}
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
