import type { ComponentChildren } from 'preact';
import type { Spent } from '../../utils/domain/review/cost';
import type { FigureName, FigureRef } from '../../utils/domain/review/figureRef';
import type { Figures } from '../../utils/domain/review/figures';
import { HOUR_MS } from '../../utils/domain/time';
import { useTexts } from '../kit/texts';
import { moneyWords } from './costWords';
import { durationWords } from './durationWords';
import { FigureSentence } from './FigureSentence';
import { OpenFigure } from './OpenFigure';

interface Props {
  figures: Figures;
  /** ISO 4217, that of the hourly rate. */
  currency: string;
}

/** What each conversation, need and contract took: of the time online, and of all time. */
export function CostTable({ figures, currency }: Props) {
  const { cost } = useTexts().t.verdict;
  const { onlineCost: online, wholeCost: whole, funnel } = figures;
  const cells = (of: Spent | undefined, none: string) => (
    <SpentCell spent={of} none={none} currency={currency} />
  );
  return (
    <table class="figures">
      <caption>{cost.caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col" class="number">
            {cost.online}
          </th>
          <th scope="col" class="number">
            {cost.whole}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{cost.inAll}</th>
          <SpentCell spent={online} none="" currency={currency} figure={{ name: 'online' }} />
          <SpentCell spent={whole} none="" currency={currency} figure={{ name: 'allTime' }} />
        </tr>
        <tr>
          <Per name="conversations" count={funnel.conversations.count} say={cost.perConversation} />
          {cells(online.perConversation, cost.noConversation)}
          {cells(whole.perConversation, cost.noConversation)}
        </tr>
        <tr>
          <Per name="needs" count={funnel.needs.count} say={cost.perNeed} />
          {cells(online.perNeed, cost.noNeed)}
          {cells(whole.perNeed, cost.noNeed)}
        </tr>
        <tr>
          <Per name="won" count={funnel.won.count} say={cost.perContract} />
          {cells(online.perContract, cost.noContract)}
          {cells(whole.perContract, cost.noContract)}
        </tr>
      </tbody>
    </table>
  );
}

function Per(props: { name: FigureName; count: number; say: (count: string) => string }) {
  const { name, count, say } = props;
  const value = useTexts().formats.number(count);
  return (
    <th scope="row">
      <FigureSentence say={(put) => say(put({ name }, value))} />
    </th>
  );
}

interface SpentProps {
  spent: Spent | undefined;
  none: string;
  currency: string;
  /** Of the hours; what they are divided by has its own. */
  figure?: FigureRef;
}

function SpentCell(props: SpentProps) {
  const texts = useTexts();
  const { spent, none, currency, figure } = props;
  return <td class="number spent">{words()}</td>;

  function words(): ComponentChildren {
    if (!spent) return none;
    const written = durationWords(spent.hours * HOUR_MS, texts);
    const hours = figure ? <OpenFigure figure={figure} value={written} /> : written;
    if (spent.money === undefined) return hours;
    return (
      <>
        {moneyWords(spent.money, currency, texts)} <span class="bounds">{hours}</span>
      </>
    );
  }
}
