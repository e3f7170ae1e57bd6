/** Labels as they stand within a sentence, with a small letter first: none of them may be a name. */
export function inText<Key extends string>(
  labels: Readonly<Record<Key, string>>,
): Record<Key, string> {
  const words = Object.entries<string>(labels).map(([key, label]) => [
    key,
    label.charAt(0).toLowerCase() + label.slice(1),
  ]);
  return Object.fromEntries(words) as Record<Key, string>;
}
