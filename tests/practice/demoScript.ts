/** What the player of the loop reads and says, by language. */
export type Script = typeof ENGLISH;

export const ENGLISH = {
  language: 'en-GB' as 'en-GB' | 'fr-FR',
  next: 'Next',
  start: 'Start',
  gate: 'Why open LinkedIn now?',
  purpose: 'Answer invitations',
  goalField: 'Goal of this visit',
  goal: 'Answer the four from the Lyon fair',
  afterwardsField: 'And then, in real life?',
  afterwards: 'Call Marie Dubois about her new workshop',
  enter: 'Enter',
  session: 'Session on LinkedIn',
  timeUp: 'Time is up',
  reached: 'Yes',
  personField: 'Person',
  person: 'Marie Dubois',
  spoke: 'Spoke',
  logIt: 'Log it',
  undo: 'Undo',
};

export const FRENCH: Script = {
  language: 'fr-FR',
  next: 'Suivant',
  start: 'Commencer',
  gate: 'Pourquoi ouvrir LinkedIn maintenant\u00a0?',
  purpose: 'Répondre aux invitations',
  goalField: 'Objectif de cette visite',
  goal: 'Répondre aux quatre du salon de Lyon',
  afterwardsField: 'Et ensuite, dans la vraie vie\u00a0?',
  afterwards: 'Appeler Marie Dubois pour son nouvel atelier',
  enter: 'Entrer',
  session: 'Visite de LinkedIn',
  timeUp: 'Temps écoulé',
  reached: 'Oui',
  personField: 'Personne',
  person: 'Marie Dubois',
  spoke: 'Échange',
  logIt: 'Noter',
  undo: 'Annuler',
};
