import { inPage } from './inPage.ts';
import type { Site, View } from './site.ts';
import { bodyEndOf, headOf, NONCE, type Variant } from './variants.ts';

const inAppNavigation = inPage('navigate');

/** A whole document: the view that the URL asks for, and all others waiting in templates. */
export function renderPage(site: Site, url: URL, variants: ReadonlySet<Variant>): string {
  const known = site.views.get(url.pathname);
  const other = known ? undefined : site.other(url);
  const view = known ?? other ?? { title: '', html: '' };
  const body = other?.bare ? other.html : site.shell(view.html) + templates(site.views);
  const html = `<!doctype html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
${headOf(variants)}
<title>${view.title}</title>
<meta name="viewport" content="width=device-width">
<style nonce="${NONCE}">${site.css}</style>
</head>
<body>
${body}
${bodyEndOf(variants)}
<script nonce="${NONCE}">${inAppNavigation}${site.script ?? ''}</script>
</body>
</html>`;
  return variants.has('moved') ? withoutAnchors(html) : html;
}

/** In-app navigation clones these, so it needs neither a request nor `innerHTML`. */
function templates(views: ReadonlyMap<string, View>): string {
  return [...views]
    .map(([path, { title, html }]) => {
      return `<template data-path="${path}" data-title="${title}">${html}</template>`;
    })
    .join('\n');
}

/** As after a site's next version: none of the marks by which anything is known is where it was. */
function withoutAnchors(html: string): string {
  const MARKS =
    / (?:data-testid="(?:mainFeed|primaryColumn|trend|tweetTextarea_0)"|role="feed"|aria-posinset="\d+"|componentkey="[^"]*"|data-view-name="[^"]*"|page-subtype="[^"]*")|scaffold-finite-scroll|feed-news-module|interop-outlet|ql-editor|data-lexical-editor="true"/g;
  return html.replaceAll(MARKS, '');
}
