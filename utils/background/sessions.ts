import { LONGEST_REPORT_MS } from '../domain/attention';
import { dayLeftMs, isSpent, sessionLeftMs } from '../domain/budget';
import { type Part, withShown } from '../domain/feedHiding';
import { type Counted, countGoal, NOTHING_COUNTED } from '../domain/goalCount';
import { withTarget } from '../domain/goalTarget';
import {
  newId,
  type OpeningId,
  type PersonId,
  type SessionId,
  sessionIdSchema,
} from '../domain/ids';
import type { JournalEntry } from '../domain/journalEntry';
import { closeSlice } from '../domain/ledger';
import type { NetworkId } from '../domain/network';
import { canFinish, extendByMore, extendToFinish, pays, priceOfMore } from '../domain/overtime';
import type { Purpose } from '../domain/purposes';
import {
  beginSession,
  type Ending,
  endSession,
  type Outcome,
  rememberGoal,
  type Session,
} from '../domain/session';
import { notesOf, type Said } from '../domain/sessionNotes';
import type { Answer, Command } from '../messages';
import type { LiveStore, SettledState, Step } from './liveStore';

/** Whose goal is reached person by person. */
const COUNTING_PEOPLE: readonly Purpose[] = ['prospects', 'introduction'];

const OK: Step<Answer> = { result: { ok: true } };
const GONE: Step<Answer> = { result: { ok: false, why: 'gone' } };

/** Begins, extends, rates and ends visits; each is one write. */
export function createSessions(store: LiveStore) {
  return {
    gateShown: (id: OpeningId, network: NetworkId): Promise<Answer> =>
      store.update((_state, { wallMs: at }) => ({
        ...OK,
        entries: [{ kind: 'opening', opening: { id, network, at, answer: 'left' } }],
      })),

    gateWithdrawn: (id: OpeningId): Promise<Answer> =>
      store.update(() => ({ ...OK, entries: [{ kind: 'opening-withdrawn', id }] })),

    begin: (command: BeginSession): Promise<Answer> =>
      store.update((state, { wallMs }) => {
        const { network, goal, afterwards, plannedMs, allThatIsLeft, opening } = command;
        const dayLeft = dayLeftMs(state.day, state.settings);
        if (isSpent(dayLeft)) return { result: { ok: false, why: 'unpaid' } };
        const entered: JournalEntry[] = opening
          ? [{ kind: 'opening', opening: { id: opening, network, at: wallMs, answer: 'entered' } }]
          : [];
        // Two gates answered at once are one visit.
        if (state.session?.network === network) return { ...OK, entries: entered };
        const session = beginSession(
          {
            id: newId(sessionIdSchema),
            network,
            goal: withTarget(goal),
            afterwards,
            plannedMs: Math.min(plannedMs, dayLeft),
            allThatIsLeft,
          },
          wallMs,
        );
        const replaced = state.session ? ending(state, state.session, 'replaced', wallMs) : OK;
        return {
          ...OK,
          change: {
            ...replaced.change,
            session,
            notes: notesOf(session.id),
            recent: rememberGoal(state.recent, goal),
          },
          entries: [...(replaced.entries ?? []), ...entered, { kind: 'session', session }],
        };
      }),

    end: (id: SessionId, how: Ending): Promise<Answer> =>
      store.update((state, { wallMs }) =>
        state.session?.id === id ? ending(state, state.session, how, wallMs) : GONE,
      ),

    /** Ends the one that runs, if one does. */
    endRunning: (): Promise<Answer> =>
      store.update((state, { wallMs }) =>
        state.session ? ending(state, state.session, 'finished', wallMs) : GONE,
      ),

    /** How it went can be said while the visit lasts, and right after it. */
    rate: (id: SessionId, outcome: Outcome): Promise<Answer> =>
      store.update(({ session, ended }) => {
        if (session?.id === id) return changed('session', { ...session, outcome });
        if (ended?.id === id) return changed('ended', { ...ended, outcome });
        return GONE;
      }),

    /** Counts towards the goal's target: by hand, or whoever was saved on the way. */
    count: (id: SessionId, counted: Counted): Promise<Answer> =>
      store.update(({ session, notes }) => {
        if (session?.id !== id || notes?.session !== id) return GONE;
        const step = countGoal(session, notes.count, counted);
        const after = { ...session, reached: step.reached };
        const { change, ...rest } = changed('session', after);
        return { ...rest, change: { ...change, notes: { ...notes, count: step.count } } };
      }),

    /** Somebody was saved: counts where the running session's goal is about people. */
    countSaved: (person: PersonId, network: NetworkId | undefined): Promise<Answer> =>
      store.update(({ session, notes }) => {
        const isAboutPeople = session && COUNTING_PEOPLE.includes(session.goal.purpose);
        if (!session || !isAboutPeople || session.network !== network) return OK;
        const step = countGoal(session, notes?.count ?? NOTHING_COUNTED, { did: 'save', person });
        const { change, ...rest } = changed('session', { ...session, reached: step.reached });
        const noted = { ...(notes ?? notesOf(session.id)), count: step.count };
        return { ...rest, change: { ...change, notes: noted } };
      }),

    /** Shows some parts of the pages for this session, though they would be hidden. */
    show: (id: SessionId, parts: readonly Part[]): Promise<Answer> =>
      store.update(({ session, notes }) => {
        if (session?.id !== id) return GONE;
        const before = notes ?? notesOf(id);
        return {
          ...OK,
          change: { notes: { ...before, shown: parts.reduce(withShown, before.shown) } },
        };
      }),

    readNote: (id: SessionId, what: Said): Promise<Answer> =>
      store.update(({ notes }) => {
        if (notes?.session !== id) return GONE;
        return {
          ...OK,
          change: { notes: { ...notes, read: [...new Set([...notes.read, what])] } },
        };
      }),

    hidePill: (id: SessionId): Promise<Answer> =>
      store.update(({ session }) =>
        session?.id === id ? changed('session', { ...session, pillHidden: true }) : GONE,
      ),

    finish: (id: SessionId): Promise<Answer> =>
      store.update((state, { wallMs }) => {
        const { session, day } = state;
        const dayLeft = dayLeftMs(day, state.settings);
        if (session?.id !== id || !canFinish(session, day, dayLeft)) return GONE;
        return extended(extendToFinish(day, session, dayLeft, wallMs), state);
      }),

    /** Five minutes where they are over; a second press on the way finds them given. */
    more: (id: SessionId | undefined, reason: string | undefined): Promise<Answer> =>
      store.update((state, { wallMs }) => {
        const { session, day } = state;
        if (id && session?.id !== id) return GONE;
        const dayLeft = dayLeftMs(day, state.settings);
        const isGiven = id ? !mayBeOver(session, dayLeft) : !isSpent(dayLeft);
        if (isGiven) return OK;
        const price = priceOfMore(day, dayLeft, state.settings);
        if (!pays(price, reason ?? '')) return { result: { ok: false, why: 'unpaid' } };
        const before = { day, session: id ? session : undefined };
        return extended(extendByMore(before, dayLeft, wallMs, reason), state);
      }),
  };
}

