import type { LanguageChoice } from '../domain/settings';

export type Language = 'en' | 'fr';

/** The language to write in: the chosen one, or French where the browser speaks French. */
export function languageOf(choice: LanguageChoice, browserLanguage: string): Language {
  if (choice !== 'browser') return choice;
  return browserLanguage.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
