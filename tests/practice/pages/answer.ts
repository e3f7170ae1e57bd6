import { elsewhere } from './elsewhere.ts';
import { facebook } from './facebook/site.ts';
import { linkedin, linkedinEmber } from './linkedin/site.ts';
import { instagram } from './more/instagram.ts';
import { x } from './more/x.ts';
import { youtube } from './more/youtube.ts';
import { renderPage } from './render.ts';
import type { Site } from './site.ts';
import { sound } from './sound.ts';
import {
  headersFor,
  SERVICE_WORKER_PATH,
  serviceWorker,
  type Variant,
  variantsOf,
} from './variants.ts';

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
};

/** What the practice network says to a request, decided by its URL alone. */
export function answerTo(url: URL): Answer {
  if (url.pathname === SERVICE_WORKER_PATH) {
    return ok('text/javascript', serviceWorker, { 'service-worker-allowed': '/' });
  }
  if (url.pathname === '/sound.wav') return ok('audio/wav', sound);
  const variants = variantsOf(url);
  const site = siteAt(url.hostname, variants);
  if (!site || url.pathname === '/favicon.ico') {
    return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' };
  }
  const headers = headersFor(site.isStrict === true || variants.has('csp'));
  return ok('text/html; charset=utf-8', renderPage(site, url, variants), headers);
}

const SITES: Readonly<Record<string, Site>> = {
  'linkedin.com': linkedin,
  'facebook.com': facebook,
  'x.com': x,
  'youtube.com': youtube,
  'instagram.com': instagram,
  'elsewhere.example': elsewhere,
};

function siteAt(host: string, variants: ReadonlySet<Variant>): Site | undefined {
  const domain = Object.keys(SITES).find((one) => host === one || host.endsWith(`.${one}`));
  if (domain === 'linkedin.com' && variants.has('ember')) return linkedinEmber;
  return domain === undefined ? undefined : SITES[domain];
}

function ok(type: string, body: string | Uint8Array, more: Record<string, string> = {}): Answer {
  // Not "no-store": it would keep the pages out of the back/forward cache.
  const headers = { 'content-type': type, 'cache-control': 'no-cache', ...more };
  return { status: 200, headers, body };
}
