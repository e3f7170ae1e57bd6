import type { introductionsEn } from './introductions.en';

export const introductionsFr = {
  title: 'Mises en relation',
  none: "Rien n'est encore noté.",
  towards: (name) => `Peut vous présenter ${name}`,
  through: (name) => `${name} peut vous présenter`,
  noted: (day) => `noté ${day}`,
  add: 'Noter une mise en relation possible',
  direction: 'Qui peut présenter qui\u00a0?',
  otherIs: {
    person: (name) => `${name} peut me présenter cette personne`,
    through: (name) => `Cette personne peut me présenter ${name}`,
  },
  note: 'Leur lien, si vous le souhaitez',
  nobody: 'Veuillez indiquer un nom.',
  whom: "Veuillez nommer quelqu'un d'autre.",
  tooLong: 'Veuillez raccourcir un peu ce nom.',
  save: 'Noter',
  saved: 'Mise en relation notée.',
  deleted: 'Mise en relation supprimée.',
} satisfies typeof introductionsEn;