/** Whether a page can see the end of its visit: it knows of a report that is not written yet. */
function mayBeOver(session: Session | undefined, dayLeft: number): boolean {
  return session !== undefined && sessionLeftMs(session, dayLeft) <= LONGEST_REPORT_MS;
}

type BeginSession = Extract<Command, { type: 'beginSession' }>;
export type Sessions = ReturnType<typeof createSessions>;

function changed(key: 'session' | 'ended', session: Session): Step<Answer> {
  return { ...OK, change: { [key]: session }, entries: [{ kind: 'session', session }] };
}

function ending(state: SettledState, session: Session, how: Ending, nowMs: number): Step<Answer> {
  const ended = endSession(session, how, nowMs);
  const slices: JournalEntry[] = state.slice ? [{ kind: 'slice', ...closeSlice(state.slice) }] : [];
  return {
    ...OK,
    change: { session: undefined, ended, slice: undefined, notes: undefined },
    entries: [...slices, { kind: 'session', session: ended }],
  };
}

function extended(after: ReturnType<typeof extendByMore>, state: SettledState): Step<Answer> {
  const { day, session } = after;
  const entries: JournalEntry[] = [];
  if (session) entries.push({ kind: 'session', session });
  if (day !== state.day) {
    entries.push({ kind: 'overtimes', day: day.key, overtimes: day.overtimes });
  }
  return { ...OK, change: { day, ...(session && { session }) }, entries };
}
