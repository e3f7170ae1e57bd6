import type { PracticeSite } from './browser.ts';

const START: Readonly<Record<PracticeSite, string>> = {
  linkedin: 'https://www.linkedin.com',
  facebook: 'https://www.facebook.com',
  x: 'https://x.com',
  youtube: 'https://www.youtube.com',
  instagram: 'https://www.instagram.com',
  elsewhere: 'https://elsewhere.example',
};

export function urlOf(site: PracticeSite, path = '/'): string {
  return START[site] + path;
}
