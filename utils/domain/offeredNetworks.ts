import { DEFAULT_NETWORK_IDS, isSite, type NetworkId, OPT_IN_IDS } from './network';
import type { Networks } from './networkSettings';

/** The sites that the person added, by their names: the store of a browser keeps no order. */
function sitesOf(networks: Networks): NetworkId[] {
  return (Object.keys(networks) as NetworkId[]).filter(isSite).toSorted();
}

/** Those that can be switched on beside the first ones. */
export function moreNetworks(networks: Networks): NetworkId[] {
  return [...OPT_IN_IDS, ...sitesOf(networks)];
}

/** All that can be guarded, in an order that does not change with what is on. */
export function offeredNetworks(networks: Networks): NetworkId[] {
  return [...DEFAULT_NETWORK_IDS, ...moreNetworks(networks)];
}

/** Of these, the ones that the person ever chose. */
export function chosenNetworks(networks: Networks): NetworkId[] {
  return offeredNetworks(networks).filter((id) => networks[id] !== undefined);
}
