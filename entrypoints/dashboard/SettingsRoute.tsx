import { BackupSettings } from '../../components/settings/BackupSettings';
import { OutSettings } from '../../components/settings/OutSettings';
import { SettingsPage } from '../../components/settings/SettingsPage';
import { SyncSettings } from '../../components/settings/SyncSettings';
import type { DateKey } from '../../utils/domain/calendar';
import type { FixedFields } from '../../utils/domain/governed';
import type { NetworkId } from '../../utils/domain/network';
import type { Settings } from '../../utils/domain/settings';
import type { SettingsChange } from '../../utils/domain/settingsChange';
import type { Command } from '../../utils/messages';
import type { Covered } from '../../utils/networks/coverage';
import type { useNetworks } from './useNetworks';
import type { SettingsParts } from './useSettingsParts';

interface Props {
  settings: Settings;
  fixed: FixedFields;
  budgetHeldUntil: DateKey | undefined;
  networks: ReturnType<typeof useNetworks>;
  /** The networks that are switched on and not covered. */
  gaps: readonly Covered<NetworkId>[];
  parts: SettingsParts;
  /** Nothing was ever logged: there is nothing to take out. */
  isEmpty: boolean;
  change: (change: SettingsChange) => Promise<boolean>;
  send: (command: Command) => Promise<boolean>;
  /** The record is another one. */
  onReplaced: () => void;
}

/** All that a person can adjust, and what can be brought in and taken out. */
export function SettingsRoute(props: Props) {
  const { settings, networks, gaps, parts, change, send, onReplaced } = props;
  const { sharing, shortcuts, out, backup } = parts;
  return (
    <SettingsPage
      settings={settings}
      fixed={props.fixed}
      budgetHeldUntil={props.budgetHeldUntil}
      newPurposeId={() => `own-${crypto.randomUUID()}`}
      onChange={(wanted) => void change(wanted)}
      onPause={(length) => void send({ type: 'pause', length })}
      networks={{
        ...networks,
        missing: gaps.flatMap(({ id, state }) => (state === 'not-allowed' ? id : [])),
        switchOff: (network) => void networks.switchOff(network),
        forget: (site) => void networks.forget(site),
      }}
      shortcuts={shortcuts}
      sync={<SyncSettings sharing={sharing} onSwitch={(on) => void send({ type: 'sync', on })} />}
      out={
        <OutSettings
          state={out.state}
          isEmpty={props.isEmpty}
          onSave={(what, format) => void out.save(what, format)}
        />
      }
      backup={
        <BackupSettings
          state={backup.state}
          onSave={() => void backup.save()}
          onOpen={(file) => void backup.open(file)}
          onRestore={(how) => void backup.restore(how).then(onReplaced)}
          onCancel={backup.cancel}
          onErase={() => void backup.erase().then(onReplaced)}
        />
      }
    />
  );
}
