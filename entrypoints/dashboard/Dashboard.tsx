import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Navigation } from '../../components/kit/Navigation';
import { TextsProvider } from '../../components/kit/texts';
import { LogNotice } from '../../components/log/LogNotice';
import { PageNotes } from '../../components/today/PageNotes';
import { PauseCard } from '../../components/today/PauseCard';
import { DEFAULT_NETWORK_IDS, type NetworkId } from '../../utils/domain/network';
import { readHold } from '../../utils/domain/review/experimentBudget';
import { textsOf } from '../../utils/i18n/index';
import { coverageOfNetworks, gapsIn } from '../../utils/networks/coverage';
import { EXPERIMENT_KEY } from '../../utils/storage/experimentState';
import { POLICY_KEY, readFixedFields } from '../../utils/storage/policyState';
import { RECORD_VERSION_KEY, readRecordVersion } from '../../utils/storage/recordVersion';
import { AskedQuestion } from '../shared/AskedQuestion';
import { dateOf, dayNow } from '../shared/dayNow';
import { dressPage } from '../shared/dressPage';
import type { FirstState, Services } from '../shared/services';
import { useCommands } from '../shared/useCommands';
import { useDraft } from '../shared/useDraft';
import { useLiveState } from '../shared/useLiveState';
import { useLogbook } from '../shared/useLogbook';
import { usePermissions } from '../shared/usePermissions';
import { useStored } from '../shared/useStored';
import { CoverageRoute } from './CoverageRoute';
import { ImportRoute } from './ImportRoute';
import { LineRoute } from './LineRoute';
import { LogRoute } from './LogRoute';
import { PeopleRoute } from './PeopleRoute';
import { ReviewRoute } from './ReviewRoute';
import type { ReviewClient } from './reviewClient';
import { SettingsRoute } from './SettingsRoute';
import { StrategyRoute } from './StrategyRoute';
import { TeamRoute } from './TeamRoute';
import { TodayRoute } from './TodayRoute';
import { useAccess } from './useAccess';
import { useFocusOnArrival } from './useFocusOnArrival';
import { useNetworks } from './useNetworks';
import { type RouteName, useRoute } from './useRoute';
import { useSettingsParts } from './useSettingsParts';
import { useWholeLog } from './useWholeLog';
import { WeekRoute } from './WeekRoute';
import { WelcomeRoute } from './WelcomeRoute';

/** Those that the navigation names. */
const PAGES = ['today', 'people', 'log', 'review', 'line', 'settings'] as const;

/** Pages that are reached from another one. */
const PAGE_OF: Partial<Record<RouteName, RouteName>> = {
  import: 'people',
  week: 'review',
  team: 'review',
  coverage: 'settings',
  strategy: 'line',
};

/** Above each page it is said already when these are not allowed. */
const isOfManifest = (id: NetworkId) => DEFAULT_NETWORK_IDS.some((one) => one === id);

interface Props {
  services: Services;
  first: FirstState;
  review: ReviewClient;
}

