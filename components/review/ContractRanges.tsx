import type { CreditingWay } from '../../utils/domain/review/comparison';
import type { Contracts } from '../../utils/domain/review/contracts';
import type { FigureRef } from '../../utils/domain/review/figureRef';
import { useTexts } from '../kit/texts';
import { FigureSentence } from './FigureSentence';
import { OpenFigure } from './OpenFigure';

/** Online and the real world: what is sure drawn full, what depends on whom one credits hatched. */
export function ContractRanges({ contracts }: { contracts: Contracts }) {
  const { t, formats } = useTexts();
  const { verdict } = t;
  const [won, strict, generous] = [
    contracts.won.count,
    contracts.strict.count,
    contracts.generous.count,
  ];
  const least = formats.number(won - generous);
  const most = formats.number(won - strict);
  return (
    <dl class="contract-ranges">
      <dt>{verdict.online}</dt>
      <dd>
        <RangeBar world="online" sure={strict / won} possible={generous / won} />
        <span class="quiet">
          {strict === generous ? (
            <OpenFigure figure={{ name: 'strict' }} value={formats.number(strict)} />
          ) : (
            <FigureSentence
              say={(put) =>
                verdict.contracts.onlineRange(
                  put({ name: 'strict' }, formats.number(strict)),
                  put({ name: 'generous' }, formats.number(generous)),
                )
              }
            />
          )}
        </span>
      </dd>
      <dt>{verdict.offline}</dt>
      <dd>
        <RangeBar world="offline" sure={1 - generous / won} possible={1 - strict / won} />
        <span class="quiet">
          {strict === generous ? (
            <OpenFigure figure={offline('strict')} value={most} />
          ) : (
            <FigureSentence
              say={(put) =>
                verdict.contracts.offlineRange(
                  put(offline('generous'), least),
                  put(offline('strict'), most),
                )
              }
            />
          )}
        </span>
      </dd>
    </dl>
  );
}

function offline(way: CreditingWay): FigureRef {
  return { name: 'won', credited: { way, world: 'offline' } };
}

interface BarProps {
  world: 'online' | 'offline';
  /** Shares of all contracts. */
  sure: number;
  possible: number;
}

function RangeBar({ world, sure, possible }: BarProps) {
  const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
  return (
    <span class={`range-bar ${world}`} aria-hidden="true">
      <span class="possible" style={{ width: percent(possible) }} />
      <span class="sure" style={{ width: percent(sure) }} />
    </span>
  );
}
