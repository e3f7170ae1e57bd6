import type { InPassing } from '../domain/acquaintance';
import type { DateKey } from '../domain/calendar';
import type { Person } from '../domain/person';
import { acquaintanceEn } from './acquaintance.en';
import { acquaintanceFr } from './acquaintance.fr';
import { formatsOf } from './dates';
import type { Language } from './language';

/** What was noted of whom somebody could introduce. */
export function introducesWords(name: string, other: string, language: Language): string {
  return (language === 'fr' ? acquaintanceFr : acquaintanceEn).introduces(name, other);
}

/** What is known of somebody, a line each; `locale`: how that person writes dates. */
export function acquaintanceWords(
  { doNotContact }: Pick<Person, 'doNotContact'>,
  { last, next }: InPassing,
  today: DateKey,
  language: Language,
  locale: string,
): string[] {
  const t = language === 'fr' ? acquaintanceFr : acquaintanceEn;
  const formats = formatsOf(locale);
  const lines = [
    last ? t.lastConversation(t.kinds[last.kind], formats.ago(last.on, today)) : t.noConversation,
  ];
  if (next?.due) lines.push(t.nextStepDue(next.note, formats.day(next.due, today)));
  else if (next) lines.push(t.nextStep(next.note));
  return doNotContact ? [t.barred(doNotContact.why), ...lines] : lines;
}
