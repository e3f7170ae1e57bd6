import type { LanguageChoice } from '../domain/settings';
import { type Formats, formatsOf } from './dates';
import { en, type Messages } from './en';
import { fr } from './fr';
import { type Language, languageOf, localeOf } from './language';

export type { Formats } from './dates';
export type { Messages } from './en';

/** All that is written on our own pages: the sentences, and how dates and numbers look. */
export interface Texts {
  language: Language;
  t: Messages;
  formats: Formats;
}

/** `locales`: the browser's, the preferred one first. They also tell how that person writes dates. */
export function textsOf(choice: LanguageChoice, locales: readonly string[]): Texts {
  const language = languageOf(choice, locales[0] ?? 'en');
  return {
    language,
    t: language === 'fr' ? fr : en,
    formats: formatsOf(localeOf(language, locales)),
  };
}
