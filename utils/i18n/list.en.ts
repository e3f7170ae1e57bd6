import { inText } from './inText';
import { relationsEn } from './relations.en';

/** The texts of today's list, and of plans. The worker loads them, so they load few others. */
export const listEn = {
  title: 'Whom to call today',
  coming: "Today's list is being put together.",
  nobodyKnown: 'Nobody is known here yet. Log a call, or bring in your contacts:',
  nobodyToday: 'Nobody is due a call today.',

  relations: inText(relationsEn),
  /** Reasons; a span is "14 months", a day "today", "Tuesday" or "3 November". */
  promised: (day: string, step: string): string => `promised for ${day}: ${step}`,
  promisedLong: (day: string, span: string, step: string): string =>
    `promised for ${day}, ${span} ago: ${step}`,
  overdue: (span: string, ideal: string): string => `${span} without a word, instead of ${ideal}`,
  silent: (span: string): string => `no word for ${span}`,
  neverSpoken: 'no word logged yet',
  lastWord: (span: string): string => `last word ${span} ago`,
  easy: (why: string): string => `an easy one: ${why}`,
  easyToo: (why: string): string => `an easy one, ${why}`,
  unexpected: (why: string): string => `an unexpected one: ${why}`,
  consent: 'Commercial calls to consumers need their consent (France).',
  withConsent: (why: string): string =>
    `${why}. Commercial calls to consumers need their consent (France).`,

  callWhom: (name: string): string => `Call ${name}`,
  more: 'Later, or not at all',
  promiseDone: 'Done, nothing to log',
  later: 'Later',
  delays: { tomorrow: 'Tomorrow', week: 'In a week', month: 'In a month' },
  notAtAll: 'Off the list for a month, because:',
  dismissals: {
    moment: 'Not the right moment',
    topic: 'Nothing to talk about',
    otherwise: 'In touch in another way',
  },
  ownWords: 'In your own words',
  takeOff: 'Take off the list',
  putOff: (name: string, day: string): string => `${name}: later, ${day}.`,
  takenOff: (name: string): string => `${name}: off the list for a month.`,
  whyThese: 'Why these?',
  rules: {
    order:
      'First what you promised, then those without a word for longer than you meant, then former clients who have been silent for half a year, and one person whom you would not have thought of.',
    easy: 'When nobody was called for a week, an easy call stands first.',
    same: 'The list stays the same all day. Whoever is not to be contacted never comes up, and what happens on a network plays no part.',
  },

  plans: 'Planned calls',
  noPlans: 'None. What is planned for a day and a time is proposed at the next gate.',
  newPlan: 'Plan a call',
  editPlan: 'Edit the planned call',
  when: 'When',
  each: { date: 'Once', week: 'Each week' },
  weekday: 'Day of the week',
  about: 'About',
  savePlan: 'Plan it',
  callAbout: (name: string, about: string): string => `call ${name} about ${about}`,
  call: (name: string): string => `call ${name}`,
  at: (time: string, call: string): string => `${time}: ${call}`,
  tomorrowAt: (time: string, call: string): string => `Tomorrow ${time}: ${call}`,
  eachWeekday: (weekday: string, time: string): string => `Each ${weekday}, ${time}`,
  onDay: (day: string, time: string): string => `${day}, ${time}`,
  doneToday: 'done for today',
  past: 'the day has passed',
  planned: 'Planned.',
  planGone: 'The plan is deleted.',
  asBefore: 'As before.',
};
