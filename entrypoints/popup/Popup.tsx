import { useEffect, useMemo } from 'preact/hooks';
import { Fold } from '../../components/kit/Fold';
import { TextsProvider } from '../../components/kit/texts';
import { LastActions } from '../../components/log/LastActions';
import { LogForm } from '../../components/log/LogForm';
import { LogNotice } from '../../components/log/LogNotice';
import { BudgetForm } from '../../components/settings/BudgetForm';
import { LanguageChoice } from '../../components/settings/LanguageChoice';
import { PauseChoices } from '../../components/settings/PauseChoices';
import { PageNotes } from '../../components/today/PageNotes';
import { PauseCard } from '../../components/today/PauseCard';
import { StepList } from '../../components/today/StepList';
import { TimeLeft } from '../../components/today/TimeLeft';
import { VisitCard } from '../../components/today/VisitCard';
import { localNowAt } from '../../utils/domain/logDraft';
import { dueSteps } from '../../utils/domain/nextSteps';
import { textsOf } from '../../utils/i18n/index';
import { POLICY_KEY, readFixedFields } from '../../utils/storage/policyState';
import { AskedQuestion } from '../shared/AskedQuestion';
import { conversationsSince, dateOf, dayNow } from '../shared/dayNow';
import { dressPage } from '../shared/dressPage';

import type { FirstState, Services } from '../shared/services';
import { useCommands } from '../shared/useCommands';
import { useDraft } from '../shared/useDraft';
import { useLiveState } from '../shared/useLiveState';
import { useLogbook } from '../shared/useLogbook';
import { usePermissions } from '../shared/usePermissions';
import { useStored } from '../shared/useStored';

const LAST_ACTIONS = 5;

/** The popup: what is left of today, the visit that runs, and the form. */
export function Popup({ services, first }: { services: Services; first: FirstState }) {
  const { storage, runtime, clock, locales } = services;
  const live = useLiveState(storage, first.live);
  const kept = useDraft(storage, first.draft);
  const fixed = useStored(storage, POLICY_KEY, readFixedFields, first.fixed);
  const logbook = useLogbook(services, kept);
  const allowed = usePermissions(services.permissions);
  const { send, change, failed } = useCommands(runtime);
  const { language, colourScheme } = live.settings;
  const texts = useMemo(() => textsOf(language, locales), [language, locales]);
  useEffect(() => {
    dressPage(texts.language, colourScheme);
  }, [texts, colourScheme]);

  const { t } = texts;
  const { actions, peopleById: people } = logbook;
  const now = dayNow(live, clock);
  const { session, pause, day, settings } = now;
  const due = useMemo(() => dueSteps(actions ?? [], now.date), [actions, now.date]);
  const last = useMemo(
    () => actions?.toSorted((a, b) => b.loggedAt - a.loggedAt).slice(0, LAST_ACTIONS) ?? [],
    [actions],
  );
  const resolved = actions?.find(({ id }) => id === kept.draft.resolves);

  return (
    <TextsProvider value={texts}>
      <main class="popup">
        <TimeLeft
          leftMs={now.leftMs}
          totalMs={now.totalMs}
          conversations={conversationsSince(actions, day.startedAt)}
        >
          <a href="/dashboard.html" target="_blank" rel="noopener">
            {t.dashboard}
          </a>
        </TimeLeft>
        <PageNotes
          clockError={day.clockError}
          welcome={
            settings.welcomedAt === undefined
              ? { href: '/dashboard.html#welcome', beside: true }
              : undefined
          }
          sitesMissing={!allowed.sites}
          failed={failed}
          onAllowSites={allowed.askForSites}
        />
        <AskedQuestion
          services={services}
          first={first.upkeep}
          settings={live.settings}
          send={send}
          onBackup={() => window.open('/dashboard.html#settings', '_blank', 'noopener')}
        />
        {pause && (
          <PauseCard
            until={texts.formats.moment(pause.until, dateOf(pause.until, clock), now.date)}
            onEnd={() => void send({ type: 'endPause' })}
          />
        )}
        {session && !pause && (
          <VisitCard
            session={session}
            leftMs={now.sessionLeftMs}
            onEnd={() => void send({ type: 'endSession', session: session.id, ending: 'finished' })}
          />
        )}
        <div class="card">
          <LogForm
            key={kept.version}
            title={t.logTitle}
            submitLabel={t.logIt}
            draft={kept.draft}
            people={logbook.people}
            readNow={() => localNowAt(clock.calendar, clock.wallMs())}
            carriesOut={resolved?.next?.note}
            focusPerson
            onChange={kept.keep}
            onSubmit={(draft) => void logbook.add(draft)}
          />
          <LogNotice
            event={logbook.event}
            count={logbook.count}
            onUndo={(undone) => void logbook.undo(undone)}
            onAskToNotify={allowed.notifications ? undefined : allowed.askForNotifications}
          />
        </div>
        {due.length > 0 && (
          <section class="due" aria-label={t.dueSteps}>
            <StepList
              steps={due}
              people={people}
              today={now.date}
              onLog={logbook.start}
              onDone={(step) => void logbook.settle(step)}
            />
          </section>
        )}
        <footer class="folds">
          <Fold title={t.lastActions}>
            <LastActions
              actions={last}
              people={people}
              today={now.date}
              onUndo={(action) => void logbook.remove(action, 'taken-back')}
            />
          </Fold>
          <Fold title={t.dailyBudget}>
            <BudgetForm
              settings={settings}
              fixed={fixed.has('dailyBudgetMinutes')}
              onSet={(minutes) => void change({ dailyBudgetMinutes: minutes })}
            />
          </Fold>
          <Fold title={t.pause}>
            <PauseChoices onPause={(length) => void send({ type: 'pause', length })} />
          </Fold>
          <Fold title={t.language}>
            <LanguageChoice
              chosen={settings.language}
              onChoose={(chosen) => void change({ language: chosen })}
            />
          </Fold>
        </footer>
      </main>
    </TextsProvider>
  );
}
