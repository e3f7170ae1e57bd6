/** Words with which somebody says that they look for people, and not for whom. */
const LEADING = [
  // What one does.
  ...['find', 'look', 'search', 'seek', 'meet', 'contact', 'reach', 'approach', 'add', 'get', 'to'],
  ...['trouver', 'chercher', 'rechercher', 'rencontrer', 'contacter', 'approcher', 'ajouter'],
  // How many.
  ...['a', 'an', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['un', 'une', 'deux', 'trois', 'quatre', 'cinq', 'sept', 'huit', 'neuf', 'dix', 'some', 'few'],
  ...['more', 'new', 'other', 'quelques', "d'autres", 'nouveaux', 'nouvelles'],
  // Whom, as long as it could be anybody.
  ...['prospect', 'prospects', 'lead', 'leads', 'client', 'clients', 'customer', 'customers'],
  ...['contact', 'contacts', 'people', 'person', 'persons', 'personne', 'personnes', 'gens'],
  // What binds them to what follows.
  ...['the', 'of', 'for', 'from', 'in', 'at', 'among', 'amongst', 'with', 'who', 'are', 'is'],
  ...[
    'le',
    'la',
    'les',
    'de',
    'des',
    'du',
    'dans',
    'parmi',
    'chez',
    'pour',
    'à',
    'au',
    'aux',
    'en',
  ],
  ...['qui', 'sont', 'est', 'potential', 'potentiels', 'potentielles'],
];
const SAID_FIRST = new RegExp(`^(?:(?:${LEADING.join('|')})(?=[\\s:,])[\\s:,]*)+`, 'iu');

/**
 * Whom the words of a goal look for: "Find prospects among the architects of Lyon" gives "architects
 * of Lyon". All of the words where nothing else is in them, and what stands behind is left as it is.
 */
export function soughtWords(words: string): string {
  const sought = words.trim().replace(SAID_FIRST, '');
  return new RegExp(`^(?:${LEADING.join('|')})$`, 'iu').test(sought) ? words : sought;
}
