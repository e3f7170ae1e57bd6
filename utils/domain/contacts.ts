import { isConversation, type RealWorldAction } from './action';
import type { DateKey } from './calendar';
import type { PersonId } from './ids';
import type { DueStep } from './nextSteps';

/** What the log tells of one person: always counted anew, never stored. Local dates. */
export interface ContactFacts {
  /** The last word that passed between the two. Attempts are none. */
  readonly lastContact?: DateKey;
  /** The last time that one did anything oneself, or spoke to them: attempts too. */
  readonly lastTouch?: DateKey;
  /** The last contact that ended in a refusal. */
  readonly lastRefusal?: DateKey;
  readonly conversations: number;
  /** Open next steps with a date, the earliest first. */
  readonly steps: readonly DueStep[];
}

export interface Contacts {
  /** The facts of a person; those of somebody with whom nothing was ever done are empty. */
  of(person: PersonId): ContactFacts;
  /** The last local date on which somebody was called or spoken to, reached or not. */
  readonly lastCall?: DateKey;
}

const NOTHING: ContactFacts = { conversations: 0, steps: [] };

type Gathered = { -readonly [Key in keyof ContactFacts]: ContactFacts[Key] } & { steps: DueStep[] };

/** Counts a log that comes in parts, in whatever order. */
export interface ContactsCount {
  add(actions: readonly RealWorldAction[]): void;
  /** What all that was added tells; nothing is to be added any more. */
  done(): Contacts;
}

/** Reads the whole log once, in whatever order it comes. */
export function contactsOf(actions: readonly RealWorldAction[]): Contacts {
  const count = countContacts();
  count.add(actions);
  return count.done();
}

export function countContacts(): ContactsCount {
  const facts = new Map<PersonId, Gathered>();
  let lastCall: DateKey | undefined;
  return {
    add(actions) {
      for (const action of actions) {
        if (action.deletedAt) continue;
        if (isCall(action)) lastCall = later(lastCall, action.on);
        for (const person of new Set(action.people)) {
          const gathered = facts.get(person) ?? { conversations: 0, steps: [] };
          facts.set(person, gathered);
          gather(gathered, action);
        }
      }
    },
    done() {
      for (const { steps } of facts.values()) if (steps.length > 1) steps.sort(byDue);
      return { of: (person) => facts.get(person) ?? NOTHING, ...(lastCall && { lastCall }) };
    },
  };
}

function gather(gathered: Gathered, action: RealWorldAction): void {
  const isConversed = isConversation(action);
  if (isConversed) gathered.conversations++;
  if (isConversed || action.by === 'me') gathered.lastTouch = later(gathered.lastTouch, action.on);
  if (isContact(action)) {
    gathered.lastContact = later(gathered.lastContact, action.on);
    if (isRefusal(action)) gathered.lastRefusal = later(gathered.lastRefusal, action.on);
  }
  const { next } = action;
  if (next?.due && !next.doneAt) gathered.steps.push({ action, step: { ...next, due: next.due } });
}

/**
 * Whether an action restarts a cadence: one in which they were spoken to, or a word of theirs. An
 * attempt does not, and neither does a meeting to which they did not come, whoever asked for it.
 */
export function isContact(action: Pick<RealWorldAction, 'by' | 'reach'>): boolean {
  return isConversation(action) || (action.by === 'them' && action.reach !== 'no-show');
}

/** Whether one called, reached or not, or spoke to them. */
export function isCall(action: RealWorldAction): boolean {
  return isConversation(action) || (action.kind === 'call' && action.by === 'me');
}

function isRefusal({ result }: RealWorldAction): boolean {
  return result === 'refused' || result === 'do-not-contact';
}

function later(one: DateKey | undefined, other: DateKey): DateKey {
  return one && one > other ? one : other;
}

/** Ties by the action's id: a log that comes in another order gives the same. */
function byDue(one: DueStep, other: DueStep): number {
  if (one.step.due !== other.step.due) return one.step.due < other.step.due ? -1 : 1;
  return one.action.id < other.action.id ? -1 : 1;
}
