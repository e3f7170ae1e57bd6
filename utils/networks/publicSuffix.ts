/**
 * Second-level names below which a country's registry hands out domains (`co.uk`, `asso.fr`).
 * General knowledge, not the whole Public Suffix List, which would be larger than Rappel: what is
 * missing here guards more sites than was meant, and the browser's own question names them.
 */
const BELOW_A_COUNTRY =
  /^(ac|asso|co|com|edu|firm|gen|go|gob|gouv|gov|govt|gv|id|ind|ltd|me|mil|ne|net|nhs|nom|or|org|plc|prd|sch|school|tm|web)$/;

/** Hosts below which everybody has a site of their own. General knowledge of 2026-11-22. */
const SHARED_HOSTS: ReadonlySet<string> = new Set([
  'appspot.com',
  'azurewebsites.net',
  'blogspot.com',
  'cloudfront.net',
  'eu.org',
  'firebaseapp.com',
  'fly.dev',
  'github.io',
  'gitlab.io',
  'herokuapp.com',
  'netlify.app',
  'onrender.com',
  'pages.dev',
  'uk.com',
  'us.com',
  'vercel.app',
  'web.app',
  'workers.dev',
]);

/** Whether sites of many different people lie below a name: `com`, `co.uk`, `github.io`. */
export function isPublicSuffix(host: string): boolean {
  const labels = host.split('.');
  if (labels.length < 2 || SHARED_HOSTS.has(host)) return true;
  const [second = '', top = ''] = labels;
  return labels.length === 2 && top.length === 2 && BELOW_A_COUNTRY.test(second);
}
