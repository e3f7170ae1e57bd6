import { classify } from './index';

export const PROFILE_NETWORKS = [
  'linkedin',
  'facebook',
  'x',
  'youtube',
  'instagram',
  'xing',
] as const;
export type ProfileNetwork = (typeof PROFILE_NETWORKS)[number];

export interface ProfileAddress {
  network: ProfileNetwork;
  /** Canonical: https on the network's main host, no query but the id of `profile.php`, no hash. */
  address: string;
  /** The part of the address that may hold the name, as it stands there; none where it cannot. */
  slug?: string | undefined;
  /** A page below the profile, whose title says more than the name. */
  isBelow: boolean;
}

type Place = Omit<ProfileAddress, 'network'>;

interface Site {
  network: ProfileNetwork;
  hosts: RegExp;
  placeOf(segments: readonly string[], url: URL): Place | undefined;
}

/** Facts gathered on 2026-11-22; those on other networks than the first two are mostly unchecked. */
const SITES: readonly Site[] = [
  { network: 'linkedin', hosts: /^(?:[\w-]+\.)*linkedin\.com$/, placeOf: onLinkedIn },
  { network: 'facebook', hosts: /^(?:[\w-]+\.)*facebook\.com$/, placeOf: onFacebook },
  { network: 'x', hosts: /^(?:(?:www|mobile)\.)?(?:x|twitter)\.com$/, placeOf: onX },
  { network: 'youtube', hosts: /^(?:(?:www|m)\.)?youtube\.com$/, placeOf: onYouTube },
  { network: 'instagram', hosts: /^(?:www\.)?instagram\.com$/, placeOf: onInstagram },
  { network: 'xing', hosts: /^(?:www\.)?xing\.com$/, placeOf: onXing },
];

/** Whose profile an address is, if it is anybody's: nothing for one's own (`/in/me`, `/me`). */
export function profileAddressOf(address: string): ProfileAddress | undefined {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const host = url.hostname.replace(/\.$/, '');
  const site = SITES.find(({ hosts }) => hosts.test(host));
  const place = site?.placeOf(url.pathname.split('/').filter(Boolean), url);
  return site && place && { network: site.network, ...place };
}

const LINKEDIN_OWN = /^(me|unavailable|edit)$/i;

function onLinkedIn(segments: readonly string[], url: URL): Place | undefined {
  if (classify(url.href)?.kind === 'excluded') return undefined;
  const [first, second] = segments;
  const lead = first !== 'mwlite' ? 0 : second === 'profile' ? 2 : 1;
  const [within, slug = '', ...below] = segments.slice(lead);
  if (within !== 'in' || !slug || LINKEDIN_OWN.test(slug)) return undefined;
  return { address: `https://www.linkedin.com/in/${slug}`, slug, isBelow: below.length > 0 };
}

/** Tabs of a profile; whatever else stands below a name is a post, a photo, an event. */
const FACEBOOK_TAB = /^(about|friends|photos|videos|reels|reels_tab|followers|following|reviews)$/;

function onFacebook(segments: readonly string[], url: URL): Place | undefined {
  const [first = '', second, third] = segments;
  const root = new URL(`/${first}${first === 'profile.php' ? url.search : ''}`, url);
  if (classify(root.href)?.kind !== 'profile' || /^me$/i.test(first)) return undefined;
  const site = 'https://www.facebook.com';
  if (first === 'profile.php') {
    const id = url.searchParams.get('id') ?? '';
    const isBelow = url.searchParams.has('sk');
    return isFacebookId(id) ? { address: `${site}/profile.php?id=${id}`, isBelow } : undefined;
  }
  if (first === 'people') {
    if (!second || !third || !isFacebookId(third)) return undefined;
    const address = `${site}/people/${second}/${third}`;
    return { address, slug: second, isBelow: segments.length > 3 };
  }
  if (second && !FACEBOOK_TAB.test(second)) return undefined;
  return { address: `${site}/${first}`, slug: first, isBelow: segments.length > 1 };
}

function isFacebookId(text: string): boolean {
  return /^(?:\d+|pfbid\w+)$/.test(text);
}

const X_OWN =
  /^(home|explore|notifications|messages|i|settings|search|compose|login|logout|signup|intent|account|oauth|hashtag|share|jobs|lists|bookmarks|communities|premium|tos|privacy|about|download|who_to_follow|topics|moments)$/i;
const X_TAB =
  /^(with_replies|media|likes|highlights|articles|followers|following|verified_followers)$/;

function onX([handle = '', tab]: readonly string[]): Place | undefined {
  if (!/^\w{1,15}$/.test(handle) || X_OWN.test(handle)) return undefined;
  if (tab && !X_TAB.test(tab)) return undefined;
  return { address: `https://x.com/${handle}`, slug: handle, isBelow: Boolean(tab) };
}

function onYouTube(segments: readonly string[]): Place | undefined {
  const [first = '', second = ''] = segments;
  const site = 'https://www.youtube.com';
  if (/^@.+/.test(first)) {
    return { address: `${site}/${first}`, slug: first.slice(1), isBelow: segments.length > 1 };
  }
  if (!/^(channel|c|user)$/.test(first) || !second) return undefined;
  const slug = first === 'channel' ? undefined : second;
  return { address: `${site}/${first}/${second}`, slug, isBelow: segments.length > 2 };
}

const INSTAGRAM_OWN =
  /^(p|reel|reels|explore|direct|stories|accounts|challenge|oauth|about|legal|developer|press|web|tv|s|api|graphql|emails|session|archive|your_activity|privacy|download|directory|lite|create|notifications)$/i;
const INSTAGRAM_TAB = /^(tagged|reels|followers|following|channel)$/;

function onInstagram([handle = '', tab]: readonly string[]): Place | undefined {
  if (!/^[\w.]{1,30}$/.test(handle) || INSTAGRAM_OWN.test(handle)) return undefined;
  if (tab && !INSTAGRAM_TAB.test(tab)) return undefined;
  const address = `https://www.instagram.com/${handle}`;
  return { address, slug: handle, isBelow: Boolean(tab) };
}

function onXing([first, slug = '', ...below]: readonly string[]): Place | undefined {
  if (first !== 'profile' || !slug || /^(my_profile|me)$/i.test(slug)) return undefined;
  return { address: `https://www.xing.com/profile/${slug}`, slug, isBelow: below.length > 0 };
}
