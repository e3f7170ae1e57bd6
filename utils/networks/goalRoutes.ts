import type { FinePage } from '../domain/finePage';
import type { NetworkId } from '../domain/network';
import type { Goal } from '../domain/session';
import { soughtWords } from '../domain/soughtWords';
import { classifyFinely } from './classifyFinely';
import { kindServes } from './kindServes';
import { parse, segmentsOf } from './match';
import { profilePage } from './profilePage';
import { type Place, ROUTES, type Routes, type SearchPage } from './routes';

/** What is known beyond the words of the goal. */
export interface GoalContext {
  /** Whom the goal is about: the one to be met, or the contact who could introduce. */
  person?: { name: string; profiles?: readonly { url: string }[] | undefined } | undefined;
  watchWords?: readonly string[] | undefined;
  /** The page that the person chose for this purpose; it goes before the purpose's own. */
  place?: Place | undefined;
}

/**
 * The page to open after the gate: none where one already stands on a page that serves the goal,
 * where the page must not be touched, and where the network has no page for it.
 */
export function leadTo(address: string, goal: Goal, context: GoalContext = {}): string | undefined {
  const page = classifyFinely(address);
  if (!page || page.kind === 'excluded' || page.app) return undefined;
  return servesGoal(address, goal, context) ? undefined : routeOf(page.network, goal, context);
}

/**
 * The address of the page that serves a goal: https, a host of the network, and nothing of what
 * the person typed outside of the query. Nothing where the network has no such page.
 */
export function routeOf(
  network: NetworkId,
  goal: Goal,
  context: GoalContext = {},
): string | undefined {
  const routes = ROUTES[network];
  if (!routes) return undefined;
  const chosen = context.place && routes.places?.[context.place];
  const path = chosen ?? pathFor(goal, routes, context);
  if (path) return `${routes.origin}${path}`;
  return isAboutPerson(goal) ? personPage(network, routes, context) : undefined;
}

function pathFor(
  { purpose, words }: Goal,
  { places, publish, peopleSearch, contentSearch }: Routes,
  { watchWords = [] }: GoalContext,
): string | undefined {
  if (purpose === 'invitations') return places?.invitations;
  if (purpose === 'messages') return places?.messaging;
  if (purpose === 'publish') return publish;
  if (purpose === 'prospects') return searchFor(peopleSearch, soughtWords(words));
  if (purpose !== 'watch') return undefined;
  return searchFor(contentSearch, anyOf(watchWords, contentSearch?.either));
}

/** The known profile, else a search for the name. */
function personPage(
  network: NetworkId,
  { origin, peopleSearch }: Routes,
  { person }: GoalContext,
): string | undefined {
  if (!person) return undefined;
  const known = profileOn(network, person);
  if (known) return known.address;
  const path = searchFor(peopleSearch, person.name);
  return path && `${origin}${path}`;
}

function profileOn(network: NetworkId, { profiles = [] }: NonNullable<GoalContext['person']>) {
  return profiles.map(({ url }) => profilePage(url)).find((page) => page?.network === network);
}

function searchFor(page: SearchPage | undefined, words: string): string | undefined {
  const said = words.trim();
  if (!page || !said) return undefined;
  return `${page.path}?${new URLSearchParams({ [page.words]: said, ...page.more })}`;
}

/** A search for more than this finds no more, and no site promises to read it. */
const MOST_WORDS = 10;

/** Either of the words where the search can do that; else the first, as all at once find little. */
function anyOf(words: readonly string[], either = false): string {
  // The sign for whatever begins so is Rappel's own.
  const said = words.map((word) => word.replace(/\*\s*$/, '').trim()).filter(Boolean);
  const [first = ''] = said;
  if (!either || said.length < 2) return first;
  return said
    .slice(0, MOST_WORDS)
    .map((word) => (/\s/.test(word) ? `"${word.replaceAll('"', '')}"` : word))
    .join(' OR ');
}

/** Whether one already stands on a page that serves the goal, so that nothing has to move. */
export function servesGoal(address: string, goal: Goal, context: GoalContext = {}): boolean {
  const page = classifyFinely(address);
  if (!page || page.kind === 'excluded') return false;
  const route = routeOf(page.network, goal, context);
  if (route && isAt(address, route)) return true;
  if (context.place && ROUTES[page.network]?.places?.[context.place]) {
    return page.kind === context.place;
  }
  // The feed serves a watch, but what the person watches for serves it better.
  if (goal.purpose === 'watch' && page.kind === 'feed') return route === undefined;
  return isAboutPerson(goal)
    ? servesPerson(address, page, goal, context)
    : kindServes(page.kind, goal.purpose);
}

function isAboutPerson({ purpose }: Goal): boolean {
  return purpose === 'prepare' || purpose === 'introduction';
}

/** Of a person whose profile is known, no other profile will do. */
function servesPerson(
  address: string,
  { network, kind }: FinePage,
  { purpose }: Goal,
  { person }: GoalContext,
): boolean {
  const known = person && profileOn(network, person);
  if (known) return profilePage(address)?.key === known.key;
  return kindServes(kind, purpose);
}

/** The same page, whatever else its query holds. */
export function isAt(address: string, route: string): boolean {
  const [here, there] = [parse(address), parse(route)];
  if (!here || !there) return false;
  const samePath = segmentsOf(here).join('/') === segmentsOf(there).join('/');
  return (
    samePath &&
    [...there.searchParams].every(([name, value]) => here.searchParams.get(name) === value)
  );
}
