import { mailtoLink, profileLink, telLink } from '../../../utils/domain/links';
import type { Person, Profile } from '../../../utils/domain/person';
import { useTexts } from '../../kit/texts';

/** How to reach them, in one press. Whoever is not to be contacted has no way here, but a reason. */
export function WaysToReach({ person }: { person: Person }) {
  const { t, formats } = useTexts();
  const { card } = t.people;
  const { emails = [], phones = [], profiles = [], doNotContact, kind } = person;
  if (doNotContact) {
    const since = formats.dateOf(doNotContact.at);
    return (
      <section class="card not-contacted">
        <h2>{card.notContacted}</h2>
        <p>
          {doNotContact.why
            ? card.notContactedSince(doNotContact.why, since)
            : card.notContactedNoReason(since)}
        </p>
      </section>
    );
  }
  const hasNone = emails.length + phones.length + profiles.length === 0;
  return (
    <section class="card">
      <h2>{card.ways}</h2>
      {hasNone && <p class="quiet">{card.noWays}</p>}
      {kind === 'private' && phones.length > 0 && <p class="consent">{card.consent}</p>}
      <ul class="ways">
        {phones.map((phone) => (
          <Way
            key={phone.raw}
            href={telLink(phone)}
            words={card.call(phone.raw)}
            bare={phone.raw}
          />
        ))}
        {emails.map((email) => (
          <Way key={email} href={mailtoLink(email)} words={card.write(email)} bare={email} />
        ))}
        {profiles.map((profile) => {
          const href = profileLink(profile.url);
          const words = card.profile(placeOf(profile, href));
          return <Way key={profile.url} href={href} words={words} bare={profile.url} beside />;
        })}
      </ul>
    </section>
  );
}

interface WayProps {
  /** Nothing where no link can be made of it: it then stands there as it is. */
  href: string | undefined;
  words: string;
  bare: string;
  /** In a tab of its own. */
  beside?: boolean;
}

function Way({ href, words, bare, beside }: WayProps) {
  return (
    <li>
      {href ? (
        <a class="button way" href={href} {...(beside && { target: '_blank', rel: 'noreferrer' })}>
          {words}
        </a>
      ) : (
        bare
      )}
    </li>
  );
}

const NETWORKS = { linkedin: 'LinkedIn', facebook: 'Facebook' } as const;

function placeOf({ network, url }: Profile, href: string | undefined): string {
  if (network !== 'other') return NETWORKS[network];
  return (href && URL.parse(href)?.hostname.replace(/^www\./, '')) || url;
}
