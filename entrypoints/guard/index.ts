import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guardThisPage } from './guardThisPage';

/**
 * A content script that WXT does not treat as one (the manifest names it): WXT's context for content
 * scripts announces itself to the page by an event that carries the extension's id.
 */
export default defineUnlistedScript(() => {
  // Badges, share widgets and embedded posts of a network are no visit of it.
  if (window.top === window) guardThisPage();
});
