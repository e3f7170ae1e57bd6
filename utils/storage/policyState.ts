import { type FixedFields, type GovernedPath, readPaths } from '../domain/governed';
import { type EditorialLine, readEditorialLine } from '../domain/policy';

/** Beside the live state: the guard on a network's page has no need of it. */
export const POLICY_KEY = 'policy';

/** What is known of the organisation's policy. The worker alone writes it; pages show `fixed`. */
export interface PolicyState {
  fixed: GovernedPath[];
  /** The presets that were filled in: each is so only once. */
  presetDone: GovernedPath[];
  editorialLine?: EditorialLine | undefined;
}

/** Reads what is stored, as far as it is needed again; nothing is no policy. */
export function readPolicyState(raw: unknown): PolicyState {
  const { fixed, presetDone, editorialLine } = (
    typeof raw === 'object' && raw ? raw : {}
  ) as Partial<Record<keyof PolicyState, unknown>>;
  const texts = readEditorialLine(editorialLine);
  return {
    fixed: readPaths(fixed),
    presetDone: readPaths(presetDone),
    ...(texts && { editorialLine: texts }),
  };
}

/** What the organisation fixes, as pages ask for it. */
export function readFixedFields(raw: unknown): FixedFields {
  return new Set(readPolicyState(raw).fixed);
}
