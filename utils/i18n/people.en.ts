import { cardEn } from './card.en';
import { pluralIn } from './plural';
import { relationsEn } from './relations.en';

const plural = pluralIn('en');

/** The texts of the People page. */
export const peopleEn = {
  title: 'People',
  card: cardEn,
  page: {
    search: 'Search people',
    searchHint: 'Name, company, role or note',
    count: (count: number, written: string): string =>
      `${written} ${plural(count, 'person', 'people')}`,
    alikeToo: (written: string): string => `${written} more with similar words`,
    nobody: 'Nobody is here yet. Your contacts come in from a file, or one by one.',
    nothingFound: 'Nobody has these words.',
    nothingFits: 'Nobody fits these filters.',
    filters: 'Filters',
    relation: 'Relation',
    anyRelation: 'Any',
    noRelation: 'None',
    relations: relationsEn,
    silence: 'No word for',
    anySilence: 'Any time',
    silences: {
      '3': '3 months',
      '6': '6 months',
      '12': '12 months',
      '36': '3 years',
      never: 'Ever: none is logged',
    },
    hasPhone: 'Has a phone',
    stepDue: 'Next step due',
    clearFilters: 'Clear the filters',
    sort: 'Order',
    sorts: {
      match: 'Best match',
      name: 'Name',
      silence: 'Longest silence',
      contact: 'Latest word',
    },
    list: 'People found',
    select: (name: string): string => `Select ${name}`,
    lastWord: (when: string): string => `Last word ${when}`,
    noWord: 'No word yet',
    doNotContact: 'Do not contact',
    selectAll: (written: string): string => `Select all ${written}`,
    bulk: 'With those selected',
    selected: (count: number, written: string): string =>
      `${written} ${plural(count, 'person', 'people')} selected`,
    selectedUnseen: (written: string): string => `${written} of them not in this list`,
    clearSelection: 'Clear the selection',
    newRelation: 'Relation of those selected',
    setRelation: 'Set relation',
    relationSet: (count: number, written: string, relation: string): string =>
      `${written} ${plural(count, 'person', 'people')}: ${relation}.`,
    withoutRelation: 'no relation',
    relationSame: 'They had this relation already.',
    relationBack: (count: number, written: string): string =>
      `${written} ${plural(count, 'person is', 'people are')} as before.`,
    changedSince: (written: string): string => `Changed since, and left so: ${written}.`,
    diskFull: 'There is no room left on this device. Nothing was changed.',
    add: 'Add a person',
    name: 'Name',
    addIt: 'Add',
    nameMissing: 'A name is enough.',
  },
};
