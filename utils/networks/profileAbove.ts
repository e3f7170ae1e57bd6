/**
 * Of two addresses of profiles the one that stands above the other, or is the same but for query and
 * hash; nothing where they are two people's. It goes by what networks have in common, since the
 * table of them all (`profileAddress`) would make what a page loads larger: a tab of a profile, or
 * what opens over it, stands below its path, and an id in the query tells people apart.
 */
export function profileAbove(one: string, other: string): string | undefined {
  const [a, b] = [new URL(one), new URL(other)];
  if (a.host !== b.host || a.searchParams.get('id') !== b.searchParams.get('id')) return undefined;
  const [path, otherPath] = [pathOf(a), pathOf(b)];
  if (otherPath.startsWith(path)) return one;
  return path.startsWith(otherPath) ? other : undefined;
}

/** With one slash at its end: `/in/marie` is not above `/in/marie-anne`. */
function pathOf({ pathname }: URL): string {
  return `${pathname.replace(/\/+$/, '')}/`;
}
