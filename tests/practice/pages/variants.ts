import { inPage } from './inPage.ts';

/** Query switches that any page of the practice network understands, as in `?listen=1&csp=1`. */
export const VARIANTS = [
  /** The whole page is pure magenta (#ff00ff), to be told apart in recorded frames. */
  'frame',
  /** Strict Content Security Policy with Trusted Types required and no policy allowed. */
  'csp',
  /** The page is controlled by its own service worker, which answers the next loads. */
  'worker',
  /** Every key, input, composition, clipboard and drag event is noted in `window.heard`. */
  'listen',
  /** A sound plays in a loop: `#media`. */
  'media',
  /** Another dialog is open already: a conversation at the foot of the page. */
  'chat',
  /** As heavy as the networks' own: thousands of elements below the view. */
  'heavy',
  /** As heavy, but empty at first, and filled by a script of its own, as the networks' are. */
  'built',
  /** LinkedIn's older front end, which it serves to the same account on the same day. */
  'ember',
  /** Every mark by which a part of the page is known has been renamed. */
  'moved',
  /** `window.sight`: in how many frames so far a piece of the feed, or an advert, could be seen. */
  'sight',
  /** `window.site`: what a site that looks for extensions has found so far. */
  'suspicious',
  /** `window.hostile`: functions that work against whatever was drawn over the page. */
  'hostile',
] as const;

export type Variant = (typeof VARIANTS)[number];

export const NONCE = 'practice';
export const SERVICE_WORKER_PATH = '/service-worker.js';
export const serviceWorker = inPage('serviceWorker');

export function variantsOf(url: URL): ReadonlySet<Variant> {
  return new Set(VARIANTS.filter((variant) => url.searchParams.has(variant)));
}

export function headersFor(isStrict: boolean): Record<string, string> {
  if (!isStrict) return {};
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${NONCE}'`,
    `style-src 'nonce-${NONCE}'`,
    "media-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return { 'content-security-policy': policy.join('; ') };
}

const SCRIPTS: Partial<Record<Variant, string>> = {
  listen: inPage('listen'),
  hostile: inPage('hostile'),
  sight: inPage('sight'),
  suspicious: inPage('suspicious'),
  worker: inPage('registerServiceWorker'),
  built: inPage('buildRows'),
};

/** The scripts go first in the head: nothing of the page runs before them. */
export function headOf(variants: ReadonlySet<Variant>): string {
  const scripts = [...variants]
    .map((variant) => SCRIPTS[variant])
    .filter((code) => code !== undefined);
  const magenta = 'html, body { background: #ff00ff !important } body > * { visibility: hidden }';
  return [
    ...scripts.map((code) => `<script nonce="${NONCE}">${code}</script>`),
    variants.has('frame') ? `<style nonce="${NONCE}">${magenta}</style>` : '',
  ].join('\n');
}

export function bodyEndOf(variants: ReadonlySet<Variant>): string {
  const media = '<audio id="media" src="/sound.wav" loop autoplay></audio>';
  const chat = `<div id="chat" class="card" role="dialog" aria-label="Conversation">
<div class="message msg-form__contenteditable" contenteditable="true" role="textbox"
 aria-label="Write a message"></div></div>`;
  const heavy = '<div class="row"><p><b>4,000 more</b> <span>of these</span></p></div>'.repeat(
    4_000,
  );
  return [
    variants.has('media') ? media : '',
    variants.has('chat') ? chat : '',
    variants.has('heavy') ? heavy : '',
  ].join('');
}
