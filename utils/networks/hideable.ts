import { PARTS, type Part } from '../domain/feedHiding';
import type { NetworkId } from '../domain/network';
import { ANCHORS } from './feedRules';

/** The parts of a network that can be hidden: those of which is known where they stand. */
export function hideableParts(network: NetworkId): Part[] {
  const known = ANCHORS.get(network)?.anchors ?? [];
  return PARTS.filter((part) => known.some((anchor) => anchor.part === part));
}
