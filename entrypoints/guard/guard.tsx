import { createOpenings } from '../../components/gate/openings';
import { Pill } from '../../components/gate/Pill';
import { gatePanel, type PanelContext, timeUpPanel } from '../../components/gate/panels';
import { lastSeqOf } from '../../utils/domain/attention';
import { noticeBetween, shownTime } from '../../utils/domain/countdown';
import type { Curtain } from '../../utils/domain/curtain';
import { type DayRule, endOfDay } from '../../utils/domain/day';
import { type Decision, decide, today } from '../../utils/domain/decide';
import { plannedWords, proposedCalls } from '../../utils/domain/gateCalls';
import type { DocumentId, SessionId } from '../../utils/domain/ids';
import type { NetworkPage } from '../../utils/domain/network';
import { networkSettingsOf } from '../../utils/domain/networkSettings';
import type { Session } from '../../utils/domain/session';
import type { PageSettings } from '../../utils/domain/settings';
import { type Clock, SECOND_MS } from '../../utils/domain/time';
import { withUnwritten } from '../../utils/domain/unwritten';
import { guardMessages } from '../../utils/i18n/guard';
import { languageOf } from '../../utils/i18n/language';
import type { Answer, Command } from '../../utils/messages';
import { networkName } from '../../utils/networks/names';
import { changedIn, type GuardState, type StoreChanges } from '../../utils/storage/guardState';
import type { Companion } from './companion';
import type { Overlay } from './overlay';
import type { Sensor } from './sensor';

interface Dependencies {
  document: DocumentId;
  clock: Clock;
  page(chosen: PageSettings): NetworkPage | undefined;
  /** Of the page, unless work lies on it. */
  address(): string | undefined;
  isVisible(): boolean;
  /** All of the page has come, or too little for too long. */
  arrival: Promise<unknown>;
  readState(): Promise<GuardState>;
  send(command: Command): Promise<Answer>;
  browserLanguage(): string;
  overlay: Overlay;
  sensor: Sensor;
  media: { hold(): void; release(): void };
  curtain: { draw(css: string): void; adopt(): void };
  companion: Companion;
  liftVeil(): void;
  /** False where the page's own listeners were there first. */
  mayType: boolean;
  leave(): Promise<Answer>;
  showOwnPage(): void;
  /** Every event of ours enters here: what fails sets the page free. */
  whileAlive(task: () => unknown): void;
  signal: AbortSignal;
}

type Visit = Extract<Decision, { kind: 'in-session' }>;

/** What this page shows, and what it was about. */
interface Showing {
  kind: Decision['kind'] | 'closing';
  /** The session whose time is over. */
  over?: SessionId | undefined;
}

/**
 * Turns the live state into what the page shows. Every event leads to one place, `look`: read the
 * state, decide, draw. Nothing is remembered that the state could tell.
 */
