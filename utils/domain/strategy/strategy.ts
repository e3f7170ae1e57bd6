import * as v from 'valibot';
import { type NetworkId, networkIdSchema } from '../network';
import { parsed } from '../parsed';

export const STRATEGY_TEXT_MAX_LENGTH = 500;

const presenceSchema = v.picklist(['yes', 'no']);
/** Whether those whom one wants to reach are on a network, as far as the person said so. */
export type Presence = v.InferOutput<typeof presenceSchema> | 'not-known';

const text = v.fallback(v.string(), '');

/** What one is out for, thought through once. A missing or unreadable field is empty by itself. */
export const strategySchema = v.object({
  /** What do I offer? */
  offer: text,
  /** To whom? */
  audience: text,
  /** Where are they? What is not known of a network is not in it. */
  where: v.pipe(
    v.fallback(v.record(v.string(), v.unknown()), {}),
    v.transform((all) => {
      const known = Object.entries(all).filter(
        ([network, presence]) => v.is(networkIdSchema, network) && v.is(presenceSchema, presence),
      );
      return Object.fromEntries(known) as Partial<
        Record<NetworkId, v.InferOutput<typeof presenceSchema>>
      >;
    }),
  ),
  /** What do they look for? */
  seeks: text,
  /** What would make them come back? */
  comeBack: text,
  /** 0 as long as it was never written down. */
  updatedAt: v.fallback(v.number(), 0),
});
export type Strategy = v.InferOutput<typeof strategySchema>;

/** Reads whatever the store holds. Never throws. */
export function readStrategy(raw: unknown): Strategy {
  return parsed(strategySchema, typeof raw === 'object' && raw ? raw : {});
}

export const emptyStrategy: Strategy = readStrategy({});

export function presenceOn({ where }: Pick<Strategy, 'where'>, network: NetworkId): Presence {
  return where[network] ?? 'not-known';
}

const STRATEGY_TEXTS = ['offer', 'audience', 'seeks', 'comeBack'] as const;
export type StrategyText = (typeof STRATEGY_TEXTS)[number];

/** The guided page as it stands. */
export interface StrategyDraft extends Record<StrategyText, string> {
  where: Readonly<Strategy['where']>;
}
export type StrategyProblems = Partial<Record<StrategyText, 'too-long'>>;

export function draftOfStrategy(strategy: Strategy): StrategyDraft {
  const { offer, audience, where, seeks, comeBack } = strategy;
  return { offer, audience, where, seeks, comeBack };
}

export function withPresence(
  draft: StrategyDraft,
  network: NetworkId,
  presence: Presence,
): StrategyDraft {
  const { [network]: _before, ...others } = draft.where;
  const where = presence === 'not-known' ? others : { ...others, [network]: presence };
  return { ...draft, where };
}

/**
 * What is wrong with a draft, by field; nothing wrong is an empty object. Each question may stay
 * open, and what is there already is not complained of: a file may have brought it.
 */
export function strategyProblemsOf(draft: StrategyDraft, before: Strategy): StrategyProblems {
  const wrong = STRATEGY_TEXTS.filter(
    (field) =>
      draft[field].trim().length > STRATEGY_TEXT_MAX_LENGTH && draft[field] !== before[field],
  );
  return Object.fromEntries(wrong.map((field) => [field, 'too-long']));
}

/** The strategy that a draft without problems stands for. */
export function strategyOf(draft: StrategyDraft, before: Strategy, nowMs: number): Strategy {
  const texts = STRATEGY_TEXTS.map((field) => [field, draft[field].trim()] as const);
  return {
    ...before,
    ...Object.fromEntries(texts),
    where: { ...draft.where },
    updatedAt: nowMs,
  };
}
