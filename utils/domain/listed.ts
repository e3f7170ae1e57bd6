import * as v from 'valibot';
import { actionIdSchema, personIdSchema } from './ids';
import { keptListSchema, noList } from './keptList';
import { telLink } from './links';
import { type Person, relationSchema } from './person';
import type { TodaysPick } from './todaysList';

/** So many of today's list stand in the popup and on the panel at the end of a visit. */
export const FEW_PICKS = 3;

/** One of today's list as it is shown: all in words, so that a page shows it without the record. */
export const listedPickSchema = v.object({
  person: personIdSchema,
  name: v.string(),
  /** The reason in words. */
  why: v.string(),
  relation: v.optional(relationSchema),
  /** `href` is a `tel:` link, `text` the number as it was written. */
  phone: v.optional(v.object({ href: v.pipe(v.string(), v.startsWith('tel:')), text: v.string() })),
  email: v.optional(v.string()),
  easy: v.optional(v.literal(true)),
  needsConsent: v.optional(v.literal(true)),
  /** The action whose next step was promised. */
  step: v.optional(actionIdSchema),
});
export type ListedPick = v.InferOutput<typeof listedPickSchema>;

/** Today's list as it is kept: what it was made from, and what pages show of it. */
export const listedSchema = v.object({
  kept: v.fallback(keptListSchema, noList),
  /** In which it is worded. */
  language: v.fallback(v.picklist(['en', 'fr']), 'en'),
  isAnybodyKnown: v.fallback(v.boolean(), false),
  picks: v.fallback(v.array(listedPickSchema), []),
});
export type Listed = v.InferOutput<typeof listedSchema>;

export const nothingListed: Listed = {
  kept: noList,
  language: 'en',
  isAnybodyKnown: false,
  picks: [],
};

/** Reads whatever was kept. Never throws. */
export function readListed(raw: unknown): Listed {
  const read = v.safeParse(listedSchema, raw);
  return read.success ? read.output : nothingListed;
}

/** What is shown of a pick. `why` is its reason in words. */
export function listedPick(pick: TodaysPick, person: Person, why: string): ListedPick {
  const { name, relation, emails = [], phones = [] } = person;
  const [phone] = phones.flatMap((one) => {
    const href = telLink(one);
    return href ? [{ href, text: one.raw }] : [];
  });
  const [email] = emails;
  const { reason, easy, needsConsent } = pick;
  return {
    person: pick.person,
    name,
    why,
    ...(relation && { relation }),
    ...(phone && { phone }),
    ...(email && { email }),
    ...(easy && { easy }),
    ...(needsConsent && { needsConsent }),
    ...(reason.kind === 'promised' && { step: reason.step }),
  };
}

/** The list without somebody, whatever else becomes of it. */
export function withoutPick(listed: Listed, person: Person['id']): Listed {
  return { ...listed, picks: listed.picks.filter((pick) => pick.person !== person) };
}
