import type { PhoneCountry } from './phones';

/** The countries whose rules are carried along, by the time zones of theirs that name no other. */
const BY_ZONE: Readonly<Record<string, PhoneCountry>> = {
  'Europe/Paris': 'FR',
  'Europe/Brussels': 'BE',
  'Europe/Zurich': 'CH',
  'Europe/Luxembourg': 'LU',
  'Europe/Berlin': 'DE',
  'Europe/London': 'GB',
  'Europe/Madrid': 'ES',
  'Europe/Rome': 'IT',
  'Europe/Amsterdam': 'NL',
  'Europe/Lisbon': 'PT',
  'Europe/Dublin': 'IE',
  'Europe/Vienna': 'AT',
  'America/Toronto': 'CA',
  'America/New_York': 'US',
  'America/Chicago': 'US',
  'America/Denver': 'US',
  'America/Los_Angeles': 'US',
};
const CARRIED = new Set<string>(Object.values(BY_ZONE));

/**
 * The country of numbers that name none. First by the time zone, which says where the computer
 * stands: many a browser in France speaks `en-US`, and an American rule would make foreign numbers
 * of French ones. Then by the region of a language, else France.
 */
export function phoneCountryOf(zone: string, locales: readonly string[]): PhoneCountry {
  const ofZone = BY_ZONE[zone];
  if (ofZone) return ofZone;
  const regions = locales.map((tag) => /-([A-Z]{2})\b/.exec(tag)?.[1] ?? '');
  return regions.find(isCarried) ?? 'FR';
}

function isCarried(region: string): region is PhoneCountry {
  return CARRIED.has(region);
}
