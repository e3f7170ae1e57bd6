import type { FixedFields } from '../../utils/domain/governed';
import { DEFAULT_NETWORK_IDS, isSite, type NetworkId } from '../../utils/domain/network';
import { networkSettingsOf } from '../../utils/domain/networkSettings';
import type { Settings } from '../../utils/domain/settings';
import type { SettingsChange } from '../../utils/domain/settingsChange';
import { networkName } from '../../utils/networks/names';
import { Toggle } from '../kit/Toggle';
import { useTexts } from '../kit/texts';
import { AppSwitches, type AppsChange } from './AppSwitches';
import { HidingChoices } from './HidingChoices';
import { ModeChoice } from './ModeChoice';
import type { NetworkActs } from './networkActs';

interface Props {
  network: NetworkId;
  settings: Settings;
  fixed: FixedFields;
  acts: NetworkActs;
  /** What is switched on of all networks, as it was wanted last. */
  apps: readonly string[];
  onApps: AppsChange;
  onChange: (change: SettingsChange) => void;
}

/** All that can be set of one network. */
export function NetworkCard(props: Props) {
  const { network, settings, fixed, acts, onChange } = props;
  const { t } = useTexts();
  const texts = t.networks;
  const name = networkName(network);
  const { on, mode, hiding } = networkSettingsOf(settings.networks, network);
  const governed = DEFAULT_NETWORK_IDS.find((id) => id === network);
  const onFixed = governed !== undefined && fixed.has(`networks.${governed}.on`);
  return (
    <section class={on ? 'network' : 'network off'} aria-label={name}>
      <h3>{name}</h3>
      <Toggle
        label={t.adjust.guarded}
        hint={onFixed ? t.adjust.fixed : undefined}
        checked={on}
        disabled={onFixed}
        onChange={(checked) => (checked ? acts.switchOn(network) : acts.switchOff(network))}
      />
      <AccessNote network={network} isOn={on} acts={acts} />
      {on && (
        <>
          <ModeChoice
            network={network}
            legend={`${t.modesTitle}: ${name}`}
            legendUnseen
            chosen={mode}
            fixed={governed !== undefined && fixed.has(`networks.${governed}.mode`)}
            onChoose={(chosen) => onChange({ networks: { [network]: { mode: chosen } } })}
          />
          <p class="quiet" role="status">
            {isSite(network) && mode === 'on-page' ? texts.onPageOfSite : texts.modeSaid[mode]}
          </p>
        </>
      )}
      {on && mode === 'on-page' && (
        <HidingChoices
          network={network}
          hiding={hiding}
          onChoose={(chosen) => onChange({ networks: { [network]: { hiding: chosen } } })}
        />
      )}
      {on && <AppSwitches network={network} apps={props.apps} onChange={props.onApps} />}
      {isSite(network) && (
        <p>
          <button
            type="button"
            class="button small"
            aria-label={t.buttonFor(texts.remove, name)}
            onClick={() => acts.forget(network)}
          >
            {texts.remove}
          </button>
        </p>
      )}
    </section>
  );
}

interface NoteProps {
  network: NetworkId;
  isOn: boolean;
  acts: NetworkActs;
}

/** Said where the browser stands between the switch and what it is to do. */
function AccessNote({ network, isOn, acts }: NoteProps) {
  const { t } = useTexts();
  const texts = t.networks;
  const name = networkName(network);
  const isRefused = acts.said?.kind === 'refused' && acts.said.networks.includes(network);
  const isMissing = isOn && acts.missing.includes(network);
  return (
    <>
      {isRefused && !isOn && (
        <p class="problem" role="alert">
          {texts.refused(name)}
        </p>
      )}
      {isMissing && (
        <div class="note missing">
          <p>{texts.missing(name)}</p>
          <button type="button" class="button small" onClick={() => acts.switchOn(network)}>
            {texts.allow(name)}
          </button>
        </div>
      )}
    </>
  );
}
