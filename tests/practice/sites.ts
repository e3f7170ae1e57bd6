import type { PracticeSite } from './browser.ts';

const START: Readonly<Record<PracticeSite, string>> = {
  linkedin: 'https://www.linkedin.com',
  facebook: 'https://www.facebook.com',
  elsewhere: 'https://elsewhere.example',
};

export function urlOf(site: PracticeSite, path = '/'): string {
  return START[site] + path;
}
