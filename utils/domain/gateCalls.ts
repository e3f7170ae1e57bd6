import * as v from 'valibot';
import { personIdSchema } from './ids';

/**
 * What a gate and the panel at the end of a visit say of calls. All is in words, with the instant
 * until which it holds, in ms: a network's page loads no rule for it.
 */
export const gateCallsSchema = v.object({
  until: v.number(),
  picks: v.array(v.object({ person: personIdSchema, name: v.string(), why: v.string() })),
  /** One after the other; empty words where nothing is planned. */
  plans: v.array(v.object({ until: v.number(), words: v.string() })),
});
export type GateCalls = v.InferOutput<typeof gateCallsSchema>;

/** Those of today's list who are proposed now. */
export function proposedCalls(calls: GateCalls | undefined, nowMs: number): GateCalls['picks'] {
  return calls && nowMs < calls.until ? calls.picks : [];
}

/** The words of the plan for the gate; nothing where there is none. */
export function plannedWords(calls: GateCalls | undefined, nowMs: number): string | undefined {
  return calls?.plans.find(({ until }) => nowMs < until)?.words;
}
