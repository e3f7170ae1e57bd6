import { type Purpose, type PurposeSetting, purposeName } from '../../../utils/domain/purposes';
import type { FigureRef } from '../../../utils/domain/review/figureRef';
import type { Unknown } from '../../../utils/domain/review/onlineTime';
import { guardMessages } from '../../../utils/i18n/guard';
import type { Texts } from '../../../utils/i18n/index';
import { networkName } from '../../../utils/networks/names';

/** What a figure is called: "Goals reached on LinkedIn". `purposes` are those of the settings. */
export function figureName(
  { name, network, purpose }: FigureRef,
  texts: Texts,
  purposes: readonly PurposeSetting[],
): string {
  const { review, figures } = texts.t;
  const figure = review.figures[name];
  if (network === 'unknown') return figures.onUnknown(figure);
  if (network) return figures.onNetwork(figure, networkName(network));
  if (purpose === 'unknown') return figures.forUnknown(figure);
  if (purpose) return figures.forPurpose(figure, nameOfPurpose(purpose, texts, purposes));
  return figure;
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
