import { HOUR_MS } from '../time';

/** Hours, and what they cost at the person's own rate; no money where there is none. */
export interface Spent {
  readonly hours: number;
  readonly money: number | undefined;
}

/** What was spent, and what each thing that came of it took: undefined where nothing came of it. */
export interface Cost extends Spent {
  readonly perConversation: Spent | undefined;
  readonly perNeed: Spent | undefined;
  readonly perContract: Spent | undefined;
}

export interface CameOfIt {
  readonly conversations: number;
  readonly needs: number;
  readonly contracts: number;
}

/** `hourlyRate` is in the currency of the settings. */
export function costOf(ms: number, hourlyRate: number | undefined, came: CameOfIt): Cost {
  const hours = ms / HOUR_MS;
  const spent = (share: number): Spent => ({
    hours: share,
    money: hourlyRate === undefined ? undefined : share * hourlyRate,
  });
  const per = (count: number) => (count === 0 ? undefined : spent(hours / count));
  return {
    ...spent(hours),
    perConversation: per(came.conversations),
    perNeed: per(came.needs),
    perContract: per(came.contracts),
  };
}
