import type { Contracts } from '../../utils/domain/review/contracts';
import type { FigureName } from '../../utils/domain/review/figureRef';
import { useTexts } from '../kit/texts';
import { FigureSentence } from './FigureSentence';
import { OpenFigure } from './OpenFigure';

/** What the contracts are worth, each currency by itself, and how many say nothing of it. */
export function ContractValues({ contracts }: { contracts: Contracts }) {
  const { t, formats } = useTexts();
  const { contracts: words } = t.verdict;
  const { values, withoutValue } = contracts;
  return (
    <>
      {values.length > 0 && (
        <table class="figures">
          <caption>{words.values}</caption>
          <thead>
            <tr>
              <th scope="col">{words.currency}</th>
              <th scope="col" class="number">
                {words.through}
              </th>
              <th scope="col" class="number">
                {words.all}
              </th>
            </tr>
          </thead>
          <tbody>
            {values.map(({ currency, strict, generous, all }) => {
              const money = (value: number) => formats.money(value, currency);
              const of = (name: FigureName) => ({ name, currency: currency ?? 'unknown' });
              return (
                <tr key={currency}>
                  <th scope="row">{currency ? formats.currency(currency) : words.noCurrency}</th>
                  <td class="number range">
                    {strict === generous ? (
                      <OpenFigure figure={of('generous')} value={money(generous)} />
                    ) : (
                      <FigureSentence
                        say={(put) =>
                          words.valueRange(
                            put(of('strict'), money(strict)),
                            put(of('generous'), money(generous)),
                          )
                        }
                      />
                    )}
                  </td>
                  <td class="number">
                    <OpenFigure figure={of('won')} value={money(all)} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {withoutValue.count > 0 && (
        <p class="quiet">
          <FigureSentence
            say={(put) =>
              words.withoutValue(
                withoutValue.count,
                put({ name: 'withoutValue' }, formats.number(withoutValue.count)),
              )
            }
          />
        </p>
      )}
    </>
  );
}
