import type { ComponentChild } from 'preact';
import { createOpenings } from '../../components/gate/openings';
import { gatePanel, type PanelContext, timeUpPanel } from '../../components/gate/panels';
import { endOfDay } from '../../utils/domain/day';
import { decide, today } from '../../utils/domain/decide';
import { plannedWords, proposedCalls } from '../../utils/domain/gateCalls';
import type { SessionId } from '../../utils/domain/ids';
import type { NetworkId } from '../../utils/domain/network';
import type { Session } from '../../utils/domain/session';
import type { ColourScheme } from '../../utils/domain/settings';
import { type Clock, MINUTE_MS, SECOND_MS } from '../../utils/domain/time';
import { guardMessages } from '../../utils/i18n/guard';
import { languageOf } from '../../utils/i18n/language';
import type { Answer, Command } from '../../utils/messages';
import { classifyGuarded } from '../../utils/networks/guarded';
import type { LiveState } from '../../utils/storage/liveState';

interface Dependencies {
  /** The page of a network that waits behind this gate. */
  address: string;
  clock: Clock;
  draw(view: ComponentChild, language: string, scheme: ColourScheme): void;
  send(command: Command): Promise<Answer>;
  goTo(address: string): void;
  browserLanguage(): string;
  isVisible(): boolean;
}

/** The same decision and the same panels as on the network's page, with nothing behind them. */
export function createGatePage(parts: Dependencies) {
  const openings = createOpenings((command) => void parts.send(command));
  let latest: LiveState | undefined;
  let over: SessionId | undefined;
  let failed = false;
  let isEntering = false;
  /** The person is on the way out: what is shown stays until the page is next seen. */
  let isLeaving = false;
  /** Where one who entered is led, be it by the answer or by the state that tells of the visit. */
  let leadsTo = parts.address;
  let dayEnds: ReturnType<typeof setTimeout> | undefined;

  function show(state: LiveState): void {
    latest = state;
    clearTimeout(dayEnds);
    if (isLeaving) return;
    const nowMs = parts.clock.wallMs();
    const rule = { calendar: parts.clock.calendar, dayStartsAt: state.settings.dayStartsAt };
    const messages = guardMessages(languageOf(state.settings.language, parts.browserLanguage()));
    const page = classifyGuarded(parts.address, state.settings);
    const decision = page && decide(page, state, nowMs, rule);
    if (decision?.kind !== 'gate') openings.withdraw();
    if (!decision || decision.kind === 'nothing' || decision.kind === 'in-session') {
      // Whoever enters is led on once that is answered.
      if (!isEntering) parts.goTo(leadsTo);
      return;
    }
    const done = justDone(state, page.network, nowMs);
    over = decision.kind === 'time-up' ? decision.session?.id : undefined;
    if (decision.kind === 'gate' && !done && parts.isVisible()) openings.shown(page.network);
    const now = today(state, nowMs, rule);
    const context: PanelContext = {
      page,
      messages,
      ...now,
      recent: state.recent,
      hints: state.hints,
      picks: proposedCalls(state.calls, nowMs),
      planned: plannedWords(state.calls, nowMs),
      mayType: true,
      failed,
      opening: openings.current(),
      address: parts.address,
      send: (command) => void send(command),
      leave: () => void leave(),
      payElsewhere: () => undefined,
    };
    const view = done
      ? timeUpPanel(context, done, true)
      : decision.kind === 'gate'
        ? gatePanel(context, decision)
        : timeUpPanel(context, decision.session);
    parts.draw(view, messages.language, state.settings.colourScheme);
    if (decision.kind !== 'time-up') return;
    dayEnds = setTimeout(() => show(state), endOfDay(now.day, rule) - nowMs + SECOND_MS);
  }

  /** A visit that was just ended by hand gets its closing word, until that is said. */
  function justDone({ ended }: LiveState, network: NetworkId, nowMs: number): Session | undefined {
    const isOurs = ended?.network === network && ended.ending === 'finished' && !ended.outcome;
    const endedAt = ended?.endedAt ?? 0;
    return isOurs && nowMs - endedAt < MINUTE_MS ? ended : undefined;
  }

  async function send(command: Command): Promise<void> {
    if (command.type === 'beginSession') await enter(command);
    else tell(await parts.send(command));
  }

  async function enter(command: Command): Promise<void> {
    isEntering = true;
    const answer = await parts.send(command);
    isEntering = false;
    if (answer.ok) {
      leadsTo = answer.leadsTo ?? parts.address;
      parts.goTo(leadsTo);
    }
    tell(answer);
  }

  async function leave(): Promise<void> {
    if (isLeaving) return;
    isLeaving = true;
    if (over) void parts.send({ type: 'endSession', session: over, ending: 'time-up' });
    openings.answered();
    const answer = await parts.send({ type: 'leave', keepPage: false });
    isLeaving = answer.ok;
    tell(answer);
  }

  function seenAgain(state: LiveState): void {
    isLeaving = false;
    show(state);
  }

  function tell(answer: Answer): void {
    failed = !answer.ok && answer.why === 'failed';
    if (failed && latest) show(latest);
  }

  return { show, seenAgain, leave };
}
