import type { lineEn } from './line.en';
import { pluralIn } from './plural';

const plural = pluralIn('fr');

export const lineFr: typeof lineEn = {
  title: 'Ligne éditoriale',
  what: 'Ce à quoi servent vos posts. Elle est à côté de vous quand vous écrivez un post.',
  start: 'Pour qui écrivez\u2011vous, et que doivent\u2011ils en garder\u00a0?',
  startHint:
    "Quelques questions, à se poser une fois\u00a0; chacune peut rester ouverte. Les réponses s'affichent à côté d'un nouveau post, et sur une page à imprimer.",
  write: "L'écrire",
  strategyFirst: "Réfléchir d'abord à ce que vous cherchez",
  strategy: 'Votre stratégie',

  asks: {
    audience: 'À qui vous adressez-vous\u00a0?',
    feeling: 'Que doivent-ils ressentir et penser\u00a0?',
    messages: 'Vos messages clés',
    field: 'Quel est votre domaine\u00a0?',
    notMyField: "Et qu'est-ce qui n'en fait pas partie\u00a0?",
    tone: 'Avec quelle tonalité\u00a0?',
    rhythm: 'À quel rythme\u00a0?',
    watchWords: 'Mots à surveiller',
  },
  messagesHint: 'Ce pour quoi vous voulez être connu, une phrase pour chacun.',
  message: (number) => `Message clé ${number}`,
  addMessage: 'Ajouter un message clé',
  remove: 'Retirer',
  posts: 'Nombre de posts',
  per: { week: 'par semaine', month: 'par mois' },
  rhythmHint: 'À laisser vide si vous ne voulez pas le prévoir.',
  organisationSays: (words) => `Votre organisation dit\u00a0: ${words}`,
  watchWordsHint:
    "Un par ligne, ou séparés par des virgules\u00a0; * à la fin vaut pour toute terminaison. Rappel ne les cherche dans un post que si vous le demandez, sur cette page seulement. Une recherche de veille part aussi d'eux.",
  keptUnsaved: "Pas encore enregistré. Ce que vous tapez est gardé ici d'ici là.",
  discard: 'Abandonner les modifications',
  notSaved:
    "Ceci n'a pas pu être enregistré. Ce que vous avez tapé est toujours là\u00a0: veuillez réessayer.",
  notRead:
    'Les posts ne peuvent pas être lus pour le moment. Veuillez fermer cette page et la rouvrir.',
  problems: {
    empty: 'Veuillez écrire ce message, ou le retirer.',
    'too-long': 'Veuillez raccourcir un peu.',
    twice: 'Ce message y est déjà.',
  },
  messagesFull: (most) =>
    `Il y a de la place pour ${most} ${plural(most, 'message clé', 'messages clés')}.`,
  wordsFull: (most) =>
    `Il y a de la place pour ${most} ${plural(most, 'mot', 'mots')} à surveiller.`,
  wordTooLong: (word) => `Veuillez raccourcir «\u00a0${word}\u00a0».`,
  noWord: (word) => `«\u00a0${word}\u00a0» n'est rien que l'on puisse chercher.`,

  card: {
    audience: 'Pour qui',
    feeling: "Ce qu'ils doivent ressentir et penser",
    messages: 'Messages clés',
    field: 'Mon domaine',
    notMyField: 'Hors de mon domaine',
    tone: 'Tonalité',
    rhythm: 'Rythme',
    watchWords: 'Mots à surveiller',
  },
  rhythm: (posts, per) => `${posts} ${plural(posts, 'post', 'posts')} ${per}`,
  stillOpen: (parts) => `Encore ouvert\u00a0: ${parts}.`,
  asOf: (date) => `État au ${date}`,
  change: 'La modifier',
  print: 'Imprimer cette fiche',

  review: 'Les posts et la ligne',
  noPosts:
    "Aucun post n'est encore noté. Notez-en un ici, ou dans le panneau à côté d'un nouveau post\u00a0: vous verrez combien de posts porte chaque message.",
  noneLately: 'Aucun post pendant ces douze semaines.',
  total: (count, written) =>
    `${written} ${plural(count, 'post', 'posts')} pendant ces douze semaines.`,
  former: "Messages d'avant",
  without: 'Sans message clé',
  plan: (plan) => `Prévu\u00a0: ${plan}.`,
  kept: {
    week: (weeks, asPlanned) =>
      `Plan tenu ${asPlanned} ${plural(asPlanned, 'semaine', 'semaines')} sur ${weeks}.`,
    month: (months, asPlanned) => `Plan du mois tenu\u00a0: ${asPlanned} sur ${months}.`,
  },
  keptLater: {
    week: "La première semaine entière de ce rythme n'est pas encore passée.",
    month: "Le premier mois entier de ce rythme n'est pas encore passé.",
  },
  noPlan: "La ligne ne donne pas de nombre\u00a0: il n'y a rien de prévu à mettre en regard.",
  spanTable: { week: 'Posts de chaque semaine', month: 'Posts de chaque mois' },
  resting: (message, weeks) => `«\u00a0${message}\u00a0»\u00a0: aucun post depuis ${weeks}.`,
  weeks: (count) => `${count} ${plural(count, 'semaine', 'semaines')}`,

  logPost: 'Noter un post',
  network: 'Réseau',
  keyMessage: 'Message clé',
  noMessage: 'Aucun',
  words: 'Avec vos mots',
  logIt: 'Noter ce post',
  listTitle: 'Posts notés',
  showAll: (count) => `Tout afficher (${count})`,
  postOn: (network, day) => `Post sur ${network}, ${day}`,
  isBack: 'Le post est de retour.',
  someUnreadable: (count) =>
    `${count} ${plural(count, 'post illisible, gardé tel quel, et compris', 'posts illisibles, gardés tels quels, et compris')} dans chaque sauvegarde.`,
};
