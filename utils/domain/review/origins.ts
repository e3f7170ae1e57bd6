import type { DateKey } from '../calendar';
import type { ActionId, OpeningId, OpportunityId, SessionId } from '../ids';

/** What made a figure, so that it can be opened: in the order in which it happened. */
export interface Origins {
  readonly sessions?: readonly SessionId[];
  readonly actions?: readonly ActionId[];
  readonly opportunities?: readonly OpportunityId[];
  readonly openings?: readonly OpeningId[];
  /** Of the budget, for what is kept by the day. */
  readonly days?: readonly DateKey[];
}

/** A number of things, and which. */
export interface Count {
  readonly count: number;
  readonly from: Origins;
}

type OriginKind = keyof Origins;

/** Things that make a figure by themselves, one each. */
export function countOf<Kind extends OriginKind>(
  kind: Kind,
  ids: NonNullable<Origins[Kind]>,
): Count {
  return { count: ids.length, from: { [kind]: ids } };
}

/** As many as are counted; which ones is looked up when somebody asks, and is seldom asked. */
export function countLater<Kind extends OriginKind>(
  count: number,
  kind: Kind,
  ids: () => NonNullable<Origins[Kind]>,
): Count {
  return {
    count,
    from: {
      get [kind]() {
        return ids();
      },
    },
  };
}

export function idsOf<Id>(things: readonly { readonly id: Id }[]): Id[] {
  return things.map(({ id }) => id);
}

/** All that made several figures, each thing once. */
export function joined(all: readonly Origins[]): Origins {
  const of = <Kind extends OriginKind>(kind: Kind) => [
    ...new Set(all.flatMap((origins): readonly string[] => origins[kind] ?? [])),
  ];
  return {
    sessions: of('sessions') as SessionId[],
    actions: of('actions') as ActionId[],
    opportunities: of('opportunities') as OpportunityId[],
    openings: of('openings') as OpeningId[],
    days: of('days'),
  };
}
