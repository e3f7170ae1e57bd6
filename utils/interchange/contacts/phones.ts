import {
  type CountryCode,
  type MetadataJson,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/core';
import { PHONE_MAX_LENGTH, type Phone } from '../../domain/person';
import metadata from './phoneMetadata.json';
import { tidyLine } from './text';

export type PhoneCountry = CountryCode;

/** The rules of 14 countries, cut out of the package's own by tests/practice/phoneMetadata.ts. */
const RULES = metadata as unknown as MetadataJson;

/** `;ext=12`, `ext. 12`, `poste 12`, `x12`: libphonenumber reads "12 poste" as part of the number. */
const EXTENSION =
  /[\s,;(]*(?:;ext=|extension|ext|poste|durchwahl|int\.|x|#)[\s.:=]{0,3}(\d{1,10})\)?$/i;
const E164 = /^\+[1-9]\d{6,14}$/;

/**
 * A phone number as it was written, and as E.164 where it can be told; numbers without a country's
 * code are of the default country. It throws for none.
 */
export function readPhone(raw: string, defaultCountry: PhoneCountry): Phone {
  const written = tidyLine(raw, PHONE_MAX_LENGTH) ?? '';
  const bare = written.replace(/^tel:/i, '');
  const plain = plainE164(bare, defaultCountry);
  if (plain) return { raw: written, e164: plain };
  const extension = EXTENSION.exec(bare);
  const number = bare.slice(0, extension?.index).replace(/^00/, '+');
  const e164 = e164Of(number, defaultCountry);
  return {
    raw: written,
    ...(e164 && { e164 }),
    ...(e164 && extension?.[1] && { extension: extension[1] }),
  };
}

/** The same for many: the numbers of one office stand in hundreds of rows. */
export function phoneReader(defaultCountry: PhoneCountry): (raw: string) => Phone {
  const known = new Map<string, Phone>();
  return (raw) => {
    const before = known.get(raw);
    if (before) return before;
    const phone = readPhone(raw, defaultCountry);
    known.set(raw, phone);
    return phone;
  };
}

/** Digits with spaces, dots and hyphens between them, as nearly all are written. */
const PLAIN = /^\+?\d[\d .-]*\d$/;
/**
 * Numbers of which the code of the country and the length say all that the rules ask: France,
 * Belgium, Switzerland, Britain, the Netherlands, Portugal, Spain, North America. (Ten times as fast
 * as the rules, for 60,000 numbers.)
 */
const WHOLE =
  /^\+(?:33[1-9]\d{8}|32[1-9]\d{7}|324\d{8}|41[1-9]\d{8}|447\d{9}|31[1-9]\d{8}|351[29]\d{8}|34[6-9]\d{8}|1[2-9]\d{9})$/;

function plainE164(number: string, defaultCountry: PhoneCountry): string | undefined {
  if (!PLAIN.test(number)) return undefined;
  const digits = number.replace(/[ .-]/g, '');
  const french = defaultCountry === 'FR' && /^0[1-9]\d{8}$/.test(digits);
  const international = french ? `+33${digits.slice(1)}` : digits.replace(/^00/, '+');
  return WHOLE.test(international) ? international : undefined;
}

function e164Of(number: string, defaultCountry: PhoneCountry): string | undefined {
  const parsed = parsePhoneNumberFromString(number, { defaultCountry, extract: false }, RULES);
  if (parsed) return parsed.isPossible() && E164.test(parsed.number) ? parsed.number : undefined;
  // Of a country whose rules are not carried along: an international number is taken at its word.
  const international = number.replace(/\(0\)/, '').replace(/[\s().\u2010-\u2015/-]/g, '');
  return E164.test(international) ? international : undefined;
}
