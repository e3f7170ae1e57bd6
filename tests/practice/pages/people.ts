/** The invented people of the practice network. */
export type Inhabitant = {
  readonly slug: string;
  readonly name: string;
  readonly role: string;
  readonly company: string;
  readonly hue: number;
};

export const people: readonly Inhabitant[] = [
  person('camille-roche', 'Camille Roche', 'Owner', 'Roche Joinery', 24),
  person('jonas-weber', 'Jonas Weber', 'Head of purchasing', 'Nordlicht Logistics', 205),
  person('priya-nair', 'Priya Nair', 'Managing partner', 'Nair & Coles Architects', 330),
  person('amina-diallo', 'Amina Diallo', 'Finance director', 'Atelier Verre', 160),
  person('tom-whitaker', 'Tom Whitaker', 'Operations manager', 'Whitaker Mills', 45),
  person('lea-fontaine', 'Léa Fontaine', 'Independent consultant', 'Fontaine Conseil', 275),
  person('marek-nowak', 'Marek Nowak', 'Sales engineer', 'Baltica Pumps', 95),
];

export const me = person('alex-martin', 'Alex Martin', 'Consultant', 'Martin Advisory', 215);

function person(
  slug: string,
  name: string,
  role: string,
  company: string,
  hue: number,
): Inhabitant {
  return { slug, name, role, company, hue };
}

export function personAt(slug: string): Inhabitant {
  return [...people, me].find((person) => person.slug === slug) ?? stranger(slug);
}

function stranger(slug: string): Inhabitant {
  const words = slug
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  const name = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ');
  return person(slug, name, 'Project manager', 'Independent', 190);
}

export function avatar(who: Inhabitant, size: 'small' | 'large' = 'small'): string {
  const initials = who.name
    .split(' ')
    .map((word) => word.slice(0, 1))
    .join('')
    .slice(0, 2);
  return `<svg class="avatar ${size}" viewBox="0 0 48 48" aria-hidden="true">
<circle cx="24" cy="24" r="24" fill="hsl(${who.hue} 38% 46%)"/>
<text x="24" y="30" text-anchor="middle" font-size="17" fill="#fff">${initials}</text></svg>`;
}
