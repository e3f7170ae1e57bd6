import type { LanguageChoice } from '../domain/settings';

export type Language = 'en' | 'fr';

/**
 * How that person writes dates in this language: as the browser's languages tell, its own one first.
 */
export function localeOf(language: Language, locales: readonly string[]): string {
  const locale = locales.find((tag) => tag.toLowerCase().startsWith(language));
  return locale ?? (language === 'fr' ? 'fr-FR' : 'en-GB');
}

/** The language to write in: the chosen one, or French where the browser speaks French. */
export function languageOf(choice: LanguageChoice, browserLanguage: string): Language {
  if (choice !== 'browser') return choice;
  return browserLanguage.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
