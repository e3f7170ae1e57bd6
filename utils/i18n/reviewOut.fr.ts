import type { reviewOutEn } from './reviewOut.en';

export const reviewOutFr: typeof reviewOutEn = {
  title: 'À emporter',
  print: 'Imprimer',
  savePicture: "Enregistrer l'image de la semaine",
  saveFigures: 'Enregistrer tous les chiffres en CSV',
  saveTeam: "Enregistrer la semaine pour l'équipe",
  what: "Ce qu'ils contiennent",
  meant: {
    print: 'Imprimer\u00a0: cette page en A4, ou en PDF. Ce qui est replié reste en dehors.',
    picture: (week) =>
      `L'image\u00a0: les nombres et les minutes de la semaine (${week}), et douze semaines en barres. Ni noms, ni objectifs, ni note de semaine\u00a0: vos propres mots pourraient contenir un nom.`,
    figures: (period) =>
      `Tous les chiffres de la période (${period}) avec leurs bornes, pour un tableur\u00a0; en plus, autant de jours avant, et les douze semaines jusqu'à sa fin. Vos propres mots y sont\u00a0: les notes de ces semaines, les raisons du temps au-delà du budget et les noms de vos propres intentions. Personne n'y est nommé autrement.`,
    team: (week) =>
      `La semaine pour l'équipe\u00a0: ${week}, la dernière entière. Des nombres et des heures, et aucun mot. Rappel ne l'envoie à personne\u00a0: c'est vous qui la remettez, ou non.`,
  },
  teamFile: "Le fichier pour l'équipe, tel quel",
  teamUnread: 'La semaine est en cours de calcul.',
  openTeam: "Ouvrir les fichiers d'une équipe",

  picture: {
    week: (number) => `Semaine ${number}`,
    soFar: (range) => `${range}, jusqu'ici`,
    perConversation: 'minutes en ligne par conversation',
    noConversation: 'minutes en ligne, sans conversation',
    online: 'Minutes en ligne',
    conversations: 'Conversations',
    needs: 'Besoins entendus',
    offers: 'Offres',
    contracts: 'Contrats',
    conversationsByWeek: 'Conversations par semaine',
    onlineByWeek: 'Minutes en ligne par semaine',
    noCourse: "À partir d'une deuxième semaine, le parcours sera ici.",
  },
};
