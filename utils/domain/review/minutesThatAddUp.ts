import { MINUTE_MS } from '../time';

/**
 * The parts of a sum in whole minutes that add up to the sum in whole minutes: what rounding leaves
 * over goes to those of which it would cut off most. All of them in ms, and none below 0.
 */
export function minutesThatAddUp(partsMs: readonly number[]): number[] {
  const exact = partsMs.map((ms) => ms / MINUTE_MS);
  const whole = exact.map(Math.floor);
  const sum = Math.round(exact.reduce((all, one) => all + one, 0));
  const left = sum - whole.reduce((all, one) => all + one, 0);
  const cutOff = (index: number) => (exact[index] ?? 0) - (whole[index] ?? 0);
  const raised = new Set(
    [...exact.keys()].toSorted((a, b) => cutOff(b) - cutOff(a)).slice(0, left),
  );
  return whole.map((minutes, index) => minutes + (raised.has(index) ? 1 : 0));
}
