import { cssColourScheme } from '../../components/kit/colourScheme';
import type { ColourScheme } from '../../utils/domain/settings';

/** Tells the browser the language and the colours of this page of ours. */
export function dressPage(language: string, scheme: ColourScheme): void {
  const { documentElement: root } = document;
  root.lang = language;
  root.style.colorScheme = cssColourScheme(scheme);
}
