import type { StateForDecision } from './decide';

/** The state as it will be once a page's last attended seconds are written. */
export function withUnwritten<State extends StateForDecision>(
  state: State,
  unwrittenMs: number,
): State {
  const { day, session } = state;
  return {
    ...state,
    day: day && { ...day, spentMs: day.spentMs + unwrittenMs },
    session: session && { ...session, spentMs: session.spentMs + unwrittenMs },
  };
}
