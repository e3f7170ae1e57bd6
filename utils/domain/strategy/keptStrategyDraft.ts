import { draftOfStrategy, readStrategy, type StrategyDraft } from './strategy';

/** Reads a half-filled form as it was kept; nothing of what is none. Never throws. */
export function readStrategyDraft(raw: unknown): StrategyDraft | undefined {
  // A draft has the fields of a strategy, and each that cannot be read is empty by itself.
  return typeof raw === 'object' && raw ? draftOfStrategy(readStrategy(raw)) : undefined;
}
