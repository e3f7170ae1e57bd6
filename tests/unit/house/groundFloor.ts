import type { SourceFile } from './floorsOfHouse';

/** The places where the environment is a default, which every caller may replace. */
export const DEFAULTS: Readonly<Record<string, RegExp>> = {
  // The source of randomness of `newId`.
  'utils/domain/ids.ts': /randomUUID: \(\) => string = \(\) => crypto\.randomUUID\(\)/,
  // The clock that a composition root passes on.
  'utils/domain/time.ts': /wallMs: \(\) => Date\.now\(\),\s+monoMs: \(\) => performance\.now\(\)/,
  // The zone of the machine, asked by the composition root at each use.
  'utils/domain/calendar.ts': /Intl\.DateTimeFormat\(\)\.resolvedOptions\(\)/,
};

const GLOBALS =
  'browser|chrome|document|window|globalThis|self|navigator|location|localStorage|indexedDB|performance|crypto|console';
const CALLS = 'fetch|setTimeout|setInterval|queueMicrotask|requestAnimationFrame';
const ENVIRONMENT = new RegExp(
  `(?<![.\\w])(?:(?:${GLOBALS})(?=\\??\\.|\\[)|(?:${CALLS})(?=\\()|Date\\.now|Math\\.random|new Date\\(\\)|(?:new )?Intl\\.\\w+\\(\\))`,
  'g',
);

/** The words of a file of the ground floor that know the browser, a clock or chance. */
export function environmentIn({ path, code }: SourceFile): string[] {
  const told = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
  const checked = DEFAULTS[path] ? told.replace(DEFAULTS[path], '') : told;
  return [...checked.matchAll(ENVIRONMENT)].map(([word]) => `${path}: ${word}`);
}
