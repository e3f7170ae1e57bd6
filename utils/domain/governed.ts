/**
 * What an organisation's policy can govern, each by its path. `unlimited` is not in a policy: it is
 * part of the budget, and a fixed budget keeps it off.
 */
export const GOVERNED_PATHS = [
  'dailyBudgetMinutes',
  'unlimited',
  'networks.linkedin.on',
  'networks.linkedin.mode',
  'networks.facebook.on',
  'networks.facebook.mode',
  'purposes',
  'editorialLine.audience',
  'editorialLine.feeling',
  'editorialLine.messages',
  'editorialLine.field',
  'editorialLine.tone',
  'editorialLine.rhythm',
] as const;
export type GovernedPath = (typeof GOVERNED_PATHS)[number];

/** The fields that a policy fixes: shown, and not the person's to change. */
export type FixedFields = ReadonlySet<GovernedPath>;

/** The governed paths in a list of whatever kind; one that this version does not know falls away. */
export function readPaths(raw: unknown): GovernedPath[] {
  return Array.isArray(raw) ? GOVERNED_PATHS.filter((path) => raw.includes(path)) : [];
}
