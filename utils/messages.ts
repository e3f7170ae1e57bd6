import * as v from 'valibot';
import { type DocumentId, documentIdSchema, type PersonId } from './domain/ids';
import type { AskedAfter } from './domain/savedPerson';
import type { Command } from './messageShapes';

export type { Command, FromPage } from './messageShapes';

/** Commands go to the worker by message; state comes back by storage. */
export type Answer =
  | {
      ok: true;
      /** The page that serves the goal, for who goes there by itself. */
      leadsTo?: string | undefined;
      /** Whose profile it is, if somebody's who is known. */
      known?: Acquaintance | undefined;
    }
  /** A person's name is missing, and must be asked for. */
  | { ok: false; why: 'nameless' }
  /** `gone`: what the command was about has ended; `unpaid`: the price of more time is not met. */
  | { ok: false; why: 'gone' | 'unpaid' | 'failed' };

/** Somebody who is known, as much as is told in passing: in words of the person's language. */
export interface Acquaintance {
  person: PersonId;
  name: string;
  isNew: boolean;
  says: readonly string[];
  /** What is not known of them yet. */
  asks: readonly AskedAfter[];
}

/** The name of the port over which a document attends. */
export function attentionPortName(document: DocumentId): string {
  return `attention:${document}`;
}

export function documentOfPort(name: string): DocumentId | undefined {
  const id = name.startsWith('attention:') ? name.slice('attention:'.length) : '';
  const result = v.safeParse(documentIdSchema, id);
  return result.success ? result.output : undefined;
}

/** What the browser knows and the page does not. */
export interface Surroundings {
  windowFocused: boolean;
  audible: boolean;
}

export type ToPage =
  | { type: 'surroundings'; surroundings: Surroundings }
  /** All beats up to `seq` are written; what is left, in ms. */
  | { type: 'written'; seq: number; sessionLeftMs: number; dayLeftMs: number };

/** Sent to a tab when the worker noticed something the page may have missed. */
export interface LookAgain {
  type: 'lookAgain';
}

/** The part of `browser.runtime` that sends commands; passed in. */
export interface CommandSender {
  sendMessage(message: Command): Promise<unknown>;
}

/** Sends a command. A worker that cannot be reached is an answer, too: `failed`. */
export async function sendCommand(runtime: CommandSender, command: Command): Promise<Answer> {
  try {
    const answer = await runtime.sendMessage(command);
    return isAnswer(answer) ? answer : { ok: false, why: 'failed' };
  } catch {
    // The worker died while answering, or the extension was updated under this page.
    return { ok: false, why: 'failed' };
  }
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
