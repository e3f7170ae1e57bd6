import { readFileSync } from 'node:fs';
import type { Site, View } from './site.ts';

/** Any other site: links into the networks, and (at /embeds/) their embedded posts. */
export const elsewhere: Site = {
  language: 'en',
  css: readFileSync(new URL('./shared.css', import.meta.url), 'utf8'),
  views: new Map<string, View>(),
  shell: (view) => `<div id="view" class="narrow">${view}</div>`,
  other: (url) => (url.pathname === '/embeds/' ? embeds : links),
};

const links: View = {
  title: 'Elsewhere',
  html: `<h1>Elsewhere</h1><p>A page with nothing to guard.</p><div class="list">
<p><a id="to-linkedin" href="//www.linkedin.com/feed/">LinkedIn</a></p>
<p><a id="to-linkedin-tab" target="_blank" href="//www.linkedin.com/feed/">LinkedIn, new tab</a></p>
<p><a id="to-facebook" href="//www.facebook.com/">Facebook</a></p></div>
<textarea id="notes" aria-label="Notes"></textarea>`,
};

const embeds: View = {
  title: 'Embeds',
  html: `<h1>Embeds</h1>
<iframe id="linkedin-embed" title="Post" src="//www.linkedin.com/embed/feed/update/x"></iframe>
<iframe id="linkedin-feed" title="Feed" src="//www.linkedin.com/feed/"></iframe>
<iframe id="facebook-plugin" title="Like" src="//www.facebook.com/plugins/like.php"></iframe>`,
};
