/**
 * Whose turn it is on a day, as a number below 2³²: the same all day and on each machine, another
 * one tomorrow. FNV-1a with the last mix of MurmurHash3, since ids often differ in their end only.
 */
export function turnOf(day: string, id: string): number {
  let hash = mixedIn(mixedIn(0x811c9dc5, day), id);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function mixedIn(hash: number, text: string): number {
  let mixed = hash;
  for (let index = 0; index < text.length; index++) {
    mixed = Math.imul(mixed ^ text.charCodeAt(index), 0x01000193);
  }
  return mixed;
}
