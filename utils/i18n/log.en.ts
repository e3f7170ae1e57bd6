import type { Period } from '../domain/logSearch';
import { pluralIn } from './plural';

const plural = pluralIn('en');

/** The texts of the log that came with several people, results, filters and the weeks. */
export const logEn = {
  more: 'More',
  alsoThere: 'Also there',
  addPerson: 'Add another person',
  removePerson: (name: string): string => `Remove ${name}`,
  byThem: 'On their initiative',
  byThemShort: 'by them',
  noChoice: 'Not noted',
  lasted: 'Minutes it took',
  inMinutes: (minutes: number): string => `${minutes}\u00a0min`,
  event: 'Name of the event',
  nextKind: 'Next step by',

  opportunity: 'For which opportunity',
  noOpportunity: 'None',
  openOpportunity: 'Open an opportunity',

  barred: 'They will not be proposed any more.',

  filters: 'Filters',
  allOfThem: 'All',
  kind: 'Action',
  by: 'Whose initiative',
  byMe: 'Mine',
  byThemFilter: 'Theirs',
  period: 'Period',
  periods: {
    all: 'All',
    week: 'Last 7 days',
    month: 'Last 30 days',
    year: 'Last 12 months',
    own: 'Own dates',
  } satisfies Record<Period, string>,
  from: 'From',
  to: 'Until',
  clearFilters: 'Clear the filters',
  reading: 'The rest of the log is still being read.',
  nothingFits: 'No action fits these filters.',

  activity: 'The last twelve weeks',
  weekOf: (day: string): string => `Week of ${day}`,
  /** `day` in words, then how much was done on it. */
  dayActivity: (day: string, actions: number, conversations: number): string =>
    `${day}: ${actions} ${plural(actions, 'action', 'actions')}, ${conversations} ${plural(conversations, 'conversation', 'conversations')}`,
  thisWeek: (count: number): string =>
    `${count} ${plural(count, 'conversation', 'conversations')} this week`,
  ofTarget: (count: number, target: number): string =>
    `${count} of ${target} ${plural(target, 'conversation', 'conversations')} this week`,
};
