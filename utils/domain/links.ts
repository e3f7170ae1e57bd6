import type { Phone } from './person';

/**
 * `tel:+33612345678;ext=12` (RFC 3966). A number that could not be read as an international one is
 * dialled as it was written; nothing where it holds letters.
 */
export function telLink({ raw, e164, extension }: Phone): string | undefined {
  if (e164) return `tel:${e164}${extension ? `;ext=${extension}` : ''}`;
  const digits = raw.replace(/^tel:/i, '').replace(/[\s().\u2010-\u2015/-]/g, '');
  return /^\+?\d{2,}$/.test(digits) ? `tel:${digits}` : undefined;
}

/** `mailto:` with all encoded but the `@` (RFC 6068); nothing for what is no address. */
export function mailtoLink(email: string): string | undefined {
  const address = email.trim().toWellFormed();
  const at = address.lastIndexOf('@');
  if (at < 1 || at === address.length - 1) return undefined;
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
  return `mailto:${encodeURIComponent(local)}@${encodeURIComponent(domain)}`;
}

/** An address of the web and no other: one that runs a script must not become a link. */
export function profileLink(url: string): string | undefined {
  const said = url.trim();
  const address = URL.parse(/^[a-z][a-z\d+.-]*:/i.test(said) ? said : `https://${said}`);
  if (!address || !/^https?:$/.test(address.protocol)) return undefined;
  return address.hostname.includes('.') ? address.href : undefined;
}
