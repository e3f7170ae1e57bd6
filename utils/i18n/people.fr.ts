import { cardFr } from './card.fr';
import type { peopleEn } from './people.en';
import { pluralIn } from './plural';
import { relationsFr } from './relations.fr';

const plural = pluralIn('fr');

export const peopleFr = {
  title: 'Personnes',
  card: cardFr,
  page: {
    search: 'Chercher une personne',
    searchHint: 'Nom, entreprise, fonction ou note',
    count: (count, written) => `${written} ${plural(count, 'personne', 'personnes')}`,
    alikeToo: (written) => `${written} de plus avec des mots proches`,
    nobody: "Il n'y a encore personne ici. Vos contacts arrivent par un fichier, ou un à la fois.",
    nothingFound: 'Ces mots ne figurent chez personne.',
    nothingFits: 'Personne ne correspond à ces filtres.',
    filters: 'Filtres',
    relation: 'Relation',
    anyRelation: 'Toutes',
    noRelation: 'Aucune',
    relations: relationsFr,
    silence: 'Aucun échange depuis',
    anySilence: 'Peu importe',
    silences: {
      '3': '3 mois',
      '6': '6 mois',
      '12': '12 mois',
      '36': '3 ans',
      never: "Toujours\u00a0: aucun n'est noté",
    },
    hasPhone: 'A un téléphone',
    stepDue: 'Étape à échéance',
    clearFilters: 'Retirer les filtres',
    sort: 'Ordre',
    sorts: {
      match: 'Pertinence',
      name: 'Nom',
      silence: 'Plus long silence',
      contact: 'Dernier échange',
    },
    list: 'Personnes trouvées',
    select: (name) => `Sélectionner ${name}`,
    lastWord: (when) => `Échange ${when}`,
    noWord: "Pas encore d'échange",
    doNotContact: 'Ne pas contacter',
    selectAll: (written) => `Tout sélectionner (${written})`,
    bulk: 'Avec la sélection',
    selected: (count, written) =>
      `${written} ${plural(count, 'personne sélectionnée', 'personnes sélectionnées')}`,
    selectedUnseen: (written) => `dont ${written} en dehors de cette liste`,
    clearSelection: 'Vider la sélection',
    newRelation: 'Relation de la sélection',
    setRelation: 'Fixer la relation',
    relationSet: (count, written, relation) =>
      `${written} ${plural(count, 'personne', 'personnes')}\u00a0: ${relation}.`,
    withoutRelation: 'aucune relation',
    relationSame: 'Cette relation était déjà la leur.',
    relationBack: (count, written) =>
      `${written} ${plural(count, 'personne est comme avant', 'personnes sont comme avant')}.`,
    changedSince: (written) => `Modifiées depuis, et laissées ainsi\u00a0: ${written}.`,
    diskFull: "Il n'y a plus de place sur cet appareil. Rien n'a été changé.",
    add: 'Ajouter une personne',
    name: 'Nom',
    addIt: 'Ajouter',
    nameMissing: 'Un nom suffit.',
  },
} satisfies typeof peopleEn;
