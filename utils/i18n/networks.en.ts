import type { Hiding, Part } from '../domain/feedHiding';
import type { AppId } from '../domain/finePage';
import type { NetworkMode } from '../domain/networkSettings';
import type { SiteProblem } from '../networks/site';

/** The texts of the settings of networks. */
export const networksEn = {
  title: 'Networks',
  /** Above the networks that are off until they are asked for. */
  asksFirst:
    'For all others, your browser asks whether Rappel may go there when you switch one on.',
  refused: (network: string): string =>
    `Your browser did not let Rappel onto ${network}, so it stays off.`,
  missing: (network: string): string =>
    `It is on, but your browser does not let Rappel onto ${network}: nothing is asked or counted there.`,
  allow: (network: string): string => `Allow ${network}`,

  /** What the chosen mode means, in two sentences. */
  modeSaid: {
    'on-page':
      "Rappel asks over the site's own page, and the minutes left stay at its edge. What would draw you in can wait there, hidden.",
    'hands-off':
      "The site's pages stay untouched: Rappel asks on a page of its own, then leads to the one that serves your goal. The minutes left are on the toolbar, and when time is up Rappel's own page comes, which with more time leads back to where you were.",
  } satisfies Record<NetworkMode, string>,
  /** The same, of a site that the person added. */
  onPageOfSite:
    "Rappel asks over the site's own page, and the minutes left stay at its edge. Nothing else of the page changes.",

  hiding: (network: string): string => `What waits on ${network}`,
  hidingHint:
    'Industry watch needs the feed, messages and invitations need the counts. Advertisements are not touched, and the feed can be shown for a visit from its own place.',
  parts: {
    feed: 'Feed',
    stories: 'Stories',
    reels: 'Short videos',
    news: 'News',
    counts: 'Counts of notifications',
  } satisfies Record<Part, string>,
  hidings: {
    always: 'Always hide',
    'unless-needed': 'As the goal needs',
    never: 'Always show',
  } satisfies Record<Hiding, string>,

  apps: (network: string): string => `Other parts of ${network}`,
  appLines: {
    'sales-navigator': 'For finding clients: its searches and lists then count, too.',
    recruiter: 'For finding staff: its searches and projects then count, too.',
    learning: 'For courses: the time in them then counts, too.',
    'business-manager': 'For pages and campaigns: the time in it then counts, too.',
  } satisfies Record<AppId, string>,

  addTitle: 'A site of your own',
  addLabel: 'Its address',
  addHint:
    'Rappel then asks and counts there. Of its pages it knows nothing, so nothing is hidden or found there.',
  add: 'Add the site',
  remove: 'Remove',
  removed: (site: string): string => `${site} is removed, and Rappel has no more access to it.`,
  problems: {
    empty: 'Please give the address of a site, such as example.com.',
    unreadable: 'This is not the address of a site. It should look like example.com.',
    'not-the-web': 'Only sites on the web can be added, not pages of the browser or files.',
    number: 'A site is added by its name, not by numbers such as 192.168.0.1.',
    local: 'This name is one of your own machine or network, where nothing needs asking.',
    suffix: 'Below this name lie sites of many people. Please give the address of one of them.',
  } satisfies Record<Exclude<SiteProblem['problem'], 'known'>, string>,
  knownProblem: (network: string): string =>
    `${network} is in the list above: it can be switched on there.`,
};

export type NetworksMessages = typeof networksEn;
