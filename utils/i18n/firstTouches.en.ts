import type { FIRST_TOUCHES } from '../domain/person';

/** Where one really met somebody, in the same words on each page. */
export const firstTouchesEn = {
  'in-person': 'In person',
  event: 'At an event',
  referral: 'Through somebody',
  phone: 'On the phone',
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
  other: 'Otherwise',
} satisfies Record<(typeof FIRST_TOUCHES)[number], string>;
