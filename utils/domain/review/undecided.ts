import type { ExperimentResult } from './experimentResult';
import { DECIDING_EVENTS } from './verdict';

/** Why an experiment's result cannot be told. */
export type Undecided = 'one-sided' | 'few' | 'chance';

/**
 * One budget had no week at all, there were too few conversations, or chance alone could have made
 * the difference. Nothing where it is told.
 */
export function undecidedBecause({
  verdict,
  difference,
  arms,
}: Pick<ExperimentResult, 'verdict' | 'difference' | 'arms'>): Undecided | undefined {
  if (verdict !== 'cannot-tell') return undefined;
  if (!difference) return 'one-sided';
  const conversations = arms[0].conversations + arms[1].conversations;
  return conversations < DECIDING_EVENTS ? 'few' : 'chance';
}
