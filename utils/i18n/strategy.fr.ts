import type { strategyEn } from './strategy.en';

export const strategyFr: typeof strategyEn = {
  title: 'Stratégie',
  what: 'Que cherchez-vous\u00a0? Cinq questions, à se poser une fois\u00a0; chacune peut rester ouverte. Ce qui en découle figure en dessous.',
  asks: {
    offer: 'Que proposez-vous\u00a0?',
    audience: 'À qui\u00a0?',
    where: 'Où sont-ils\u00a0?',
    seeks: 'Que cherchent-ils\u00a0?',
    comeBack: "Qu'est-ce qui les ferait revenir\u00a0?",
  },
  whereHint:
    "Vos clients, et ceux qui pourraient l'être. Personne n'y est, ou personne que vous y rencontreriez\u00a0: c'est un non.",
  seeksHint:
    'Avec leurs mots, séparés par des virgules ou des retours à la ligne\u00a0: les plus courts peuvent devenir des mots à surveiller.',
  presence: { yes: 'Oui', no: 'Non', 'not-known': 'Je ne sais pas' },

  follows: 'Ce qui en découle',
  notYet: 'Une fois quelques réponses enregistrées, vous verrez ici ce que Rappel en fait.',
  onGates: "À l'entrée des réseaux",
  first: (network, purposes) => `${network}\u00a0: ${purposes} en premier.`,
  last: (network, purposes) => `${network}\u00a0: ${purposes} en dernier.`,
  ownOrder: "L'ordre des intentions que vous avez choisi vous-même vaut partout.",
  says: (network) => `À l'entrée de ${network}, vous lirez\u00a0:`,
  nothingAtGates: "Tant que vous ne dites d'aucun réseau s'ils y sont, rien ne change à l'entrée.",
  watchWords: 'Mots à surveiller',
  watchWordsHint:
    "D'après ce qu'ils cherchent. Rappel n'en prend aucun sans que vous le demandiez.",
  noWords:
    "Aucun de nouveau\u00a0: ce qu'ils cherchent n'en contient pas, ou votre ligne les a déjà.",
  take: 'Ajouter',
  takeAll: 'Les ajouter tous',
  taken: (words) => `Désormais parmi les mots à surveiller de votre ligne\u00a0: ${words}.`,
  toLine: 'Vers la ligne éditoriale',
  fromWelcome: 'Quand vous aurez dix minutes\u00a0: réfléchir une fois à ce que vous cherchez',
};
