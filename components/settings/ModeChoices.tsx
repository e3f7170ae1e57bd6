import type { NetworkId } from '../../utils/domain/network';
import { NETWORK_IDS } from '../../utils/domain/network';
import type { NetworkMode } from '../../utils/domain/settings';
import { NETWORKS } from '../../utils/networks/index';
import { Choices } from '../kit/Choices';
import { useTexts } from '../kit/texts';

const MODES = ['on-page', 'hands-off'] as const satisfies NetworkMode[];

interface Props {
  modes: Readonly<Record<NetworkId, NetworkMode>>;
  onChoose: (network: NetworkId, mode: NetworkMode) => void;
}

/** For each network: over its pages, or without touching them. */
export function ModeChoices({ modes, onChoose }: Props) {
  const { t } = useTexts();
  return (
    <div class="modes">
      {NETWORK_IDS.map((network) => (
        <Choices
          key={network}
          legend={NETWORKS[network].name}
          name={`mode-${network}`}
          choices={MODES.map((value) => ({ value, label: t.modes[value] }))}
          chosen={modes[network]}
          onChoose={(mode) => onChoose(network, mode)}
        />
      ))}
      <p class="quiet">{t.modeOnPage}</p>
      <p class="quiet">{t.modeHandsOff}</p>
    </div>
  );
}
