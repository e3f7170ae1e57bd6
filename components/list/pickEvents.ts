import type { ListedPick } from '../../utils/domain/listed';

/** For how long somebody is put off. */
export type Delay = 'tomorrow' | 'week' | 'month';

export interface PickEvents {
  /** Starts the form for a call with them. */
  onLog: (pick: ListedPick) => void;
  onPutOff: (pick: ListedPick, delay: Delay) => void;
  /** `why` in words, or none. */
  onTakeOff: (pick: ListedPick, why: string) => void;
  /** What was promised is done, without anything to log. */
  onDone: (pick: ListedPick) => void;
}
