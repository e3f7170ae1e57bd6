import type { Segment } from './knowledge';

/** What a page is matched against; the first kind that fits tells. */
export interface Matched<Kind extends string> {
  domain: string;
  excludedHosts: readonly string[];
  excludedPaths: readonly (readonly Segment[])[];
  kinds: readonly MatchedPath<Kind>[];
}

export interface MatchedPath<Kind extends string> {
  kind: Kind;
  path: readonly Segment[];
  exact?: boolean;
  query?: readonly [name: string, value: string];
}

/** The address of a page of the web; nothing for any other. */
export function parse(address: string): URL | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** `www.linkedin.com.` is the same host: the dot at its end must not lead past the gate. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/\.$/, '');
}

export function kindOf<Kind extends string>(
  url: URL,
  known: Matched<Kind>,
): Kind | 'excluded' | 'other' {
  const label = hostOf(url).slice(0, -known.domain.length - 1);
  // Written out, as `segmentsOf` would make the guard larger.
  const segments = url.pathname.split('/').filter(Boolean);
  const excluded =
    known.excludedHosts.includes(label) ||
    known.excludedPaths.some((path) => startsWith(segments, path));
  if (excluded) return 'excluded';
  const found = known.kinds.find(
    ({ path, exact, query }) =>
      startsWith(segments, path) &&
      (!exact || segments.length === path.length) &&
      (!query || url.searchParams.get(query[0]) === query[1]),
  );
  return found?.kind ?? 'other';
}

export function segmentsOf(url: URL): string[] {
  return url.pathname.split('/').filter(Boolean);
}

/** Whole segments only: `/loginx` does not begin with `/login`. */
export function startsWith(segments: readonly string[], path: readonly Segment[]): boolean {
  return path.every((wanted, index) => {
    const segment = segments[index];
    if (segment === undefined) return false;
    return typeof wanted === 'string' ? segment === wanted : wanted.test(segment);
  });
}
