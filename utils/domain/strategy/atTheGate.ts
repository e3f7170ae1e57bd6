import type { NetworkId } from '../network';
import {
  type CommonPurpose,
  isReordered,
  type Purpose,
  type PurposeSetting,
  purposesInOrder,
} from '../purposes';
import { presenceOn, type Strategy } from './strategy';

/** What one does on a network because clients are there. */
export const FOR_CLIENTS: readonly CommonPurpose[] = ['prospects', 'prepare', 'publish'];

/**
 * The purposes that the gate of a network offers, in their order. Where clients are, what one does
 * for them comes first, and where they are not, last; an order of the person's own holds everywhere.
 */
export function purposesFor(
  strategy: Pick<Strategy, 'where'>,
  network: NetworkId,
  changed: readonly PurposeSetting[],
): PurposeSetting[] {
  const all = purposesInOrder(changed);
  const presence = presenceOn(strategy, network);
  if (isReordered(changed) || presence === 'not-known') return all;
  const forClients = all.filter(({ id }) => FOR_CLIENTS.some((one: Purpose) => one === id));
  const last = all.filter(({ id }) => id === 'other');
  const others = all.filter((one) => !forClients.includes(one) && !last.includes(one));
  return presence === 'yes'
    ? [...forClients, ...others, ...last]
    : [...others, ...forClients, ...last];
}

/** "Your clients are not on Facebook: why open it?" */
export interface GateSuggestion {
  readonly notOn: NetworkId;
  /** Where they are, as far as the person said so. */
  readonly elsewhere: readonly NetworkId[];
}

/** What the gate of a network may say: only what the person wrote, and nothing of what they did not. */
export function gateSuggestion(
  { where }: Pick<Strategy, 'where'>,
  network: NetworkId,
  networks: readonly NetworkId[],
): GateSuggestion | undefined {
  if (where[network] !== 'no') return undefined;
  return { notOn: network, elsewhere: networks.filter((one) => where[one] === 'yes') };
}
