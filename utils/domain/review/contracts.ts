import type { Arranged } from './arrange';
import type { Dated } from './business';
import { inPeriod, opportunityCount } from './funnel';
import type { Count, Origins } from './origins';
import type { Period } from './period';
import { type Share, shareOf } from './share';

/** A sum in one currency (ISO 4217); those without one stand by themselves. */
export interface Money {
  readonly currency: string | undefined;
  readonly value: number;
  readonly from: Origins;
}

export interface ContractValue {
  readonly currency: string | undefined;
  readonly all: number;
  /** What of it came through social networks, at least and at most. */
  readonly strict: number;
  readonly generous: number;
  /** All that have a value in it. */
  readonly from: Origins;
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
  return {
    won: opportunityCount(won),
    strict: opportunityCount(strict),
    generous: opportunityCount(generous),
    strictShare: shareOf(strict.length, won.length),
    generousShare: shareOf(generous.length, won.length),
    values: valuesOf(won).map(({ currency, value, from }) => ({
      currency,
      all: value,
      strict: valueIn(strict, currency),
      generous: valueIn(generous, currency),
      from,
    })),
    withoutValue: opportunityCount(won.filter(({ opportunity: { value } }) => value === undefined)),
    lost: opportunityCount(lost),
    wonShare: shareOf(won.length, won.length + lost.length),
    open: opportunityCount(open),
    openValues: valuesOf(open),
  };
}

/** By currency, in its alphabet; what has none comes last. */
function valuesOf(dated: readonly Dated[]): Money[] {
  const valued = dated.filter(({ opportunity: { value } }) => value !== undefined);
  return [...Map.groupBy(valued, ({ opportunity: { currency } }) => currency)]
    .sort(([a], [b]) => ((a ?? '~') < (b ?? '~') ? -1 : 1))
    .map(([currency, some]) => ({
      currency,
      value: valueIn(some, currency),
      from: opportunityCount(some).from,
    }));
}

function valueIn(dated: readonly Dated[], wanted: string | undefined): number {
  return dated.reduce(
    (sum, { opportunity: { value = 0, currency } }) => (currency === wanted ? sum + value : sum),
    0,
  );
}
