import { elsewhere } from './elsewhere.ts';
import { facebook } from './facebook/site.ts';
import { linkedin } from './linkedin/site.ts';
import { renderPage } from './render.ts';
import type { Site } from './site.ts';
import { sound } from './sound.ts';
import { headersFor, SERVICE_WORKER_PATH, serviceWorker, variantsOf } from './variants.ts';

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
  const site = siteAt(url.hostname);
  if (!site || url.pathname === '/favicon.ico') {
    return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' };
  }
  const variants = variantsOf(url);
  return ok('text/html; charset=utf-8', renderPage(site, url, variants), headersFor(variants));
}

function siteAt(host: string): Site | undefined {
  const plays = (domain: string) => host === domain || host.endsWith(`.${domain}`);
  if (plays('linkedin.com')) return linkedin;
  if (plays('facebook.com')) return facebook;
  return plays('elsewhere.example') ? elsewhere : undefined;
}

function ok(type: string, body: string | Uint8Array, more: Record<string, string> = {}): Answer {
  // Not "no-store": it would keep the pages out of the back/forward cache.
  const headers = { 'content-type': type, 'cache-control': 'no-cache', ...more };
  return { status: 200, headers, body };
}
