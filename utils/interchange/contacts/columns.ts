import type { Dialect } from './reading';
import { bare } from './text';

/** Where a table keeps what: columns by their place. Single facts take the first that is filled. */
export interface Columns {
  dialect: Exclude<Dialect, 'vcard'>;
  width: number;
  name: readonly number[];
  given: readonly number[];
  middle: readonly number[];
  family: readonly number[];
  company: readonly number[];
  role: readonly number[];
  note: readonly number[];
  emails: readonly number[];
  phones: readonly number[];
  urls: readonly number[];
  labels: readonly number[];
  connectedOn: readonly number[];
}

/**
 * Headers without case, accents and signs: one R re-save has no spaces in them, the French Outlook
 * one too many. Public exports, 2018–2026; LinkedIn's in French and German were never seen, and are
 * guessed. Fax and pager are left out, and so is a company's switchboard: it is nobody's own.
 */
const HEADERS: Record<Exclude<keyof Columns, 'dialect' | 'width'>, RegExp> = {
  name: /^(name|fullname|displayname|nomcomplet)$/,
  given: /^(firstname|givenname|prenom|vorname)$/,
  middle: /^(middlename|additionalname|deuxiemeprenom|weiterevornamen)$/,
  family: /^(lastname|familyname|nom|nomdefamille|nachname)$/,
  company: /^(company|organization1?name|societe|entreprise|unternehmen|firma)$/,
  role: /^(position|jobtitle|organization1?title|fonction|poste)$/,
  note: /^(notes?|notizen)$/,
  emails:
    /^(emailaddress|email[23]?address|email|email\d+value|adressedemessagerie[23]?|adresseemail|emailadresse)$/,
  phones:
    /^(phone\d+value|(business|home|other)phone2?|(mobile|car|primary)phone|telephone2?(bureau|domicile|principal)|tel(mobile|voiture|autre|domicile|bureau|principal)|telephone(mobile|voiture|autre))$/,
  urls: /^(url|website\d+value|webpage|personalwebpage|pageweb)$/,
  labels: /^(labels|groupmembership|categories)$/,
  connectedOn:
    /^(connectedon|connecte(e|le)?|enrelationdepuis(le)?|relationdepuis(le)?|datedeconnexion|verbunden(am|seit)|vernetzt(am|seit)|kontaktseit)$/,
};

/** The columns of a row of headers; nothing when the row is none, or of no known dialect. */
export function columnsOf(cells: readonly string[]): Columns | undefined {
  const headers = cells.map(bare);
  const dialect = dialectOf(headers);
  if (!dialect) return undefined;
  const at = (kind: keyof typeof HEADERS) =>
    headers.flatMap((header, index) => (HEADERS[kind].test(header) ? [index] : []));
  return {
    dialect,
    width: headers.length,
    name: dialect === 'google' ? at('name') : [],
    given: at('given').slice(0, 1),
    middle: at('middle'),
    // French Outlook has a second "Nom", of somebody else.
    family: at('family').slice(0, 1),
    company: at('company').slice(0, 1),
    role: dialect === 'outlook' ? [...at('role'), ...frenchRole(headers)] : at('role'),
    note: at('note'),
    emails: at('emails'),
    phones: at('phones'),
    urls: at('urls'),
    labels: at('labels'),
    connectedOn: at('connectedOn'),
  };
}

function dialectOf(headers: readonly string[]): Columns['dialect'] | undefined {
  const has = (pattern: RegExp) => headers.some((header) => pattern.test(header));
  const named = has(HEADERS.given) && has(HEADERS.family);
  if (named && has(HEADERS.connectedOn)) return 'linkedin';
  const grouped = has(/^(email|phone)\d+(value|label|type)$/) || has(/^groupmembership$/);
  if ((named || has(HEADERS.name)) && grouped) return 'google';
  const reachable = has(HEADERS.emails) || has(HEADERS.phones);
  // A shop's list of customers has names and addresses too, and none of these.
  const ofOutlook = has(/^(suffix|suffixe|jobtitle|businessphone|telmobile|telephonebureau)$/);
  return named && reachable && ofOutlook ? 'outlook' : undefined;
}

/** French Outlook calls both the civility, before the name, and the job, after it, "Titre". */
function frenchRole(headers: readonly string[]): number[] {
  const name = headers.findIndex((header) => HEADERS.given.test(header));
  return headers.flatMap((header, index) => (header === 'titre' && index > name ? [index] : []));
}
