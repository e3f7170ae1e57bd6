import { HOUR_MS, MINUTE_MS } from '../time';
import type { ThroughNetwork } from './throughNetwork';
import { type Verdict, type WeighedJudgement, weigh } from './verdict';

/**
 * Online against the real world, as far as one can say what came through which: `strict` credits
 * online with the least, `generous` with the most.
 */
export interface Comparison {
  /** What holds either way; what depends on whom one credits cannot be told. */
  readonly verdict: Verdict;
  readonly strict: WeighedJudgement;
  readonly generous: WeighedJudgement;
  /** The same at half and at double the declared minutes, and whomever one credits. */
  readonly isFirm: boolean;
}

export interface Hours {
  readonly onlineMs: number;
  readonly offlineMinutes: number;
}

export function compareWorlds(
  things: readonly { readonly through: ThroughNetwork }[],
  { onlineMs, offlineMinutes }: Hours,
): Comparison {
  const crediting = (isOnline: (through: ThroughNetwork) => boolean) => {
    const online = things.filter(({ through }) => isOnline(through)).length;
    return weigh(
      { events: online, hours: onlineMs / HOUR_MS },
      { events: things.length - online, hours: (offlineMinutes * MINUTE_MS) / HOUR_MS },
    );
  };
  const strict = crediting((through) => through === 'strict');
  const generous = crediting((through) => through !== 'none');
  const isOne = strict.verdict === generous.verdict;
  return {
    verdict: isOne ? strict.verdict : 'cannot-tell',
    strict,
    generous,
    isFirm: isOne && strict.isFirm && generous.isFirm,
  };
}
