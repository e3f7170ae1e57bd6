import { Pill } from '../../components/gate/Pill';
import { gatePanel, type PanelContext, timeUpPanel } from '../../components/gate/panels';
import { systemCalendar } from '../../utils/domain/calendar';
import { noticeBetween, shownTime } from '../../utils/domain/countdown';
import { type DayRule, endOfDay } from '../../utils/domain/day';
import { type Decision, decide, today } from '../../utils/domain/decide';
import {
  type DocumentId,
  newId,
  type OpeningId,
  openingIdSchema,
  type SessionId,
} from '../../utils/domain/ids';
import type { NetworkPage } from '../../utils/domain/network';
import type { Session } from '../../utils/domain/session';
import { type Clock, SECOND_MS } from '../../utils/domain/time';
import { withUnwritten } from '../../utils/domain/unwritten';
import { guardMessages } from '../../utils/i18n/guard';
import { languageOf } from '../../utils/i18n/language';
import type { Answer, Command } from '../../utils/messages';
import { NETWORKS } from '../../utils/networks';
import { type LiveState, writtenSeq } from '../../utils/storage/liveState';
import type { Overlay } from './overlay';
import type { Sensor } from './sensor';

interface Dependencies {
  document: DocumentId;
  clock: Clock;
  page(): NetworkPage | undefined;
  isVisible(): boolean;
  readState(): Promise<LiveState>;
  send(command: Command): Promise<Answer>;
  browserLanguage(): string;
  overlay: Overlay;
  sensor: Sensor;
  media: { hold(): void; release(): void };
  liftVeil(): void;
  /** False where the page's own listeners were there first. */
  mayType: boolean;
  leave(): void;
  showOwnPage(): void;
}

/** What this page shows, and what it was about. */
interface Showing {
  kind: Decision['kind'] | 'closing';
  opening?: OpeningId;
}

/**
 * Turns the live state into what the page shows. Every event leads to one place, `look`: read the
 * state, decide, draw. Nothing is remembered that the state could tell.
 */
