import type { RealWorldAction } from './action';

/** What was done last first; of one moment what was written down last. */
export function latestFirst(a: RealWorldAction, b: RealWorldAction): number {
  if (a.on !== b.on) return a.on < b.on ? 1 : -1;
  const [one, other] = [a.time ?? '', b.time ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  return b.loggedAt - a.loggedAt;
}