/** The extension's own page: today, the log, the settings, and the welcome. */
export function Dashboard({ services, first, review }: Props) {
  const { storage, runtime, clock, locales } = services;
  const live = useLiveState(storage, first.live);
  const kept = useDraft(storage, first.draft);
  const fixed = useStored(storage, POLICY_KEY, readFixedFields, first.fixed);
  const hold = useStored(storage, EXPERIMENT_KEY, readHold, undefined);
  const now = dayNow(live, clock);
  const logbook = useLogbook(services, kept, now.day.startedAt);
  const allowed = usePermissions(services.permissions, live.settings.networks);
  const { send, change, failed } = useCommands(runtime);
  const { networks: chosen } = live.settings;
  const access = useAccess(services, live.settings);
  const networks = useNetworks({ permissions: services.permissions, networks: chosen, change });
  const gaps = access ? gapsIn(coverageOfNetworks(live.settings, access)) : [];
  const { name: route, step, rest } = useRoute();
  const whole = useWholeLog(services.log, logbook, route === 'log' || route === 'people');
  const version = useStored(storage, RECORD_VERSION_KEY, readRecordVersion, first.recordVersion);
  // Whichever page or window changed it, and whether or not the review is in view.
  const known = useRef(version);
  useEffect(() => {
    if (known.current === version) return;
    known.current = version;
    review.changed('record');
  }, [review, version]);
  const { language, colourScheme, welcomedAt } = live.settings;
  const texts = useMemo(() => textsOf(language, locales), [language, locales]);
  const settingsParts = useSettingsParts(services, live, texts);
  const { t } = texts;
  const titles = {
    today: t.today,
    people: t.people.title,
    import: t.importing.title,
    log: t.log,
    review: t.review.title,
    week: t.week.title,
    team: t.team.title,
    line: t.line.title,
    strategy: t.strategy.title,
    settings: t.settings,
    coverage: t.coverage.title,
    welcome: t.welcomeTitle,
  } satisfies Record<RouteName, string>;
  const title = titles[route];
  useEffect(() => {
    dressPage(texts.language, colourScheme);
    document.title = `${title} · ${t.brand}`;
  }, [texts, colourScheme, title, t]);
  const page = useFocusOnArrival(`${route}-${rest}`);

  const { settings, pause } = now;
  const pages = PAGES.map((name) => ({
    href: `#${name}`,
    label: titles[name],
    current: name === (PAGE_OF[route] ?? route),
  }));
  return (
    <TextsProvider value={texts}>
      <div class="dashboard">
        <Navigation name={t.navigation} pages={pages} />
        <main ref={page} class={`page ${route}`}>
          <PageNotes
            clockError={now.day.clockError}
            welcome={
              welcomedAt === undefined && route !== 'welcome'
                ? { href: '#welcome', beside: false }
                : undefined
            }
            sitesMissing={!allowed.sites}
            unreadable={whole.unreadable}
            failed={failed}
            onAllowSites={allowed.askForSites}
          />
          <AskedQuestion
            services={services}
            first={first.upkeep}
            settings={live.settings}
            send={send}
            onBackup={() => {
              location.hash = '#settings';
            }}
          />
          {pause && (
            <PauseCard
              until={texts.formats.moment(pause.until, dateOf(pause.until, clock), now.date)}
              onEnd={() => void send({ type: 'endPause' })}
            />
          )}
          {route === 'today' && (
            <TodayRoute
              services={services}
              live={live}
              now={now}
              logbook={logbook}
              firstList={first.list}
              uncovered={gaps
                .map(({ id }) => id)
                .filter((id) => allowed.sites || !isOfManifest(id))}
              send={send}
            />
          )}
          {route === 'people' && (
            <PeopleRoute
              services={services}
              rest={rest}
              now={now}
              logbook={logbook}
              whole={whole}
            />
          )}
          {route === 'log' && (
            <LogRoute now={now} clock={clock} kept={kept} logbook={logbook} whole={whole} />
          )}
          {route === 'review' && (
            <ReviewRoute services={services} client={review} address={rest} now={now} />
          )}
          {route === 'week' && (
            <WeekRoute
              services={services}
              client={review}
              address={rest}
              now={now}
              logbook={logbook}
            />
          )}
          {route === 'team' && <TeamRoute />}
          {route === 'line' && <LineRoute services={services} now={now} />}
          {route === 'strategy' && <StrategyRoute services={services} now={now} />}
          {route === 'import' && (
            <ImportRoute services={services} today={now.date} onLanded={logbook.look} />
          )}
          {route === 'settings' && (
            <SettingsRoute
              settings={settings}
              fixed={fixed}
              budgetHeldUntil={hold?.until}
              networks={networks}
              gaps={gaps}
              parts={settingsParts}
              isEmpty={logbook.glance?.isEmpty ?? false}
              change={change}
              send={send}
              onReplaced={logbook.look}
            />
          )}
          {route === 'coverage' && access && (
            <CoverageRoute
              services={services}
              settings={settings}
              fixed={fixed}
              access={access}
              allowed={allowed}
              networks={networks}
              onAgain={() => void change({})}
            />
          )}
          {route === 'welcome' && (
            <WelcomeRoute
              step={step}
              settings={settings}
              fixed={fixed}
              budgetHeldUntil={hold?.until}
              change={change}
              send={send}
            />
          )}
        </main>
        <LogNotice
          event={logbook.event}
          count={logbook.count}
          onUndo={(undone) => void logbook.undo(undone)}
          // A card is where it would lead.
          dashboard={route === 'people' ? undefined : ''}
          onAskToNotify={allowed.notifications ? undefined : allowed.askForNotifications}
        />
      </div>
    </TextsProvider>
  );
}
