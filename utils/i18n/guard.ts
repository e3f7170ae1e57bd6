import { type GuardMessages, guardEn } from './guard.en';
import { guardFr } from './guard.fr';
import type { Language } from './language';

export type { GuardMessages } from './guard.en';

export function guardMessages(language: Language): GuardMessages {
  return language === 'fr' ? guardFr : guardEn;
}
