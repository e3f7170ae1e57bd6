/** What one does who looks for people. No word that is the beginning of a trade, too ("Contact centres"). */
const VERB =
  'find|meet|seek|look for|search for|trouver|chercher|rechercher|rencontrer|contacter|approcher';
/** How many, behind such a word. */
const HOW_MANY =
  'the|a|an|some|few|two|three|four|five|six|seven|eight|nine|ten|le|la|les|un|une|des|de|quelques|nouveaux|deux|trois|quatre|cinq|sept|huit|neuf|dix';
/** Whom, as long as it could be anybody. */
const ANYBODY =
  '(?:potential )?(?:prospects?|leads?|clients?|customers?|contacts?|people|personnes?|gens)(?: potentiels?| potentielles)?';
/** What binds them to whom one really means: without it they are part of a name ("Customer success"). */
const BINDING =
  'among|amongst|in|at|from|of|for|with|who are|parmi|chez|dans|de|des|du|à|aux?|en|qui sont';

const LOOKING = `(?:(?:${VERB})[\\s:,]+(?:(?:${HOW_MANY})\\s+)*)?`;
const BOUND = `(?:${ANYBODY}(?:\\s*[:,]\\s*|\\s+(?:${BINDING})\\s+)(?:(?:the|les?|la)\\s+)?)?`;
const SAID_FIRST = new RegExp(`^${LOOKING}${BOUND}`, 'iu');
const NOBODY_ELSE = new RegExp(`^(?:${ANYBODY}|${HOW_MANY})?$`, 'iu');

/**
 * Whom the words of a goal look for: "Find prospects among the architects of Lyon" gives "architects
 * of Lyon". All of the words where nobody else is in them, and what stands behind is left as it is.
 */
export function soughtWords(words: string): string {
  const sought = words.trim().replace(SAID_FIRST, '');
  return NOBODY_ELSE.test(sought) ? words : sought;
}
