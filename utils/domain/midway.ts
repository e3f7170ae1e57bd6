import type { PageKind } from './network';
import type { CommonPurpose, Purpose } from './purposes';
import { MINUTE_MS } from './time';

/** Less than so much elsewhere is not worth a word. */
export const ELSEWHERE_MIN_MS = 3 * MINUTE_MS;

/**
 * Pages that may serve a purpose, as far as an address tells. `other` (posts, groups, events) is
 * among them wherever such a page may well serve. A post is written on top of the feed, whose
 * address does not change: who came to publish is believed there. What a purpose of the person's
 * own needs is not known, hence nothing is said.
 */
const SERVING: Partial<Record<CommonPurpose, readonly PageKind[]>> = {
  watch: ['feed', 'search', 'company', 'profile', 'other'],
  invitations: ['invitations', 'profile'],
  prospects: ['search', 'profile', 'company', 'other'],
  prepare: ['profile', 'company', 'search', 'messaging', 'other'],
  messages: ['messaging', 'profile'],
  publish: ['composer', 'feed', 'profile', 'company', 'other'],
  introduction: ['profile', 'messaging', 'search'],
};

export interface VisitSoFar {
  purpose: Purpose;
  plannedMs: number;
  spentMs: number;
  msByKind: Readonly<Partial<Record<PageKind, number>>>;
  /** It has been said in this session. */
  said: boolean;
}

/** "6 min in the feed, 0 for the goal." */
export interface MidwayLine {
  /** Where most of the time went that did not serve. */
  kind: PageKind;
  minutes: number;
  servedMinutes: number;
}

/** The kinds of pages that serve a purpose; nothing where that cannot be told. */
export function kindsServing(purpose: Purpose): readonly PageKind[] | undefined {
  return SERVING[purpose as CommonPurpose];
}

/**
 * One line in the second half of a visit, if less than a third of its time served the goal and
 * three minutes or more went elsewhere. Minutes are whole ones. Settings and help (`excluded`) are
 * neither. Whoever stores it keeps that it was said.
 */
export function midwayLine(visit: VisitSoFar): MidwayLine | undefined {
  const serving = kindsServing(visit.purpose);
  if (visit.said || !serving || !isSecondHalf(visit)) return undefined;
  const times = timesOf(visit.msByKind);
  const servedMs = sum(times.filter(({ kind }) => serving.includes(kind)));
  const elsewhere = times.filter(({ kind }) => !serving.includes(kind));
  const elsewhereMs = sum(elsewhere);
  const [most] = elsewhere.toSorted((a, b) => b.ms - a.ms);
  // Many short looks have no kind to name.
  if (!most || most.ms < MINUTE_MS) return undefined;
  if (elsewhereMs < ELSEWHERE_MIN_MS || servedMs * 3 >= servedMs + elsewhereMs) return undefined;
  return { kind: most.kind, minutes: minutesOf(most.ms), servedMinutes: minutesOf(servedMs) };
}

function isSecondHalf({ plannedMs, spentMs }: VisitSoFar): boolean {
  return spentMs * 2 >= plannedMs && spentMs < plannedMs;
}

interface Time {
  kind: PageKind;
  ms: number;
}

function timesOf(msByKind: VisitSoFar['msByKind']): Time[] {
  const all = Object.entries(msByKind) as [PageKind, number | undefined][];
  return all.flatMap(([kind, ms = 0]) => (kind !== 'excluded' && ms > 0 ? [{ kind, ms }] : []));
}

function sum(times: readonly Time[]): number {
  return times.reduce((total, { ms }) => total + ms, 0);
}

function minutesOf(ms: number): number {
  return Math.floor(ms / MINUTE_MS);
}
