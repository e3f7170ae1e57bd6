import type { Comparison } from '../../utils/domain/review/comparison';
import { isAlike } from '../../utils/domain/review/doubts';
import { useTexts } from '../kit/texts';
import type { Basis, Crediting } from './crediting';
import { RatesTable } from './RatesTable';
import { RatiosTable } from './RatiosTable';
import { hasRatio } from './VerdictSaid';

/** All numbers that a verdict rests on, the same at half and at double the time. */
export function VerdictWorkings({ basis, comparison }: { basis: Basis; comparison: Comparison }) {
  const { figures } = useTexts().t.review;
  const { strict, generous } = comparison;
  const creditings: Crediting[] = isAlike(comparison)
    ? [{ way: 'alike', judged: strict }]
    : [
        { way: 'strict', judged: strict },
        { way: 'generous', judged: generous },
      ];
  return (
    <>
      <h3>{basis === 'byContracts' ? figures.won : figures.needs}</h3>
      <RatesTable basis={basis} creditings={creditings} />
      {hasRatio(comparison) && <RatiosTable creditings={creditings} />}
    </>
  );
}
