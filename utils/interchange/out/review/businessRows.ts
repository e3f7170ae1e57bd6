import type { Comparison } from '../../../domain/review/comparison';
import type { Cost, Spent } from '../../../domain/review/cost';
import type { Figures } from '../../../domain/review/figures';
import type { Judgement, Side } from '../../../domain/review/verdict';
import { type FigureRow, type RowWriter, rowsOf } from './figureRows';
import type { FigureNames } from './timeRows';

/** What it cost, what came of it, and what can be said of the two worlds. */
export function businessRows(
  figures: Figures,
  names: FigureNames,
  /** Of the person's own rate. */
  currency: string,
): FigureRow[] {
  const { words } = names;
  const write = rowsOf(figures.period, words);
  return [
    ...contractRows(figures, names),
    ...costRows(words.costs.online, figures.onlineCost),
    ...costRows(words.costs.whole, figures.wholeCost),
    ...comparisonRows(words.compared.contracts, figures.byContracts, names, write),
    ...comparisonRows(words.compared.needs, figures.byNeeds, names, write),
  ];

  function costRows(figure: string, cost: Cost): FigureRow[] {
    const { spentPer } = words;
    const parts: [string, Spent | undefined][] = [
      [spentPer.all, cost],
      [spentPer.conversation, cost.perConversation],
      [spentPer.need, cost.perNeed],
      [spentPer.contract, cost.perContract],
    ];
    return parts.flatMap(([part, spent]) => [
      write.number(figure, part, spent?.hours, 'hours'),
      ...(spent?.money === undefined ? [] : [write.money(figure, spent.money, currency, part)]),
    ]);
  }
}

function contractRows({ contracts, period }: Figures, names: FigureNames): FigureRow[] {
  const { words, figures: named } = names;
  const { count, money, share } = rowsOf(period, words);
  return [
    count(named.strict, contracts.strict.count),
    count(named.generous, contracts.generous.count),
    share(words.contractShare, contracts.strictShare, words.atLeast),
    share(words.contractShare, contracts.generousShare, words.atMost),
    ...contracts.values.flatMap(({ currency = words.noCurrency, all, strict, generous }) => [
      money(words.contractValue, all, currency, words.all),
      money(words.contractValue, strict, currency, words.atLeast),
      money(words.contractValue, generous, currency, words.atMost),
    ]),
    count(named.withoutValue, contracts.withoutValue.count),
    count(named.lost, contracts.lost.count),
    share(words.wonShare, contracts.wonShare),
    count(named.open, contracts.open.count),
    ...contracts.openValues.map(({ currency = words.noCurrency, value }) =>
      money(words.openValue, value, currency),
    ),
  ];
}

function comparisonRows(
  figure: string,
  { verdict, strict, generous, isFirm }: Comparison,
  { words }: FigureNames,
  write: RowWriter,
): FigureRow[] {
  const { credited, factors } = words;
  return [
    write.words(figure, words.verdicts[verdict], words.verdict),
    write.words(figure, isFirm ? words.yes : words.no, words.firm),
    ...Object.entries({ strict, generous }).flatMap(([credit, weighed]) => {
      const { atHalf, atDouble } = weighed;
      return Object.entries({ asDeclared: weighed, atHalf, atDouble }).flatMap(([factor, one]) =>
        judgementRows(
          one,
          `${credited[credit as keyof typeof credited]}, ${factors[factor as keyof typeof factors]}`,
        ),
      );
    }),
  ];

  function judgementRows(one: Judgement, assumed: string): FigureRow[] {
    const part = (what: string) => `${assumed}, ${what}`;
    const side = (which: 'online' | 'offline', { events, hours, rate }: Side) => [
      write.count(figure, events, part(words.events[which])),
      write.hours(figure, hours, part(words.hours[which])),
      write.number(figure, part(words.rates[which]), rate?.rate, 'perHour', rate?.interval),
    ];
    return [
      write.words(figure, words.verdicts[one.verdict], part(words.verdict)),
      write.number(figure, part(words.ratio), one.ratio, 'ratio', one.interval),
      write.number(figure, part(words.chance), one.p, 'ratio'),
      ...side('online', one.online),
      ...side('offline', one.offline),
    ];
  }
}
