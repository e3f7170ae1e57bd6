import { dayTotalMs, isSpent, minutesShown } from '../../utils/domain/budget';
import type { Day } from '../../utils/domain/day';
import type { Decision } from '../../utils/domain/decide';
import type { GateCalls } from '../../utils/domain/gateCalls';
import type { GateHint } from '../../utils/domain/gateHint';
import type { OpeningId } from '../../utils/domain/ids';
import type { NetworkPage } from '../../utils/domain/network';
import { isNoLimit } from '../../utils/domain/noLimit';
import { canFinish, priceOfMore } from '../../utils/domain/overtime';
import { suggestedPurpose } from '../../utils/domain/purposes';
import type { Goal, Session } from '../../utils/domain/session';
import type { PageSettings } from '../../utils/domain/settings';
import { MINUTE_MS } from '../../utils/domain/time';
import type { GuardMessages } from '../../utils/i18n/guard';
import type { Command } from '../../utils/messages';
import { networkName } from '../../utils/networks/names';
import { Gate, type GateAnswers } from './Gate';
import { TimeUp } from './TimeUp';

/** What both places that show panels have in common: a network's page and the extension's own. */
export interface PanelContext {
  page: NetworkPage;
  messages: GuardMessages;
  settings: PageSettings;
  day: Day;
  dayLeftMs: number;
  recent: readonly Goal[];
  /** What the person's strategy means for the gates. */
  hints: readonly GateHint[];
  /** Those of today's list who are proposed. */
  picks: GateCalls['picks'];
  /** What is planned for real life; no words are no plan. */
  planned: string | undefined;
  mayType: boolean;
  /** The last command could not be carried out. */
  failed: boolean;
  opening: OpeningId | undefined;
  /** Of the page behind the gate, if that may give way to another. */
  address: string | undefined;
  send: (command: Command) => void;
  leave: () => void;
  /** The price of more time cannot be typed here. */
  payElsewhere: () => void;
}

type GateDecision = Extract<Decision, { kind: 'gate' }>;

export function gatePanel(context: PanelContext, { ends }: GateDecision) {
  const { page, messages, settings, day, dayLeftMs, recent, opening, send } = context;
  const hint = context.hints.find(({ network }) => network === page.network);
  function enter({ afterwards, ...answers }: GateAnswers): void {
    send({
      type: 'beginSession',
      network: page.network,
      ...answers,
      ...(afterwards && { afterwards: { words: afterwards } }),
      opening,
      address: context.address,
    });
  }
  return (
    <Gate
      messages={messages}
      networkName={networkName(page.network)}
      endsName={ends && networkName(ends)}
      dayLeftMs={dayLeftMs}
      dayTotalMs={dayTotalMs(day, settings)}
      recent={recent}
      planned={context.planned}
      suggested={suggestedPurpose(page.kind, recent[0]?.purpose)}
      purposes={hint?.purposes ?? settings.purposes}
      says={hint?.says}
      mayType={context.mayType}
      failed={context.failed}
      onEnter={enter}
      onLeave={context.leave}
      onPause={() => send({ type: 'choosePause' })}
    />
  );
}

/** The panel at the end: of a visit's time, of the day's (no session), or of a visit that is done. */
export function timeUpPanel(context: PanelContext, session: Session | undefined, isDone = false) {
  const { messages: m, settings, day, dayLeftMs, send } = context;
  const price = priceOfMore(day, dayLeftMs, settings);
  const needsWords = price.kind !== 'press' && !context.mayType;
  const runningId = session && !isDone ? session.id : undefined;
  return (
    <TimeUp
      key={session?.id ?? day.key}
      messages={m}
      form={isDone ? 'closing' : session ? 'over' : 'spent'}
      summary={summaryOf(context, session, isDone)}
      outcome={session?.outcome}
      afterwards={session?.afterwards?.words}
      picks={context.picks}
      earns={
        settings.earnMinutes > 0 && day.earnedMs < settings.earnCapMinutes * MINUTE_MS
          ? m.earns(settings.earnMinutes, settings.earnCapMinutes)
          : undefined
      }
      ownMinutesLeft={isSpent(dayLeftMs) || isNoLimit(dayLeftMs) ? 0 : minutesShown(dayLeftMs)}
      price={price}
      canFinish={session !== undefined && canFinish(session, day, dayLeftMs)}
      mayType={context.mayType}
      failed={context.failed}
      onRate={(outcome) => {
        if (session) send({ type: 'rateSession', session: session.id, outcome });
      }}
      onFinish={() => {
        if (session) send({ type: 'finish', session: session.id });
      }}
      onMore={(reason) =>
        needsWords ? context.payElsewhere() : send({ type: 'more', session: runningId, reason })
      }
      onCall={(person) => send({ type: 'openLog', words: session?.afterwards?.words, person })}
      onLeave={context.leave}
    />
  );
}

function summaryOf(context: PanelContext, session: Session | undefined, isDone: boolean): string {
  const { messages: m, day, settings } = context;
  if (!session) return m.daySpent(minutesShown(dayTotalMs(day, settings)));
  const minutes = Math.max(1, Math.round(session.spentMs / MINUTE_MS));
  const visit = m.visitSummary(minutes, networkName(session.network), session.goal.words);
  return isDone ? visit : `${visit} ${m.stillThere}`;
}
