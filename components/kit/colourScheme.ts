import type { ColourScheme } from '../../utils/domain/settings';

/** The value of CSS `color-scheme`; the colours of the tokens follow it. */
export function cssColourScheme(scheme: ColourScheme): string {
  return scheme === 'browser' ? 'light dark' : scheme;
}
