import type { Coverage, FeedState } from '../networks/coverage';

/** The texts of the page that says what is really guarded. */
export const coverageEn = {
  title: 'Coverage',
  link: 'What is really covered',
  intro: 'Where Rappel really asks and counts, and where it does not.',
  allWell: 'All that is switched on is covered.',
  gaps: (count: number): string =>
    count === 1
      ? '1 thing is switched on and not covered.'
      : `${count} things are switched on and not covered.`,
  /** One quiet line on today's page. */
  todaysLine: (names: string): string => `Switched on, but not covered: ${names}.`,
  see: 'See why',

  networks: 'Networks and sites',
  marks: { covered: 'Covered', not: 'Not covered', off: 'Off' },
  /** Of what is no site: allowed or not, it is no gap. */
  given: { sites: 'Allowed', notifications: 'Allowed' },
  withheld: { sites: 'Not everywhere', notifications: 'Not allowed' },
  byChoice: 'Never, by choice',
  why: {
    covered: 'Rappel asks and counts here.',
    off: 'Switched off by you.',
    'not-allowed': 'Your browser does not let Rappel onto its pages, or onto a part of them only.',
    'not-running': 'Your browser allows it, and yet Rappel has not started there.',
  } satisfies Record<Coverage, string>,
  handsOff: 'Rappel asks on a page of its own here, and counts.',
  appOff: 'Off, as long as its network is off.',
  switchOn: 'Switch on',
  allow: 'Allow',
  again: 'Try again',
  refused: (names: string): string => `Your browser still keeps Rappel away from ${names}.`,
  never: (names: string): string => `Never switched on: ${names}.`,
  toSettings: 'Networks in the settings',

  feeds: 'Help with the feed',
  feedWhy: {
    helps: 'The feed waits, unless the goal needs it.',
    always: 'The feed waits, whatever the goal.',
    untouched: 'Hands-off: the page stays untouched, so nothing is hidden.',
    unwanted: 'You want to see it.',
    lost: 'Nothing of the feed was found on its page, so it is not hidden; all else works on. Rappel looks anew at each visit, and a newer Rappel may know the page again.',
  } satisfies Record<FeedState, string>,
  offSince: (network: string, date: string): string =>
    `Feed help is off on ${network} since ${date}`,
  feedOf: (network: string): string => `Feed of ${network}`,

  browser: 'The browser',
  sites: 'Access to the sites',
  sitesGiven: 'Your browser lets Rappel onto all sites that are switched on.',
  sitesMissing: 'Your browser keeps Rappel away from a site that is switched on.',
  sitesHint: {
    firefox:
      'Firefox lets you take this access away at any time, on the page of add-ons under Permissions; this page then says so.',
    chrome:
      "Chrome lets you take this access away at any time, in the extension's details under Site access; this page then says so.",
  },
  private: 'Private windows',
  privateWhy:
    'Rappel does not run in them: what you do there is to leave no trace, and Rappel keeps a record.',
  notifications: 'Notifications',
  notificationsOn: 'Rappel can tell you when a promise is due.',
  notificationsOff: 'What is due is shown on the toolbar alone. Nothing else hangs on it.',
};

export type CoverageMessages = typeof coverageEn;
