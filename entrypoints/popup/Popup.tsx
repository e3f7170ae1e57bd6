import { useEffect, useMemo } from 'preact/hooks';
import { ProfileNote } from '../../components/companion/ProfileNote';
import { Fold } from '../../components/kit/Fold';
import { TextsProvider } from '../../components/kit/texts';
import { peopleById } from '../../components/log/describe';
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
import { FEW_PICKS, readListed } from '../../utils/domain/listed';
import { localNowAt } from '../../utils/domain/localNow';
import { networkSettingsOf } from '../../utils/domain/networkSettings';
import { readHold } from '../../utils/domain/review/experimentBudget';
import { companionMessages } from '../../utils/i18n/companion';
import { textsOf } from '../../utils/i18n/index';
import { EXPERIMENT_KEY } from '../../utils/storage/experimentState';
import { POLICY_KEY, readFixedFields } from '../../utils/storage/policyState';
import { LIST_KEY } from '../../utils/storage/todaysList';
import { AskedQuestion } from '../shared/AskedQuestion';
import { conversationsIn, dateOf, dayNow } from '../shared/dayNow';
import { dressPage } from '../shared/dressPage';
import { saveStep } from '../shared/saveStep';
import type { FirstState, Services } from '../shared/services';
import { TodaysCalls } from '../shared/TodaysCalls';
import { useCommands } from '../shared/useCommands';
import { useDraft } from '../shared/useDraft';
import { useKnownPeople } from '../shared/useKnownPeople';
import { useLiveState } from '../shared/useLiveState';
import { useLogbook } from '../shared/useLogbook';
import { usePermissions } from '../shared/usePermissions';
import { useStored } from '../shared/useStored';
import { useTabPerson } from './useTabPerson';
import { VisitNotes } from './VisitNotes';

const NOBODY = peopleById([]);

/** The popup: what is left of today, the visit that runs, and the form. */
export function Popup({ services, first }: { services: Services; first: FirstState }) {
  const { storage, runtime, clock, locales } = services;
  const live = useLiveState(storage, first.live);
  const kept = useDraft(storage, first.draft);
  const fixed = useStored(storage, POLICY_KEY, readFixedFields, first.fixed);
  const hold = useStored(storage, EXPERIMENT_KEY, readHold, undefined);
  const listed = useStored(storage, LIST_KEY, readListed, first.list);
  const now = dayNow(live, clock);
  const logbook = useLogbook(services, kept, now.day.startedAt);
  const known = useKnownPeople(services.log, logbook);
  const allowed = usePermissions(services.permissions, live.settings.networks);
  const { send, change, failed } = useCommands(runtime);
  const { language, colourScheme } = live.settings;
  const tabPerson = useTabPerson(services);
  const texts = useMemo(() => textsOf(language, locales), [language, locales]);
  useEffect(() => {
    dressPage(texts.language, colourScheme);
  }, [texts, colourScheme]);

  const { t } = texts;
  const companion = companionMessages(texts.language);
  const { session, pause, day, settings } = now;
  const isHandsOff =
    session && networkSettingsOf(settings.networks, session.network).mode === 'hands-off';
  const { glance } = logbook;
  const people = glance?.people ?? NOBODY;
  const due = glance?.steps.filter(({ step }) => step.due <= now.date) ?? [];
  // A promise stands in one place: with the person, where that is on the list.
  const proposed = listed.kept.day === now.date ? listed.picks.slice(0, FEW_PICKS) : [];
  const otherSteps = due.filter(({ action }) => !proposed.some(({ step }) => step === action.id));
  const resolved = glance?.steps.find(({ action }) => action.id === kept.draft.resolves);

  return (
    <TextsProvider value={texts}>
      <main class="popup">
        <TimeLeft
          leftMs={now.leftMs}
          totalMs={now.totalMs}
          conversations={conversationsIn(glance?.today)}
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
        {session && !pause && isHandsOff && (
          <VisitNotes storage={storage} messages={companion} session={session} send={send} />
        )}
        {tabPerson.shown && (
          <section class="card" aria-label={companion.onThisPage}>
            <ProfileNote
              messages={companion}
              shown={tabPerson.shown}
              onSave={tabPerson.save}
              onDescribe={(answers) => void tabPerson.describe(answers)}
              onIntroduce={
                isHandsOff && session.goal.purpose === 'introduction'
                  ? tabPerson.introduce
                  : undefined
              }
            />
          </section>
        )}
        <div class="card">
          <LogForm
            key={kept.version}
            title={t.logTitle}
            submitLabel={t.logIt}
            draft={kept.draft}
            people={known.people}
            folded={known.folded}
            readNow={() => localNowAt(clock.calendar, clock.wallMs())}
            opportunitiesOf={logbook.opportunitiesOf}
            carriesOut={resolved?.step.note}
            focusPerson
            onPeopleWanted={known.want}
            onChange={kept.keep}
            onSubmit={(draft) => void logbook.add(draft)}
          />
          <LogNotice
            event={logbook.event}
            count={logbook.count}
            onUndo={(undone) => void logbook.undo(undone)}
            dashboard="/dashboard.html"
            onAskToNotify={allowed.notifications ? undefined : allowed.askForNotifications}
          />
        </div>
        <TodaysCalls
          runtime={runtime}
          listed={listed}
          logbook={logbook}
          steps={due}
          today={now.date}
          send={send}
          compact
        />
        {otherSteps.length > 0 && (
          <section class="due" aria-label={t.dueSteps}>
            <StepList
              steps={otherSteps}
              people={people}
              today={now.date}
              onLog={logbook.start}
              onDone={(step) => void logbook.settle(step)}
              onCalendar={(step) => saveStep(step, people, t, clock)}
            />
          </section>
        )}
        <footer class="folds">
          <Fold title={t.lastActions}>
            <LastActions
              actions={glance?.last ?? []}
              people={people}
              today={now.date}
              onUndo={(action) => void logbook.remove(action, 'taken-back')}
            />
          </Fold>
          <Fold title={t.dailyBudget}>
            <BudgetForm
              settings={settings}
              fixed={fixed.has('dailyBudgetMinutes')}
              heldUntil={hold?.until}
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
