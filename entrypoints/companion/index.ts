// The browser as it is, without the polyfill, as in the guard.
import { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeLink } from '../shared/companionLink';
import { accompany } from './accompany';

/** What helps on the way to the goal, on a page of a network: called by the guard when it is wanted. */
export default defineUnlistedScript(() => {
  const link = takeLink();
  const isThere = () => Boolean(browser.runtime?.id);
  if (link) accompany(link, { storage: browser.storage, isThere });
});
