import { writeFileSync } from 'node:fs';
import type { CountryCode, MetadataJson } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';

/** Whose national numbers are read; those of other countries only with their country's code. */
export const PHONE_COUNTRIES = 'FR BE CH LU DE GB US CA ES IT NL PT IE AT'.split(
  ' ',
) as readonly CountryCode[];

/**
 * The rules of these countries, out of libphonenumber-js's smallest set. Its generator is another
 * package and wants Google's XML; the published set holds the same.
 */
export function phoneMetadataOfCountries(): MetadataJson {
  const { version, countries, country_calling_codes: codes } = metadata;
  const chosen = Object.entries(codes).map(([code, all]) => [
    code,
    all.filter((country) => PHONE_COUNTRIES.includes(country)),
  ]);
  return {
    version,
    country_calling_codes: Object.fromEntries(chosen.filter(([, some]) => some?.length)),
    countries: Object.fromEntries(PHONE_COUNTRIES.map((country) => [country, countries[country]])),
    nonGeographic: {},
  } as MetadataJson;
}

if (import.meta.main) {
  const file = new URL('../../utils/interchange/contacts/phoneMetadata.json', import.meta.url);
  writeFileSync(file, JSON.stringify(phoneMetadataOfCountries()));
}
