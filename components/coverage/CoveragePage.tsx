import type { AppId } from '../../utils/domain/finePage';
import type { FixedFields } from '../../utils/domain/governed';
import type { NetworkId } from '../../utils/domain/network';
import type { Settings } from '../../utils/domain/settings';
import { type Covered, type FeedCovered, gapsIn, neverChosen } from '../../utils/networks/coverage';
import { networkName } from '../../utils/networks/names';
import { useTexts } from '../kit/texts';
import { CoverRow } from './CoverRow';
import { FeedRows } from './FeedRows';
import { type CoverageActs, NetworkRows } from './NetworkRows';

interface Props {
  settings: Settings;
  fixed: FixedFields;
  networks: readonly Covered<NetworkId>[];
  apps: readonly Covered<AppId>[];
  feeds: readonly FeedCovered[];
  /** Whether the browser lets Rappel show notifications. */
  notifications: boolean;
  /** Whose words for its own settings are to be used. */
  browser: 'firefox' | 'chrome';
  /** Networks that the browser was asked for, and did not allow. */
  refused: readonly NetworkId[];
  acts: CoverageActs;
}

/** What is covered and what is not, why, and the one press that mends it. */
export function CoveragePage(props: Props) {
  const { t } = useTexts();
  const texts = t.coverage;
  const { settings, networks, apps, acts, refused } = props;
  const gaps = gapsIn([...networks, ...apps]);
  const missing = networks.filter(({ state }) => state === 'not-allowed').map(({ id }) => id);
  const never = neverChosen(settings).map(networkName);
  return (
    <>
      <h1 tabIndex={-1}>{texts.title}</h1>
      <p>{texts.intro}</p>
      <p role="status">
        <strong>{gaps.length > 0 ? texts.gaps(gaps.length) : texts.allWell}</strong>
      </p>
      <div role="alert">
        {refused.length > 0 && (
          <p class="problem">{texts.refused(refused.map(networkName).join(', '))}</p>
        )}
      </div>
      <section class="card">
        <h2>{texts.networks}</h2>
        <NetworkRows
          settings={settings}
          fixed={props.fixed}
          networks={networks}
          apps={apps}
          acts={acts}
        />
        <p class="quiet">
          {never.length > 0 && `${texts.never(never.join(', '))} `}
          <a href="#settings">{texts.toSettings}</a>
        </p>
      </section>
      {props.feeds.length > 0 && (
        <section class="card">
          <h2>{texts.feeds}</h2>
          <FeedRows feeds={props.feeds} />
        </section>
      )}
      <section class="card">
        <h2>{texts.browser}</h2>
        <ul class="covers">
          <CoverRow
            name={texts.sites}
            mark={missing.length > 0 ? 'off' : 'covered'}
            says={(missing.length > 0 ? texts.withheld : texts.given).sites}
            press={
              missing.length > 0
                ? {
                    label: texts.allow,
                    onPress: () => acts.allow(missing),
                  }
                : undefined
            }
          >
            {missing.length > 0 ? texts.sitesMissing : texts.sitesGiven}{' '}
            {texts.sitesHint[props.browser]}
          </CoverRow>
          <CoverRow name={texts.private} mark="off" says={texts.byChoice}>
            {texts.privateWhy}
          </CoverRow>
          <CoverRow
            name={texts.notifications}
            mark={props.notifications ? 'covered' : 'off'}
            says={(props.notifications ? texts.given : texts.withheld).notifications}
            press={
              props.notifications
                ? undefined
                : { label: texts.allow, onPress: acts.allowNotifications }
            }
          >
            {props.notifications ? texts.notificationsOn : texts.notificationsOff}
          </CoverRow>
        </ul>
      </section>
    </>
  );
}
