import { foldName, PROFILE_URL_MAX_LENGTH, type Profile } from '../domain/person';
import { type ProfileNetwork, profileAddressOf } from './profileAddress';
import { bareTitle, cutToName, nameInTitle } from './profileTitle';

/** What a tab's title and address tell of the person whose profile it shows. */
export interface PersonOnPage {
  network: ProfileNetwork;
  /** As a person's record has it. */
  profile: Profile;
  /** By the title; none while it is not (yet) that of this profile. */
  name: string | undefined;
  /** By the address: a guess, for when the title tells nothing. */
  nameByAddress: string | undefined;
}

/**
 * The person on a profile page, from the tab's title and address and nothing else; nothing on any
 * other page and on one's own profile. On in-app navigation the title changes after the address:
 * `titleBefore`, that of the page before, is then not believed.
 */
export function profileOf(
  { title = '', url = '' }: { title?: string | undefined; url?: string | undefined },
  titleBefore?: string,
): PersonOnPage | undefined {
  const found = profileAddressOf(url);
  if (!found || found.address.length > PROFILE_URL_MAX_LENGTH) return undefined;
  const { network, address, slug = '' } = found;
  const isStale = titleBefore !== undefined && bareTitle(title) === bareTitle(titleBefore);
  const known = network === 'linkedin' || network === 'facebook';
  return {
    network,
    profile: { network: known ? network : 'other', url: address },
    name: isStale ? undefined : nameInTitle(title, found),
    nameByAddress: wordsOfSlug(slug),
  };
}

/**
 * Whether the title may still be that of the page before: nothing of the name that it tells stands
 * in the address. So it is with an address of one's own choice, too ("the-roof-doctor").
 */
export function isNameDoubtful({ name, nameByAddress }: PersonOnPage): boolean {
  if (!name || !nameByAddress) return false;
  const address = foldName(nameByAddress).replace(/[^\p{L}]/gu, '');
  return !foldName(name)
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 1 && address.includes(word));
}

/** "marie-dubois-4b1a2" → "Marie Dubois"; nothing where no word is left. */
export function wordsOfSlug(slug: string): string | undefined {
  const parts = decoded(slug)
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .filter(Boolean);
  while (parts.length > 1 && isCode(parts.at(-1) ?? '')) parts.pop();
  const words = parts.map((part) => part.replace(/\d+$/, '')).filter(Boolean);
  const isNames = words.some((word) => /\p{L}{2}/u.test(word)) && !words.some(isCode);
  return isNames ? cutToName(words.map(capitalised).join(' ')) || undefined : undefined;
}

/** Holds a digit and is not a word with a number behind it ("dubois75", unlike "abc123"). */
function isCode(part: string): boolean {
  return /\d/.test(part) && (!/^\p{L}{3,}\d+$/u.test(part) || /^[a-f]+\d+$/i.test(part));
}

function capitalised(word: string): string {
  const [first = '', ...rest] = word;
  return first.toUpperCase() + rest.join('');
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    // Half an escape: what can be read of it is still better than nothing.
    return slug.replace(/%[\da-f]{0,2}/gi, '');
  }
}
