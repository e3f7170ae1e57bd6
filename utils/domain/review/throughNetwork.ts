import type { RealWorldAction } from '../action';
import type { Opportunity } from '../opportunity';
import { foldName, type Person } from '../person';

/**
 * How far an opportunity can be said to have come through social networks. `strict`: online is both
 * where one first met and what the client says brought them. `loose`: online appears somewhere, and
 * who wants to can credit it. `none`: it appears nowhere.
 */
export type ThroughNetwork = 'strict' | 'loose' | 'none';

type FirstTouch = Person['firstTouch'];

/**
 * `personTouch` stands in where the opportunity does not say where one first met; `actions` are
 * what was done for it.
 */
export function throughNetwork(
  opportunity: Pick<Opportunity, 'firstTouch' | 'statedSource' | 'context'>,
  personTouch: FirstTouch,
  actions: readonly Pick<RealWorldAction, 'sessionId'>[],
): ThroughNetwork {
  const touch = opportunity.firstTouch ?? personTouch;
  const isFirst = touch?.source === 'linkedin' || touch?.source === 'facebook';
  if (isFirst && names(FIRST_TOUCHED, opportunity.statedSource)) return 'strict';
  const appears =
    isFirst ||
    namesANetwork(opportunity.statedSource) ||
    namesANetwork(opportunity.context) ||
    namesANetwork(touch?.context) ||
    actions.some(({ sessionId }) => sessionId !== undefined);
  return appears ? 'loose' : 'none';
}

/** Those that can be a first touch, and all of them together: enough to credit them strictly. */
const FIRST_TOUCHED =
  /\b(linked ?in|facebook|fb|social (?:networks?|media)|reseaux? socia(?:l|ux))\b/g;
/**
 * Whatever may mean a social network, since "at most" shall be no less than the truth. One's own
 * "network" or "réseau" are people; an X by itself is a letter.
 */
const ANY = new RegExp(
  [
    FIRST_TOUCHED.source,
    String.raw`\b(?:linked-in|insta(?:gram)?|meta|twitter|you ?tube|tik ?tok|xing|viadeo|threads)\b`,
    String.raw`\b(?:what['’]?s ?app|messenger|in-?mails?|snap ?chat|pinterest|bluesky|mastodon)\b`,
    String.raw`\b(?:on|sur|via|through) x(?![\w-])`,
    String.raw`\b(?:[dlmst]es|[nv]os|leurs|aux) reseaux\b`,
    String.raw`\b(?:socials|medias? socia(?:l|ux))\b`,
  ].join('|'),
  'g',
);
/** "Not through LinkedIn", "pas par les réseaux sociaux": said of the name that follows closely. */
const DENIED = /\b(not|no|never|without|nor|pas|jamais|sans|ni|non)( [^\s,;.]+){0,3} $/;

/** Whether somebody's own words name a social network, and not only to deny it. */
export function namesANetwork(words: string | undefined): boolean {
  return names(ANY, words);
}

function names(networks: RegExp, words: string | undefined): boolean {
  if (!words) return false;
  const folded = foldName(words);
  return [...folded.matchAll(networks)].some(({ index }) => !DENIED.test(folded.slice(0, index)));
}
