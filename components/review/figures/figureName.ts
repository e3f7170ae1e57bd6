import { type Purpose, type PurposeSetting, purposeName } from '../../../utils/domain/purposes';
import type { FigureRef } from '../../../utils/domain/review/figureRef';
import type { Unknown } from '../../../utils/domain/review/onlineTime';
import { daysOf, type Period } from '../../../utils/domain/review/period';
import { guardMessages } from '../../../utils/i18n/guard';
import type { Texts } from '../../../utils/i18n/index';
import { networkName } from '../../../utils/networks/names';

/** What a figure is called: "Goals reached on LinkedIn". `purposes` are those of the settings. */
export function figureName(
  { name, network, purpose, credited, currency, reason }: FigureRef,
  texts: Texts,
  purposes: readonly PurposeSetting[],
): string {
  const { review, figures } = texts.t;
  const figure = review.figures[name];
  if (network === 'unknown') return figures.onUnknown(figure);
  if (network) return figures.onNetwork(figure, networkName(network));
  if (purpose === 'unknown') return figures.forUnknown(figure);
  if (purpose) return figures.forPurpose(figure, nameOfPurpose(purpose, texts, purposes));
  if (credited) return figures.credited[credited.world][credited.way](figure);
  if (currency !== undefined) return figures.inCurrency(figure, currencyName(currency, texts));
  if (reason === undefined) return figure;
  return reason === '' ? figures.forNoReason(figure) : figures.forReason(figure, reason);
}

/** The dates of periods; of several how many weeks they are, and between which. */
export function periodsWords(periods: readonly Period[], { t, formats }: Texts): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return '';
  const range = formats.range(first.from, last.to);
  const days = periods.reduce((sum, period) => sum + daysOf(period), 0);
  if (days === daysOf({ from: first.from, to: last.to })) return range;
  return t.figures.inWeeks(Math.round(days / 7), range);
}

function currencyName(currency: string, { t, formats }: Texts): string {
  return currency === 'unknown' ? t.verdict.contracts.noCurrency : formats.currency(currency);
}

/** By the person's own name for it, as at the gate. */
export function nameOfPurpose(
  id: Purpose | Unknown,
  { t, language }: Texts,
  purposes: readonly PurposeSetting[],
): string {
  if (id === 'unknown') return t.kept.unknown;
  const known = purposes.find((one) => one.id === id) ?? { id };
  return purposeName(known, guardMessages(language).purposes);
}
