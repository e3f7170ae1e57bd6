import type { WeighedJudgement } from '../../utils/domain/review/verdict';

/** What a verdict counts: contracts won, or needs heard. */
export type Basis = 'byContracts' | 'byNeeds';

/** One way to credit online with what came, or both where they come to the same. */
export interface Crediting {
  readonly way: 'strict' | 'generous' | 'alike';
  readonly judged: WeighedJudgement;
}
