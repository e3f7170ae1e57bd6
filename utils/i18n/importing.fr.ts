import type { importingEn } from './importing.en';
import { pluralIn } from './plural';

const plural = pluralIn('fr');

export const importingFr = {
  title: 'Importer des contacts',
  intro:
    "Faites venir les personnes que vous connaissez déjà, à partir d'un fichier. Vous voyez ce qu'il changerait avant que rien ne soit écrit, et rien ne quitte cet appareil.",
  choose: 'Choisir un fichier',
  orDrop: 'ou déposez-le ici',
  kinds:
    "De LinkedIn, Google Contacts ou Outlook, ou des fiches (.vcf) de n'importe quel carnet d'adresses ou téléphone.",
  where: 'Où trouver le fichier\u00a0?',
  sources: {
    linkedin:
      "LinkedIn\u00a0: Préférences et confidentialité, puis Confidentialité des données, puis Obtenir une copie de vos données\u00a0; choisissez Relations. Un lien arrive par e-mail. L'archive peut être donnée telle quelle\u00a0: seules les relations sont lues, jamais les messages.",
    google: 'Google Contacts\u00a0: sur contacts.google.com, Exporter, puis Google CSV.',
    outlook: 'Outlook\u00a0: dans Contacts, Gérer les contacts, puis Exporter les contacts.',
    phone:
      "Téléphones et autres carnets d'adresses\u00a0: exportez ou partagez les contacts en fichier vCard (.vcf).",
  },

  reading: (file) => `Lecture de ${file}…`,
  progress: 'Avancement',
  importing: (count, written) =>
    `Importation de ${written} ${plural(count, 'personne', 'personnes')}…`,
  undoing: "Annulation de l'importation…",

  preview: 'Ce que le fichier changerait',
  dialects: {
    linkedin: 'relations LinkedIn',
    google: 'contacts Google',
    outlook: 'contacts Outlook',
    vcard: 'fiches (vCard)',
  },
  recognised: (file, dialect) => `${file}\u00a0: ${dialect}`,
  added: (count, written) => `${written} ${plural(count, 'nouvelle', 'nouvelles')}`,
  changed: (count, written) =>
    `${written} ${plural(count, 'complétée', 'complétées')} par le fichier\u00a0; rien n'est remplacé`,
  known: (count, written) =>
    `${written} déjà ${plural(count, 'connue, inchangée', 'connues, inchangées')}`,
  repeated: (count, written) =>
    `${written} ${plural(count, 'ligne', 'lignes')} sur une personne déjà nommée plus haut`,
  unreadable: (count, written) =>
    `${written} ${plural(count, 'ligne non lue', 'lignes non lues')}, ou pas en entier`,
  firstNew: 'Les premières nouvelles',
  more: (_count, written) => `et ${written} de plus`,
  deletedBefore:
    "Des personnes que vous avez supprimées, rien n'est gardé qui permette de les reconnaître\u00a0: celles que le fichier nomme reviennent comme nouvelles.",
  changedMeanwhile:
    "Des personnes ont été modifiées entre-temps, et rien n'a encore été écrit\u00a0: voici les nouveaux chiffres.",
  nothing: "Toutes les personnes de ce fichier sont déjà connues. Il n'y a rien à importer.",
  nobody: "Il n'y a personne dans ce fichier.",

  dates: (count, written) =>
    `Comment lire les dates comme 04/05/2026\u00a0? (${written} ${plural(count, 'ligne', 'lignes')})`,
  datesMeant: {
    'day-first': "Le jour d'abord\u00a0: 4 mai",
    'month-first': "Le mois d'abord\u00a0: 5 avril",
  },
  lines: (count, written) => `${written} ${plural(count, 'ligne', 'lignes')} avec un problème`,
  line: (number, reason) => `Ligne ${number}\u00a0: ${reason}`,
  reasons: {
    'no-name': "il n'y a pas de nom.",
    'too-few-cells': "il n'y a qu'une cellule.",
    'open-quote': 'ses guillemets ne se ferment jamais.',
    date: 'le jour de la mise en relation est incompréhensible\u00a0; le reste est lu.',
    'broken-card': "la fiche n'a pas de fin.",
  },
  conflicts: (count, written) =>
    `${written} ${plural(count, 'ligne convient à plusieurs personnes et est laissée', 'lignes conviennent à plusieurs personnes et sont laissées')} de côté`,
  conflictsHint:
    "Leurs adresses sont celles de plusieurs personnes d'ici. S'il s'agit d'une seule, fusionnez-les puis importez de nouveau.",
  importPeople: (count, written) => `Importer ${written} ${plural(count, 'personne', 'personnes')}`,
  otherFile: 'Choisir un autre fichier',

  done: (count, written) =>
    `Importation faite\u00a0: ${written} ${plural(count, 'personne', 'personnes')}.`,
  doneAdded: (count, written) => `${written} ${plural(count, 'nouvelle', 'nouvelles')}`,
  doneChanged: (count, written) => `${written} ${plural(count, 'complétée', 'complétées')}`,
  sortThem: 'Dites maintenant qui est qui\u00a0: ancien client, partenaire, prospect.',
  openPeople: 'Ouvrir Personnes',
  undo: 'Annuler cette importation',
  lastImport: (file, day) => `Dernière importation\u00a0: ${file}, ${day}`,
  undone: (count, written) =>
    `L'importation est annulée\u00a0: ${written} ${plural(count, 'personne', 'personnes')} comme avant.`,
  kept: (count, written) =>
    `${written} ${plural(count, 'personne modifiée ou utilisée', 'personnes modifiées ou utilisées')} depuis\u00a0: sans changement.`,

  nothingWritten: "Rien n'a été importé.",
  problems: {
    'too-large': "Ce fichier est trop grand pour être un carnet d'adresses.",
    binary:
      "Ce fichier ne contient pas de texte\u00a0: c'est peut-être une image, un tableur ou un programme.",
    'no-header':
      "Ce fichier ne contient ni les colonnes de LinkedIn, de Google Contacts ou d'Outlook, ni des fiches.",
    empty: 'Ce fichier est vide.',
    'zip-without-connections':
      "Il n'y a pas de Connections.csv dans cette archive. LinkedIn l'y met quand on demande les relations.",
    'zip-too-large': 'Le contenu de cette archive est trop grand pour une liste de relations.',
    damaged: 'Cette archive est abîmée ou incomplète. La télécharger de nouveau peut aider.',
    several: 'Veuillez donner un seul fichier à la fois.',
    'cannot-open':
      "Le navigateur n'a pu lire ce fichier. Est-ce un dossier, ou a-t-il été déplacé\u00a0?",
    full: "Il n'y a plus de place sur cet appareil. Tout est comme avant.",
    blocked:
      'Un Rappel plus ancien est encore ouvert dans un autre onglet. Veuillez fermer cet onglet, puis réessayer.',
    failed: "Cela n'a pas pu se faire, et tout est comme avant.",
    gone: "Cette importation ne peut plus être annulée\u00a0: elle l'est déjà, ou une autre a suivi.",
  },
  fromWelcome: "Importer des contacts à partir d'un fichier",
} satisfies typeof importingEn;
