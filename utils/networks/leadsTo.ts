import type { Settings } from '../domain/settings';
import { isAt } from './goalRoutes';
import { classifyGuarded } from './guarded';
import { hostOf, parse } from './match';
import { PLACES, type Place } from './routes';

type Chosen = Pick<Settings, 'networks' | 'apps'>;

const STAY = 'stay';

/** What the person chose for a purpose; `default` is the page that serves it by itself. */
export type LeadsTo =
  | { kind: 'default' | 'stay' }
  | { kind: 'place'; place: Place }
  | { kind: 'own'; address: string };

/** Reads what is stored. What this version does not know is as if nothing was chosen. */
export function readLeadsTo(stored: string | undefined): LeadsTo {
  if (stored === STAY) return { kind: 'stay' };
  const place = PLACES.find((one) => one === stored);
  if (place) return { kind: 'place', place };
  return stored && parse(stored) ? { kind: 'own', address: stored } : { kind: 'default' };
}

/** As it is stored. */
export function storedLeadsTo(chosen: LeadsTo): string | undefined {
  if (chosen.kind === 'place') return chosen.place;
  if (chosen.kind === 'own') return chosen.address;
  return chosen.kind === 'stay' ? STAY : undefined;
}

/** The address of a page that a purpose can lead to: of a network that is on, and no sign-in or the like. */
export function ownPageOf(typed: string, chosen: Chosen): string | undefined {
  const said = typed.trim();
  const url = parse(/^https?:\/\//i.test(said) ? said : `https://${said}`);
  const page = url && classifyGuarded(url.href, chosen);
  return page && page.kind !== 'excluded' ? url.href : undefined;
}

/**
 * What is to be done with such a page from where one stands: to go there, to stay as one is there
 * already, or nothing of it, as on another network.
 */
export function ownPageFrom(
  here: string,
  address: string,
  chosen: Chosen,
): { go: string } | 'stay' | undefined {
  const there = ownPageOf(address, chosen);
  const network = there && classifyGuarded(there, chosen)?.network;
  const stands = classifyGuarded(here, chosen);
  if (!network || stands?.kind === 'excluded' || stands?.network !== network) return undefined;
  return isOnOwnPage(here, there) ? 'stay' : { go: there };
}

/** The same page of the same host; on some sites the hash alone tells which page it is. */
function isOnOwnPage(here: string, there: string): boolean {
  const [stands, wanted] = [parse(here), parse(there)];
  if (!stands || !wanted || !isAt(here, there)) return false;
  const isSameHost = bareHostOf(stands) === bareHostOf(wanted);
  return isSameHost && (wanted.hash === '' || stands.hash === wanted.hash);
}

/** Whoever types an address may leave out the `www.` to which the site leads. */
function bareHostOf(url: URL): string {
  return hostOf(url).replace(/^www\./, '');
}
