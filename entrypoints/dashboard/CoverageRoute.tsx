import { CoveragePage } from '../../components/coverage/CoveragePage';
import type { FixedFields } from '../../utils/domain/governed';
import type { Settings } from '../../utils/domain/settings';
import {
  type Access,
  coverageOfApps,
  coverageOfFeeds,
  coverageOfNetworks,
} from '../../utils/networks/coverage';
import { FEED_HELP_KEY, readFeedHelp } from '../../utils/storage/feedHelp';
import type { Services } from '../shared/services';
import type { Permissions } from '../shared/usePermissions';
import { useStored } from '../shared/useStored';
import type { useNetworks } from './useNetworks';

interface Props {
  services: Services;
  settings: Settings;
  fixed: FixedFields;
  access: Access;
  allowed: Permissions;
  networks: ReturnType<typeof useNetworks>;
  /** Any command lets the worker look again at what it registers. */
  onAgain: () => void;
}

const NONE_LOST = readFeedHelp({});

export function CoverageRoute(props: Props) {
  const { services, settings, access, networks, allowed } = props;
  const lostSince = useStored(services.storage, FEED_HELP_KEY, readFeedHelp, NONE_LOST);
  const { said } = networks;
  const rows = coverageOfNetworks(settings, access);
  return (
    <CoveragePage
      settings={settings}
      fixed={props.fixed}
      networks={rows}
      apps={coverageOfApps(settings, access)}
      feeds={coverageOfFeeds(settings, rows, lostSince)}
      notifications={allowed.notifications}
      browser={location.protocol === 'moz-extension:' ? 'firefox' : 'chrome'}
      refused={said?.kind === 'refused' ? said.networks : []}
      acts={{
        switchOn: networks.switchOn,
        allow: (missing) => void networks.allow(missing),
        allowNotifications: allowed.askForNotifications,
        again: props.onAgain,
      }}
    />
  );
}
