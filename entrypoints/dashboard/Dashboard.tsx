import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Navigation } from '../../components/kit/Navigation';
import { TextsProvider } from '../../components/kit/texts';
import { LogNotice } from '../../components/log/LogNotice';
import { BackupSettings } from '../../components/settings/BackupSettings';
import { SettingsPage } from '../../components/settings/SettingsPage';
import { SyncSettings } from '../../components/settings/SyncSettings';
import { PageNotes } from '../../components/today/PageNotes';
import { PauseCard } from '../../components/today/PauseCard';
import { readSharing } from '../../utils/domain/sharing';
import { textsOf } from '../../utils/i18n/index';
import { POLICY_KEY, readFixedFields } from '../../utils/storage/policyState';
import { SYNC_KEY } from '../../utils/storage/syncState';
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
import { LogRoute } from './LogRoute';
import { TodayRoute } from './TodayRoute';
import { useBackup } from './useBackup';
import { useRoute } from './useRoute';
import { useShortcuts } from './useShortcuts';
import { WelcomeRoute } from './WelcomeRoute';

/** As long as it has not been read. */
const NOT_SHARING = readSharing(undefined);

/** The extension's own page: today, the log, the settings, and the welcome. */
export function Dashboard({ services, first }: { services: Services; first: FirstState }) {
  const { storage, runtime, clock, locales } = services;
  const live = useLiveState(storage, first.live);
  const kept = useDraft(storage, first.draft);
  const fixed = useStored(storage, POLICY_KEY, readFixedFields, first.fixed);
  const logbook = useLogbook(services, kept);
  const allowed = usePermissions(services.permissions);
  const { send, change, failed } = useCommands(runtime);
  const sharing = useStored(storage, SYNC_KEY, readSharing, NOT_SHARING);
  const backup = useBackup(services, live);
  const shortcuts = useShortcuts(services.commands);
  const { name: route, step } = useRoute();
  const { language, colourScheme, welcomedAt } = live.settings;
  const texts = useMemo(() => textsOf(language, locales), [language, locales]);
  const { t } = texts;
  const title = { today: t.today, log: t.log, settings: t.settings, welcome: t.welcomeTitle }[
    route
  ];
  useEffect(() => {
    dressPage(texts.language, colourScheme);
    document.title = `${title} · ${t.brand}`;
  }, [texts, colourScheme, title, t]);
  const page = useFocusOnArrival(`${route}-${step}`);

  const now = dayNow(live, clock);
  const { settings, pause } = now;
  const pages = (['today', 'log', 'settings'] as const).map((name) => ({
    href: `#${name}`,
    label: t[name],
    current: name === route,
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
            unreadable={logbook.unreadable}
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
            <TodayRoute services={services} live={live} now={now} logbook={logbook} />
          )}
          {route === 'log' && <LogRoute now={now} clock={clock} kept={kept} logbook={logbook} />}
          {route === 'settings' && (
            <SettingsPage
              settings={settings}
              fixed={fixed}
              newPurposeId={() => `own-${crypto.randomUUID()}`}
              onChange={(wanted) => void change(wanted)}
              onPause={(length) => void send({ type: 'pause', length })}
              shortcuts={shortcuts}
              sync={
                <SyncSettings
                  sharing={sharing}
                  onSwitch={(on) => void send({ type: 'sync', on })}
                />
              }
              backup={
                <BackupSettings
                  state={backup.state}
                  onSave={() => void backup.save()}
                  onOpen={(file) => void backup.open(file)}
                  onRestore={(how) => void backup.restore(how).then(logbook.look)}
                  onCancel={backup.cancel}
                  onErase={() => void backup.erase().then(logbook.look)}
                />
              }
            />
          )}
          {route === 'welcome' && (
            <WelcomeRoute
              step={step}
              settings={settings}
              fixed={fixed}
              change={change}
              send={send}
            />
          )}
        </main>
        <LogNotice
          event={logbook.event}
          count={logbook.count}
          onUndo={(undone) => void logbook.undo(undone)}
          onAskToNotify={allowed.notifications ? undefined : allowed.askForNotifications}
        />
      </div>
    </TextsProvider>
  );
}

/** Another page within this one is announced by its heading, as a newly loaded one would be. */
function useFocusOnArrival(place: string) {
  const page = useRef<HTMLElement>(null);
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    window.scrollTo(0, 0);
    page.current?.querySelector('h1')?.focus();
  }, [place]);
  return page;
}
