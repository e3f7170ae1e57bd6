import type { Arranged } from './arrange';
import type { Dated } from './business';
import { inPeriod, opportunityCount } from './funnel';
import type { Count } from './origins';
import type { Period } from './period';
import { type Share, shareOf } from './share';

/** A sum in one currency (ISO 4217); those without one stand by themselves. */
export interface Money {
  readonly currency: string | undefined;
  readonly value: number;
}

export interface ContractValue {
  readonly currency: string | undefined;
  readonly all: number;
  /** What of it came through social networks, at least and at most. */
  readonly strict: number;
  readonly generous: number;
}

/** Contracts won in the period, and how many of them came through social networks. */
export interface Contracts {
  readonly won: Count;
  /** At least: online is both the first touch and the client's own stated source. */
  readonly strict: Count;
  /** At most: online appears anywhere. */
  readonly generous: Count;
  readonly strictShare: Share;
  readonly generousShare: Share;
  /** By currency, never summed over currencies. */
  readonly values: readonly ContractValue[];
  readonly withoutValue: Count;
  readonly lost: Count;
  /** Of what was closed. */
  readonly wonShare: Share;
  /** Opened by the end of the period, and neither won nor lost yet: not known. */
  readonly open: Count;
  readonly openValues: readonly Money[];
}

export function contractsOf({ business }: Pick<Arranged, 'business'>, period: Period): Contracts {
  const won = inPeriod(business.won, period);
  const strict = won.filter(({ through }) => through === 'strict');
  const generous = won.filter(({ through }) => through !== 'none');
  const lost = inPeriod(business.lost, period);
  const open = business.open.filter(({ on }) => on <= period.to);
  const [all, atLeast, atMost] = [won, strict, generous].map(valuesOf);
  return {
    won: opportunityCount(won),
    strict: opportunityCount(strict),
    generous: opportunityCount(generous),
    strictShare: shareOf(strict.length, won.length),
    generousShare: shareOf(generous.length, won.length),
    values: [...(all ?? [])].map(([currency, value]) => ({
      currency,
      all: value,
      strict: atLeast?.get(currency) ?? 0,
      generous: atMost?.get(currency) ?? 0,
    })),
    withoutValue: opportunityCount(won.filter(({ opportunity: { value } }) => value === undefined)),
    lost: opportunityCount(lost),
    wonShare: shareOf(won.length, won.length + lost.length),
    open: opportunityCount(open),
    openValues: [...valuesOf(open)].map(([currency, value]) => ({ currency, value })),
  };
}

/** By currency, in its alphabet; what has none comes last. */
function valuesOf(dated: readonly Dated[]): Map<string | undefined, number> {
  const sums = new Map<string | undefined, number>();
  for (const { opportunity } of dated) {
    const { value, currency } = opportunity;
    if (value !== undefined) sums.set(currency, (sums.get(currency) ?? 0) + value);
  }
  return new Map([...sums].sort(([a], [b]) => ((a ?? '~') < (b ?? '~') ? -1 : 1)));
}
