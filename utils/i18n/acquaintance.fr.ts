import type { acquaintanceEn } from './acquaintance.en';

export const acquaintanceFr: typeof acquaintanceEn = {
  kinds: {
    call: 'appel',
    meeting: 'rendez-vous',
    visit: 'visite',
    event: 'événement',
    'introduction-asked': 'mise en relation demandée',
    'introduction-given': 'mise en relation faite',
    message: 'message',
  },
  lastConversation: (kind, ago) => `Dernier échange\u00a0: ${kind}, ${ago}`,
  noConversation: "Aucun échange noté jusqu'ici",
  nextStep: (note) => `Prochaine étape\u00a0: ${note}`,
  nextStepDue: (note, day) => `Prochaine étape\u00a0: ${note}, ${day}`,
  introduces: (name, other) => `Noté\u00a0: ${name} peut vous présenter ${other}`,
  barred: (why) => `À ne pas contacter\u00a0: ${why}`,
};
