import type { Person, Phone } from '../../domain/person';
import { bareValue, contentLines, escapedText } from './contentLines';

/** People as vCard 3.0 (RFC 2426), the version that phones, Google and Outlook all read. */
export function vcards(people: readonly Person[]): string {
  return people
    .filter(({ deletedAt }) => deletedAt === undefined)
    .map((person) => contentLines(linesOf(person)))
    .join('');
}

function linesOf(person: Person): string[] {
  const { id, name, company, role, note } = person;
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:${escapedText(id)}`,
    `FN:${escapedText(name)}`,
    `N:${namesOf(person).map(escapedText).join(';')};;;`,
    ...(company ? [`ORG:${escapedText(company)}`] : []),
    ...(role ? [`TITLE:${escapedText(role)}`] : []),
    ...(person.phones ?? []).map((phone) => `TEL;TYPE=VOICE:${escapedText(phoneOf(phone))}`),
    ...(person.emails ?? []).map((email) => `EMAIL;TYPE=INTERNET:${escapedText(email)}`),
    ...(person.profiles ?? []).map(({ url }) => `URL:${bareValue(url)}`),
    ...(note ? [`NOTE:${escapedText(note)}`] : []),
    'END:VCARD',
  ];
}

/** Family name and given name. N is required; where the parts are not known, all is the given one. */
function namesOf({ name, family, given }: Person): [family: string, given: string] {
  return family || given ? [family ?? '', given ?? ''] : ['', name];
}

function phoneOf({ raw, e164, extension }: Phone): string {
  if (!e164) return raw.replace(/[\r\n]+/g, ' ');
  return extension ? `${e164} ext. ${extension}` : e164;
}
