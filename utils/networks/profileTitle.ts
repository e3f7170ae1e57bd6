import { NAME_MAX_LENGTH, tidyName } from '../domain/person';
import type { ProfileAddress, ProfileNetwork } from './profileAddress';

/** What each network writes after the name. Without it, a title is not (yet) a profile's. */
const ENDINGS: Record<ProfileNetwork, RegExp> = {
  linkedin: /\s*\|\s*LinkedIn$/i,
  facebook: /\s*\|\s*Facebook$/i,
  x: /\s*\/\s*(?:X|Twitter)$/i,
  youtube: /\s+-\s+YouTube$/i,
  instagram: /\s*[•·|].*Instagram.*$/i,
  xing: /\s*\|\s*XING$/i,
};

/** Titles of pages that are nobody's, in the languages of the first people who use Rappel. */
const GENERIC =
  /^(?:feed|news feed|home|fil|fil d['’]actualité|accueil|start(?:seite)?|inicio|profile?|perfil|profilo|profiel|my network|(?:mon )?réseau|messaging|messages?|messagerie|messenger|notifications?|search|recherche|results?|invitations?|jobs|emplois?|offres d['’]emploi|log ?in|sign ?in|sign ?up|(?:se )?connecter|s['’](?:identifier|inscrire)|connexion|inscription|anmelden|explore|explorer|shorts|reels?|watch|error|erreur|page not found|page (?:introuvable|non trouvée)|not found|404|security verification|loading|chargement|linkedin|facebook|x|twitter|youtube|instagram|xing)(?:\b.*\b(?:log ?in|sign ?up|sign ?in))?(?:\.{3}|…)?$/i;

/** The title without the count of what is unread, which ticks while a title stands. */
export function bareTitle(title: string): string {
  return tidyName(printable(title)).replace(/^\(\d+\+?\)\s*/, '');
}

/**
 * The name that a title tells for a profile; nothing where it is another page's, or says no name.
 * A headline behind the name (as signed-out pages have it) is cut off: it is never kept.
 */
export function nameInTitle(title: string, { network, slug, isBelow }: ProfileAddress) {
  const bare = bareTitle(title);
  if (!ENDINGS[network].test(bare)) return undefined;
  const words = bare.replace(ENDINGS[network], '');
  if (network === 'x' || network === 'instagram') return isBelow ? undefined : named(words, slug);
  if (!isBelow) return asName(words);
  // "Experience | Marie Dubois | LinkedIn"; what others write below a profile is not known.
  return network === 'linkedin' ? asName(words.split(/\s+\|\s+/).at(-1) ?? '') : undefined;
}

/** "Marie Dubois (@marie)", if it is this very account's. */
function named(words: string, handle = ''): string | undefined {
  const [, name = '', said = ''] = /^(.+?)\s*\(@([\w.]+)\)$/.exec(words) ?? [];
  return said.toLowerCase() === handle.toLowerCase() ? asName(name) : undefined;
}

function asName(words: string): string | undefined {
  const [name = ''] = words.split(/\s+[-–—|]\s+/);
  const isName = /\p{L}/u.test(name) && !GENERIC.test(name) && !name.includes('://');
  return isName ? cutToName(name) : undefined;
}

/** Without what a person would not see: it would make two of one name. */
function printable(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]/g, '')
    .replace(/\p{Cc}/gu, ' ');
}

/** Within the limit of a person's name. */
export function cutToName(words: string): string {
  return tidyName(tidyName(words.toWellFormed()).slice(0, NAME_MAX_LENGTH).toWellFormed());
}
