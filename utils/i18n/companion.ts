import { companionEn } from './companion.en';
import { companionFr } from './companion.fr';
import { firstTouchesEn } from './firstTouches.en';
import { firstTouchesFr } from './firstTouches.fr';
import type { Language } from './language';
import { relationsEn } from './relations.en';
import { relationsFr } from './relations.fr';

const en = {
  ...companionEn,
  language: 'en' as Language,
  relations: relationsEn,
  met: firstTouchesEn,
};
export type CompanionMessages = typeof en;
const fr: CompanionMessages = {
  ...companionFr,
  language: 'fr',
  relations: relationsFr,
  met: firstTouchesFr,
};

/** All texts of the companion, with those that it shares with our own pages. */
export function companionMessages(language: Language): CompanionMessages {
  return language === 'fr' ? fr : en;
}
