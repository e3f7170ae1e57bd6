import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Navigation } from '../../components/kit/Navigation';
import { TextsProvider } from '../../components/kit/texts';
import { LogNotice } from '../../components/log/LogNotice';
import { SettingsPage } from '../../components/settings/SettingsPage';
import { PageNotes } from '../../components/today/PageNotes';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import { NETWORK_IDS } from '../../utils/domain/network';
import { textsOf } from '../../utils/i18n/index';
import { dayNow } from '../shared/dayNow';
import type { FirstState, Services } from '../shared/services';
import { useCommands } from '../shared/useCommands';
import { useDraft } from '../shared/useDraft';
import { useLiveState } from '../shared/useLiveState';
import { useLogbook } from '../shared/useLogbook';
import { usePermissions } from '../shared/usePermissions';
import { LogRoute } from './LogRoute';
import { TodayRoute } from './TodayRoute';
import { type Route, useRoute } from './useRoute';

/** The extension's own page: today, the log, the settings, and the welcome. */
export function Dashboard({ services, first }: { services: Services; first: FirstState }) {
  const { storage, runtime, clock, locales } = services;
  const live = useLiveState(storage, first.live);
  const kept = useDraft(storage, first.draft);
  const logbook = useLogbook(services, kept);
  const allowed = usePermissions(services.permissions);
  const { send, failed } = useCommands(runtime);
  const route = useRoute();
  const { language, welcomedAt } = live.settings;
  const texts = useMemo(() => textsOf(language, locales), [language, locales]);
  const { t } = texts;
  const title = { today: t.today, log: t.log, settings: t.settings, welcome: t.welcomeTitle }[
    route
  ];
  useEffect(() => {
    document.documentElement.lang = texts.language;
    document.title = `${title} · ${t.brand}`;
  }, [texts, title, t]);
  const page = useFocusOnArrival(route);

  const now = dayNow(live, clock);
  const { settings } = now;
  const { linkedin, facebook } = settings.networks;
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
            failed={failed}
            onAllowSites={allowed.askForSites}
          />
          {route === 'today' && (
            <TodayRoute services={services} live={live} now={now} logbook={logbook} />
          )}
          {route === 'log' && <LogRoute now={now} clock={clock} kept={kept} logbook={logbook} />}
          {route === 'settings' && (
            <SettingsPage
              settings={settings}
              onBudget={(minutes) => void send({ type: 'setBudget', minutes })}
              onLanguage={(chosen) => void send({ type: 'setLanguage', language: chosen })}
              onMode={(network, mode) => void send({ type: 'setMode', network, mode })}
            />
          )}
          {route === 'welcome' && (
            <WelcomePage
              modes={{ linkedin: linkedin.mode, facebook: facebook.mode }}
              onStart={async (modes) => {
                for (const network of NETWORK_IDS) {
                  // A choice that was not saved must not look as if it were.
                  if (!(await send({ type: 'setMode', network, mode: modes[network] }))) return;
                }
                if (await send({ type: 'welcomed' })) location.hash = '#today';
              }}
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
function useFocusOnArrival(route: Route) {
  const page = useRef<HTMLElement>(null);
  const before = useRef(route);
  useEffect(() => {
    if (before.current === route) return;
    before.current = route;
    window.scrollTo(0, 0);
    page.current?.querySelector('h1')?.focus();
  }, [route]);
  return page;
}
