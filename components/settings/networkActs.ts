import type { NetworkId, SiteId } from '../../utils/domain/network';

/** What came of the last press, as far as it needs to be said. */
export type NetworkSaid =
  /** The browser was asked, and the answer was no. */
  { kind: 'refused'; networks: readonly NetworkId[] } | { kind: 'removed'; network: SiteId };

/** What the settings of networks can ask for, beyond a change of the settings. */
export interface NetworkActs {
  /** Those that are on, and that the browser does not let Rappel onto. */
  missing: readonly NetworkId[];
  said: NetworkSaid | undefined;
  /** Asks the browser where that is needed, which only works right inside a press. */
  switchOn: (network: NetworkId) => void;
  /** Gives the browser's permission back, too. */
  switchOff: (network: NetworkId) => void;
  forget: (site: SiteId) => void;
  /** Puts the site that was removed last back where it was. */
  undo: () => void;
}
