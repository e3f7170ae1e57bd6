import fc from 'fast-check';
import { FIRST_TOUCHES, type Person, RELATIONS } from '../../../../utils/domain/person';
import { aPerson } from './people';

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const words = fc.constantFrom('Atelier', 'Banque Nord', 'atelier', 'Le "Phare"', 'Çelik & Fils');
const names = fc.constantFrom(
  'Marie Dubois',
  'marie dubois',
  'M. Dubois',
  'Zoé Çelik',
  'Ann O’Hara',
);
const day = fc.constantFrom('2019-03-04', '2021-03-04', '2024-12-31');

/** Somebody of whom any field may be known; small choices, so that two of them meet often. */
export function aFullPerson(id: string): fc.Arbitrary<Person> {
  return fc
    .record({
      name: names,
      given: maybe(fc.constantFrom('Marie', 'Zoé')),
      family: maybe(fc.constantFrom('Dubois', 'Çelik')),
      company: maybe(words),
      role: maybe(fc.constantFrom('Head', 'Director', 'head')),
      emails: maybe(
        fc.uniqueArray(fc.constantFrom('a@x.example', 'A@X.example', 'b@x.example'), {
          selector: (email) => email.toLowerCase(),
          minLength: 1,
        }),
      ),
      phones: maybe(
        fc.uniqueArray(
          fc.constantFrom(
            { raw: '06 12 34 56 78', e164: '+33612345678' },
            { raw: '+33612345678', e164: '+33612345678' },
            { raw: '0199' },
          ),
          { selector: ({ raw, e164 }) => e164 ?? raw, minLength: 1 },
        ),
      ),
      profiles: maybe(
        fc.uniqueArray(
          fc.constantFrom(
            { network: 'linkedin' as const, url: 'https://linkedin.com/in/a' },
            { network: 'other' as const, url: 'https://a.example/' },
          ),
          { minLength: 1 },
        ),
      ),
      relation: maybe(fc.constantFrom(...RELATIONS)),
      kind: maybe(fc.constantFrom('professional', 'private', 'other')),
      cadence: maybe(fc.constantFrom({ idealDays: 30, maxDays: 60 })),
      doNotContact: maybe(fc.record({ at: fc.nat(9), why: fc.constantFrom('', 'asked', 'moved') })),
      firstTouch: maybe(
        fc
          .record({
            source: fc.constantFrom(...FIRST_TOUCHES),
            on: maybe(day),
            context: maybe(fc.constantFrom('at the fair', 'by her sister')),
            certainty: fc.constantFrom('sure' as const, 'guessed' as const),
          })
          .map(known),
      ),
      connectedOn: maybe(day),
      note: maybe(
        fc.oneof(
          fc.constantFrom('Has a dog.', 'Skis.\nSince 2010.'),
          fc.constantFrom('x', 'y').map((letter) => letter.repeat(2_500)),
        ),
      ),
      importKeys: maybe(fc.uniqueArray(fc.constantFrom('k1', 'k2'), { minLength: 1 })),
      mood: maybe(fc.constantFrom('good')),
    })
    .map((some) => aPerson(id, known(some)));
}

/** Without the fields that are not there at all. */
function known<Things extends object>(things: Things): Partial<Person> {
  return Object.fromEntries(Object.entries(things).filter(([, value]) => value !== undefined));
}
