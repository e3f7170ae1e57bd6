import type { ImportedContact } from '../../domain/importedContact';
import { contactOf } from './contact';
import { type Collected, type ContactsReading, isFull, readingOf, type Slices } from './reading';
import { cardLines } from './vcardLines';
import { type Property, partsOf, propertyOf, unescaped } from './vcardProperty';

/** Some 100 cards without pictures. */
const SLICE_LENGTH = 32_768;
/** Per card: a card of a real person has some 20. */
const MOST_PROPERTIES = 500;

interface Card {
  line: number;
  properties: Property[];
  /** Cards within this one, as 2.1 has the card of an assistant: they are not read. */
  inner: number;
}

export function looksLikeVcard(text: string): boolean {
  return /^\s{0,100}BEGIN:VCARD/im.test(text.slice(0, 4_000));
}

/**
 * Reads cards of 2.1, 3.0 and 4.0. Our own reader: of 21 collected files no library read all
 * (measured in 2026), because real cards mix the rules of all three.
 */
export function* readVcards(text: string): Slices<ContactsReading> {
  const collected: Collected = { rows: [], unreadable: [] };
  const { rows, unreadable } = collected;
  let card: Card | undefined;
  let sliceEnd = SLICE_LENGTH;
  for (const { line, at, text: written } of cardLines(text)) {
    if (isFull(collected)) break;
    if (at > sliceEnd) {
      sliceEnd = at + SLICE_LENGTH;
      yield { rows: rows.length, part: at / text.length };
    }
    const property = propertyOf(written);
    if (!property) continue;
    const { name, value } = property;
    const border = value.trim().toUpperCase() === 'VCARD' ? name : '';
    if (border === 'BEGIN' && card?.properties.at(-1)?.name === 'AGENT') card.inner += 1;
    else if (border === 'BEGIN') {
      if (card) unreadable.push({ line: card.line, why: 'broken-card' });
      card = { line, properties: [], inner: 0 };
    } else if (border === 'END' && card && card.inner > 0) card.inner -= 1;
    else if (border === 'END' && card) {
      const contact = contactOfCard(card);
      if (contact) rows.push(contact);
      else unreadable.push({ line: card.line, why: 'no-name' });
      card = undefined;
    } else if (card?.inner === 0 && card.properties.length < MOST_PROPERTIES) {
      card.properties.push(property);
    }
  }
  if (card) unreadable.push({ line: card.line, why: 'broken-card' });
  return readingOf('vcard', collected);
}

function contactOfCard({ line, properties }: Card): ImportedContact | undefined {
  const all = (...names: string[]) => properties.filter(({ name }) => names.includes(name));
  const one = (name: string) => all(name).find(({ value }) => value.trim())?.value;
  const texts = (...names: string[]) => all(...names).map(({ value }) => unescaped(value));
  const text = (name: string) => texts(name).find((value) => value.trim());
  const [family, given, middle] = partsOf(one('N') ?? '');
  const [company] = partsOf(one('ORG') ?? '');
  const named = [family, given, middle].some((part) => part?.trim());
  return contactOf({
    line,
    // A company's card has an empty N, and often no FN.
    name: text('FN') ?? (named ? undefined : company),
    given,
    middle,
    family,
    company,
    role: text('TITLE') ?? text('ROLE'),
    note: text('NOTE'),
    emails: texts('EMAIL'),
    phones: all('TEL')
      .filter(isForCalls)
      .map(({ value }) => unescaped(value)),
    urls: texts('URL', 'X-SOCIALPROFILE'),
    labels: texts('CATEGORIES').flatMap((value) => value.split(',')),
  });
}

function isForCalls({ types }: Property): boolean {
  return !types.some((type) => /^(fax|pager|modem|telex)$/.test(type));
}
