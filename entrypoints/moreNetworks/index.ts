import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { classifyGuarded, classifyUnchosen } from '../../utils/networks/guarded';
import { knowMore } from '../shared/moreNetworks';

/**
 * What the guard has to know on the networks, sites and apps that are off until somebody asks for
 * them. It goes before the guard there, which on other pages is spared of all that.
 */
export default defineUnlistedScript(() => {
  knowMore((address, chosen) =>
    chosen ? classifyGuarded(address, chosen) : classifyUnchosen(address),
  );
});
