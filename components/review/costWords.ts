import type { Texts } from '../../utils/i18n/index';

/** Cents say nothing of a hundred and more. */
export function moneyWords(money: number, currency: string, { formats }: Texts): string {
  return formats.money(money >= 100 ? Math.round(money) : money, currency);
}
