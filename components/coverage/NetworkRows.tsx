import type { AppId } from '../../utils/domain/finePage';
import type { FixedFields } from '../../utils/domain/governed';
import { DEFAULT_NETWORK_IDS, type NetworkId } from '../../utils/domain/network';
import { networkSettingsOf } from '../../utils/domain/networkSettings';
import type { Settings } from '../../utils/domain/settings';
import { APPS } from '../../utils/networks/apps';
import type { Coverage, Covered } from '../../utils/networks/coverage';
import { networkName } from '../../utils/networks/names';
import { useTexts } from '../kit/texts';
import { type CoverMark, CoverRow } from './CoverRow';

/** What mends a row of the coverage page. */
export interface CoverageActs {
  /** These three only work right inside a press: the browser is asked. */
  switchOn: (network: NetworkId) => void;
  allow: (networks: readonly NetworkId[]) => void;
  allowNotifications: () => void;
  /** Lets the worker look again at what it registers. */
  again: () => void;
}

interface Props {
  settings: Pick<Settings, 'networks'>;
  fixed: FixedFields;
  networks: readonly Covered<NetworkId>[];
  apps: readonly Covered<AppId>[];
  acts: CoverageActs;
}

const MARKS: Readonly<Record<Coverage, CoverMark>> = {
  covered: 'covered',
  off: 'off',
  'not-allowed': 'not',
  'not-running': 'not',
};

/** Each network, site and app, as far as the person ever chose it. */
export function NetworkRows({ settings, fixed, networks, apps, acts }: Props) {
  const { t } = useTexts();
  const { why, ...texts } = t.coverage;

  function isFixed(network: NetworkId): boolean {
    const governed = DEFAULT_NETWORK_IDS.find((id) => id === network);
    return governed !== undefined && fixed.has(`networks.${governed}.on`);
  }
  function whyOf({ id, state }: Covered<NetworkId>): string {
    if (state === 'off' && isFixed(id)) return t.adjust.fixed;
    const isApart = networkSettingsOf(settings.networks, id).mode === 'hands-off';
    return state === 'covered' && isApart ? texts.handsOff : why[state];
  }
  const mendOf = ({ state }: Covered, network: NetworkId) => {
    if (state === 'not-allowed')
      return { label: texts.allow, onPress: () => acts.allow([network]) };
    if (state === 'not-running') return { label: texts.again, onPress: acts.again };
    return undefined;
  };

  return (
    <ul class="covers">
      {networks.map((row) => (
        <CoverRow
          key={row.id}
          name={networkName(row.id)}
          mark={MARKS[row.state]}
          press={
            row.state === 'off' && !isFixed(row.id)
              ? { label: texts.switchOn, onPress: () => acts.switchOn(row.id) }
              : mendOf(row, row.id)
          }
        >
          {whyOf(row)}
        </CoverRow>
      ))}
      {APPS.map(({ id, name, network }) => {
        const row = apps.find((one) => one.id === id);
        return (
          row && (
            <CoverRow key={id} name={name} mark={MARKS[row.state]} press={mendOf(row, network)}>
              {row.state === 'off' ? texts.appOff : why[row.state]}
            </CoverRow>
          )
        );
      })}
    </ul>
  );
}