export function createGuard(parts: Dependencies) {
  const { clock, overlay, sensor, media } = parts;
  let looks = 0;
  let state: LiveState | undefined;
  let showing: Showing = { kind: 'nothing' };
  let visited: SessionId | undefined;
  let shownLeftMs = 0;
  let notice: 5 | 1 | undefined;
  let failed = false;
  /** The person is on the way out: what is shown stays until the page is next seen. */
  let isLeaving = false;
  let dayEnds: ReturnType<typeof setTimeout> | undefined;

  async function look(): Promise<void> {
    looks += 1;
    const current = looks;
    const read = await parts.readState();
    // A later look has begun, and will know more.
    if (current !== looks) return;
    state = read;
    apply();
  }

  function apply(): void {
    const page = parts.page();
    if (!state || isLeaving) return;
    const unwritten = sensor.unwrittenMs(writtenSeq(state, parts.document));
    const now = withUnwritten(state, unwritten);
    const nowMs = clock.wallMs();
    const rule = { calendar: systemCalendar(), dayStartsAt: state.settings.dayStartsAt };
    const decision = page ? decide(page, now, nowMs, rule) : ({ kind: 'nothing' } as const);
    const done = closingSession(decision);
    if (decision.kind !== 'in-session') sensor.rest();
    clearTimeout(dayEnds);
    if (!page || decision.kind === 'nothing') show({ kind: 'nothing' });
    else if (now.settings.networks[page.network].mode === 'hands-off') handsOff(decision);
    else if (done) showPanel(page, now, nowMs, rule, { kind: 'closing' }, done);
    else if (decision.kind === 'in-session') showVisit(page, decision);
    else showPanel(page, now, nowMs, rule, decision);
    parts.liftVeil();
  }

  /** The visit of this page that was just ended by hand: it gets a closing word before the gate. */
  function closingSession(decision: Decision): Session | undefined {
    const ended = state?.ended;
    if (decision.kind === 'in-session' || ended?.ending !== 'finished') return undefined;
    return ended.id === visited && parts.isVisible() ? ended : undefined;
  }

  function show(next: Showing): void {
    if (showing.kind === 'gate' && showing.opening && next.kind !== 'gate') {
      // Answered elsewhere; where it was answered here, "entered" is the word that stays.
      void parts.send({ type: 'gateWithdrawn', opening: showing.opening });
    }
    showing = next;
    if (next.kind === 'nothing' || next.kind === 'in-session') media.release();
    else media.hold();
    if (next.kind === 'nothing') overlay.show(null);
  }

  function showVisit(page: NetworkPage, decision: Extract<Decision, { kind: 'in-session' }>): void {
    const { session, sessionLeftMs } = decision;
    if (!state) return;
    if (visited !== session.id || showing.kind !== 'in-session') {
      visited = session.id;
      notice = undefined;
      shownLeftMs = sessionLeftMs;
    }
    show({ kind: 'in-session' });
    sensor.attend(session.id, state.settings.idleSeconds * SECOND_MS);
    const seq = writtenSeq(state, parts.document);
    sensor.setLeft(sessionLeftMs + sensor.unwrittenMs(seq), seq);
    drawPill(page, session);
  }

  function drawPill(page: NetworkPage, session: Session): void {
    overlay.show(
      <Pill
        messages={messages()}
        networkName={NETWORKS[page.network].name}
        goal={session.goal.words}
        left={shownTime(shownLeftMs)}
        notice={notice}
        isHidden={session.pillHidden === true}
        onDone={() => void sensor.flush().then(() => endVisit(session.id))}
        onHide={() => void send({ type: 'hidePill', session: session.id })}
      />,
    );
  }

  function endVisit(session: SessionId): Promise<void> {
    return send({ type: 'endSession', session, ending: 'finished' });
  }

  function showPanel(
    page: NetworkPage,
    now: LiveState,
    nowMs: number,
    rule: DayRule,
    decision: Exclude<Decision, { kind: 'nothing' | 'in-session' }> | { kind: 'closing' },
    done?: Session,
  ): void {
    const appearance = showing.kind === 'in-session' && !done ? 'by-itself' : 'asked-for';
    const opening = decision.kind === 'gate' ? openingOfGate(page) : undefined;
    show({ kind: decision.kind, ...(opening && { opening }) });
    const { day, settings, dayLeftMs } = today(now, nowMs, rule);
    const context: PanelContext = {
      page,
      messages: messages(),
      settings,
      day,
      dayLeftMs,
      recent: now.recent,
      mayType: parts.mayType,
      failed,
      opening,
      send: (command) => void send(command),
      leave,
      payElsewhere: parts.showOwnPage,
    };
    if (decision.kind === 'gate') overlay.show(gatePanel(context, decision), appearance);
    else if (decision.kind === 'closing') overlay.show(timeUpPanel(context, done, true));
    else overlay.show(timeUpPanel(context, decision.session), appearance);
    if (decision.kind === 'time-up' && parts.isVisible()) {
      dayEnds = setTimeout(() => void look(), endOfDay(day, rule) - nowMs + SECOND_MS);
    }
  }

  /** A gate counts as one opening from when it is first visible until it is answered. */
  function openingOfGate({ network }: NetworkPage): OpeningId | undefined {
    if (showing.kind === 'gate' && showing.opening) return showing.opening;
    if (!parts.isVisible()) return undefined;
    const opening = newId(openingIdSchema);
    void parts.send({ type: 'gateShown', opening, network });
    return opening;
  }

  function handsOff(decision: Decision): void {
    if (decision.kind === 'in-session' && state) {
      show({ kind: 'nothing' });
      visited = decision.session.id;
      const seq = writtenSeq(state, parts.document);
      sensor.attend(decision.session.id, state.settings.idleSeconds * SECOND_MS);
      sensor.setLeft(decision.sessionLeftMs + sensor.unwrittenMs(seq), seq);
    } else if (parts.isVisible()) {
      show({ kind: 'nothing' });
      parts.showOwnPage();
    }
  }

  async function send(command: Command): Promise<void> {
    if (command.type === 'beginSession') showing = { kind: 'gate' };
    const answer = await parts.send(command);
    failed = !answer.ok && answer.why === 'failed';
    await look();
  }

  function leave(): void {
    isLeaving = true;
    parts.leave();
  }

  function messages() {
    const choice = state?.settings.language ?? 'browser';
    return guardMessages(languageOf(choice, parts.browserLanguage()));
  }

  return {
    look,
    /** The page came into view again: whatever was answered before has been answered. */
    seenAgain(): Promise<void> {
      if (isLeaving) {
        isLeaving = false;
        showing = { kind: showing.kind };
      }
      if (showing.kind === 'closing') visited = undefined;
      return look();
    },
    /** What is left changed to the eye, or is over; in ms. */
    onLeft(leftMs: number): void {
      if (leftMs <= 0) {
        void look();
        return;
      }
      notice = noticeBetween(shownLeftMs, leftMs) ?? notice;
      shownLeftMs = leftMs;
      const page = parts.page();
      if (page && state?.session && showing.kind === 'in-session') drawPill(page, state.session);
    },
    escape(): void {
      if (showing.kind === 'time-up' && state?.session && state.session.id === visited) {
        void parts.send({ type: 'endSession', session: state.session.id, ending: 'time-up' });
      }
      leave();
    },
  };
}