export function createGuard(parts: Dependencies) {
  const { clock, overlay, sensor, media, signal, whileAlive } = parts;
  const openings = createOpenings((command) => void parts.send(command));
  let looks = 0;
  let state: GuardState | undefined;
  let showing: Showing = { kind: 'nothing' };
  /** The session that this page was in when it was last seen. */
  let visited: SessionId | undefined;
  /** The session of which the pill tells the time. */
  let told: SessionId | undefined;
  let shownLeftMs = 0;
  let notice: 5 | 1 | undefined;
  let failed = false;
  /** The person is on the way out: what is shown stays until the page is next seen. */
  let isLeaving = false;
  let hasArrived = false;
  let dayEnds: ReturnType<typeof setTimeout> | undefined;

  signal.addEventListener('abort', () => clearTimeout(dayEnds));
  void parts.arrival.then(() => {
    hasArrived = true;
    if (!signal.aborted) whileAlive(redraw);
  });

  async function look(): Promise<void> {
    if (signal.aborted) return;
    looks += 1;
    const current = looks;
    const read = await parts.readState();
    // A later look has begun, and will know more.
    if (current !== looks || signal.aborted) return;
    state = read;
    overlay.dress(read.settings.colourScheme);
    apply();
  }

  function apply(): void {
    if (!state || isLeaving) return;
    const page = parts.page(state.settings);
    const seq = lastSeqOf(state.credit, parts.document);
    const unwritten = sensor.unwrittenMs(seq);
    const now = withUnwritten(state, unwritten);
    const nowMs = clock.wallMs();
    const rule = { calendar: clock.calendar, dayStartsAt: state.settings.dayStartsAt };
    const decision = page ? decide(page, now, nowMs, rule) : ({ kind: 'nothing' } as const);
    const done = closingSession(decision);
    if (page && decision.kind === 'in-session') {
      visited = decision.session.id;
      // From here on the time on this page counts for the visit.
      sensor.attend(visited, state.settings.idleSeconds * SECOND_MS, page.kind);
      sensor.setLeft(decision.sessionLeftMs + unwritten, seq);
    } else sensor.rest();
    parts.curtain.draw((page && decision.kind !== 'nothing' && sheetOn(page, state.curtain)) || '');
    clearTimeout(dayEnds);
    // The next day has time again, or is one of those that are guarded.
    if (page && /nothing|time-up/.test(decision.kind) && parts.isVisible()) {
      const { day } = today(now, nowMs, rule);
      dayEnds = setTimeout(() => whileAlive(look), endOfDay(day, rule) - nowMs + SECOND_MS);
    }
    let leadsAway = false;
    if (!page || decision.kind === 'nothing') show({ kind: 'nothing' });
    else if (networkSettingsOf(state.settings.networks, page.network).mode === 'hands-off') {
      show({ kind: 'nothing' });
      leadsAway = decision.kind !== 'in-session' && parts.isVisible();
    } else if (done) showPanel(page, now, nowMs, rule, { kind: 'closing' }, done);
    else if (decision.kind === 'in-session') showVisit(state, decision);
    else showPanel(page, now, nowMs, rule, decision);
    // A page that is about to give way to the own one is not shown first.
    if (leadsAway) parts.showOwnPage();
    else parts.liftVeil();
    parts.companion.look(page && showing.kind === 'in-session' ? { page, state } : undefined);
  }

  /** The visit of this page that was just ended by hand: it gets a closing word before the gate. */
  function closingSession(decision: Decision): Session | undefined {
    const ended = state?.ended;
    if (decision.kind === 'in-session' || ended?.ending !== 'finished') return undefined;
    return ended.id === visited && parts.isVisible() ? ended : undefined;
  }

  function show(next: Showing): void {
    if (next.kind !== 'gate') openings.withdraw();
    if (next.kind !== showing.kind) failed = false;
    showing = next;
    if (next.kind === 'nothing' || next.kind === 'in-session') media.release();
    else media.hold();
    if (next.kind === 'nothing') overlay.show(null);
  }

  function showVisit({ settings }: GuardState, { session, sessionLeftMs }: Visit): void {
    if (told !== session.id || showing.kind !== 'in-session') {
      if (told !== session.id) notice = undefined;
      told = session.id;
      shownLeftMs = sessionLeftMs;
    }
    show({ kind: 'in-session' });
    drawPill(settings, session);
  }

  /** The pill alone, by what is known; and the curtain, if the page took it away. */
  function redraw(): void {
    parts.curtain.adopt();
    if (state?.session && showing.kind === 'in-session') drawPill(state.settings, state.session);
  }

  function drawPill({ pillCorner, pillHidden }: PageSettings, session: Session): void {
    // Drawn between two pieces of a page that arrives, it would have all laid out once more.
    const view = hasArrived && (
      <Pill
        messages={messages()}
        networkName={networkName(session.network)}
        goal={session.goal.words}
        left={shownTime(shownLeftMs)}
        notice={notice}
        corner={pillCorner}
        isHidden={session.pillHidden ?? pillHidden}
        failed={failed}
        onDone={() => whileAlive(() => sensor.flush().then(() => endVisit(session.id)))}
        onHide={() => whileAlive(() => send({ type: 'hidePill', session: session.id }))}
        onMove={(to) =>
          whileAlive(() => send({ type: 'changeSettings', change: { pillCorner: to } }))
        }
      />
    );
    overlay.show(view);
  }

  function endVisit(session: SessionId): Promise<void> {
    return send({ type: 'endSession', session, ending: 'finished' });
  }

  function showPanel(
    page: NetworkPage,
    now: GuardState,
    nowMs: number,
    rule: DayRule,
    decision: Exclude<Decision, { kind: 'nothing' | 'in-session' }> | { kind: 'closing' },
    done?: Session,
  ): void {
    // On a page that was open already, somebody may be typing when the first panel comes.
    const comesByItself =
      !done && (showing.kind === 'in-session' || (showing.kind === 'nothing' && !parts.mayType));
    show({
      kind: decision.kind,
      over: decision.kind === 'time-up' ? decision.session?.id : undefined,
    });
    if (decision.kind === 'gate' && parts.isVisible()) openings.shown(page.network);
    const context: PanelContext = {
      page,
      messages: messages(),
      ...today(now, nowMs, rule),
      recent: now.recent,
      hints: now.hints,
      picks: proposedCalls(now.calls, nowMs),
      planned: plannedWords(now.calls, nowMs),
      mayType: parts.mayType,
      failed,
      opening: openings.current(),
      address: parts.address(),
      send: (command) => whileAlive(() => send(command)),
      leave: () => whileAlive(leave),
      payElsewhere: parts.showOwnPage,
    };
    if (decision.kind === 'gate') overlay.show(gatePanel(context, decision), comesByItself);
    else if (decision.kind === 'closing') overlay.show(timeUpPanel(context, done, true));
    else overlay.show(timeUpPanel(context, decision.session), comesByItself);
  }

  async function send(command: Command): Promise<void> {
    isLeaving = false;
    const answer = await parts.send(command);
    if (answer.ok && command.type === 'beginSession') openings.answered();
    failed = !answer.ok && answer.why === 'failed';
    await look();
  }

  /** Ends what is over, and goes. What is shown stays, unless it cannot be left. */
  async function leave(): Promise<void> {
    if (isLeaving) return;
    const { over } = showing;
    if (over) void parts.send({ type: 'endSession', session: over, ending: 'time-up' });
    openings.answered();
    isLeaving = true;
    const answer = await parts.leave();
    if (answer.ok) return;
    isLeaving = false;
    failed = true;
    await look();
  }

  function messages() {
    const choice = state?.settings.language ?? 'browser';
    return guardMessages(languageOf(choice, parts.browserLanguage()));
  }

  return {
    look,
    /** A step within the page: what it must not show is hidden before it shows it, by what is known. */
    step: apply,
    /**
     * Time was written, and nothing else: what is known keeps up with it, and nothing is drawn anew.
     * The companion hears of it, who has a word to say halfway.
     */
    keepUp(changes: StoreChanges): void {
      parts.curtain.adopt();
      // In place: the companion goes by the same.
      if (state) Object.assign(state, changedIn(changes));
      if (changes.session) parts.companion.keepUp();
    },
    /** The page came into view again: what ended meanwhile ended elsewhere. */
    seenAgain(): Promise<void> {
      isLeaving = false;
      visited = undefined;
      return look();
    },
    /** What is left changed to the eye, or is over; in ms. */
    onLeft(leftMs: number): Promise<void> | undefined {
      if (leftMs <= 0) return look();
      if (state?.settings.notices) notice = noticeBetween(shownLeftMs, leftMs) ?? notice;
      shownLeftMs = leftMs;
      redraw();
      return undefined;
    },
    /** Esc is "Leave". */
    escape: leave,
  };
}

function sheetOn({ network, kind }: NetworkPage, curtain: Curtain | undefined): string | undefined {
  if (curtain?.network !== network) return undefined;
  return curtain.sheets.find((sheet) => sheet.kind === kind)?.css;
}
