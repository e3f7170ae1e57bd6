import type { firstTouchesEn } from './firstTouches.en';

export const firstTouchesFr: typeof firstTouchesEn = {
  'in-person': 'De vive voix',
  event: "Lors d'un événement",
  referral: "Par l'intermédiaire de quelqu'un",
  phone: 'Au téléphone',
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
  other: 'Autrement',
};
