import type { Formats } from '../../../utils/i18n/index';

/** Minutes for a conversation: below ten the first decimal tells. */
export function ratioIn(formats: Formats, minutes: number): string {
  return formats.decimal(minutes, minutes < 10 ? 1 : 0);
}
