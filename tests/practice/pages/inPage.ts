import { readFileSync } from 'node:fs';

/** A script that runs in the practice pages. */
export function inPage(name: string): string {
  return readFileSync(new URL(`./inPage/${name}.js`, import.meta.url), 'utf8');
}
