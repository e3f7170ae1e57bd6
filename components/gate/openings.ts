import { newId, type OpeningId, openingIdSchema } from '../../utils/domain/ids';
import type { NetworkId } from '../../utils/domain/network';
import type { Command } from '../../utils/messages';

/**
 * The showings of the gate in one place. One counts from when it is first visible until it is
 * answered; where the answer was given elsewhere, it was no opening at all.
 */
export function createOpenings(send: (command: Command) => void) {
  let current: OpeningId | undefined;
  return {
    /** The gate is in view. */
    shown(network: NetworkId): OpeningId {
      if (current) return current;
      current = newId(openingIdSchema);
      send({ type: 'gateShown', opening: current, network });
      return current;
    },
    current: () => current,
    /** It was answered here: "entered" or "left" is the word that stays. */
    answered(): void {
      current = undefined;
    },
    /** It was answered elsewhere. */
    withdraw(): void {
      if (current) send({ type: 'gateWithdrawn', opening: current });
      current = undefined;
    },
  };
}
export type Openings = ReturnType<typeof createOpenings>;
