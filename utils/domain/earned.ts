import { isConversation, type RealWorldAction } from './action';
import type { Settings } from './settings';
import { MINUTE_MS } from './time';

/**
 * The time that conversations logged today add to the day, in ms. Always counted anew from the
 * log, never added up, so that an undo takes back exactly what the action gave.
 */
export function earnedMs(
  actions: readonly RealWorldAction[],
  since: number,
  settings: Pick<Settings, 'earnMinutes' | 'earnCapMinutes'>,
): number {
  const conversations = actions.filter(
    (action) => !action.deletedAt && action.loggedAt >= since && isConversation(action),
  ).length;
  return Math.min(conversations * settings.earnMinutes, settings.earnCapMinutes) * MINUTE_MS;
}
