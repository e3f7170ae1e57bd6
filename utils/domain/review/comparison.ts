import { HOUR_MS, MINUTE_MS } from '../time';
import type { Need } from './business';
import { needCount } from './funnel';
import type { Count } from './origins';
import type { ThroughNetwork } from './throughNetwork';
import { type Verdict, type WeighedJudgement, weigh } from './verdict';

/** Whom a thing is credited to: online with the least that is sure, or with the most possible. */
export type CreditingWay = 'strict' | 'generous';
export type World = 'online' | 'offline';

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
  /** The things that each world is credited with. */
  readonly credited: Readonly<Record<CreditingWay, Readonly<Record<World, Count>>>>;
}

export interface Hours {
  readonly onlineMs: number;
  readonly offlineMinutes: number;
}

/** What can be credited to one of the worlds: a need, or what became of one. */
type Credited = Omit<Need, 'on'>;

export function compareWorlds(
  things: readonly Credited[],
  { onlineMs, offlineMinutes }: Hours,
): Comparison {
  const crediting = (isOnline: (through: ThroughNetwork) => boolean) => ({
    online: needCount(things.filter(({ through }) => isOnline(through))),
    offline: needCount(things.filter(({ through }) => !isOnline(through))),
  });
  const weighing = ({ online, offline }: Readonly<Record<World, Count>>) =>
    weigh(
      { events: online.count, hours: onlineMs / HOUR_MS },
      { events: offline.count, hours: (offlineMinutes * MINUTE_MS) / HOUR_MS },
    );
  const credited = {
    strict: crediting((through) => through === 'strict'),
    generous: crediting((through) => through !== 'none'),
  };
  const [strict, generous] = [weighing(credited.strict), weighing(credited.generous)];
  const isOne = strict.verdict === generous.verdict;
  return {
    verdict: isOne ? strict.verdict : 'cannot-tell',
    strict,
    generous,
    isFirm: isOne && strict.isFirm && generous.isFirm,
    credited,
  };
}
