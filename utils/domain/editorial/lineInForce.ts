import type { FixedFields } from '../governed';
import { parsed } from '../parsed';
import type { EditorialLine } from '../policy';
import { firstOfEach, type KeyMessage, type LinePart, type OwnLine } from './editorialLine';
import { keyMessageIdSchema } from './ids';

/** The line as it holds: one's own, with what an organisation says in its place. */
export type LineInForce = OwnLine & {
  /** The organisation's words on how often; to count, there is only one's own number. */
  rhythmWords?: string | undefined;
};

/**
 * The line under a policy. What is fixed holds; what is only filled in beforehand does so until the
 * person has written their own line, who may have emptied it again.
 * @param said the texts of the policy, fixed and preset ones (`editorialLineOf`).
 */
export function lineInForce(
  own: OwnLine,
  said: EditorialLine | undefined,
  fixed: FixedFields,
): LineInForce {
  if (!said) return own;
  const isFilledInBefore = own.updatedAt === 0;
  const holds = (part: keyof EditorialLine) => isFilledInBefore || isFixed(part, fixed);
  const { messages, rhythm, ...texts } = said;
  const held = Object.entries(texts).filter(
    ([part, value]) => value !== undefined && holds(part as keyof typeof texts),
  );
  return {
    ...own,
    ...Object.fromEntries(held),
    ...(messages && holds('messages') && { messages: asKeyMessages(messages, own.messages) }),
    // Words cannot be filled into a number: they stand beside it.
    ...(rhythm && holds('rhythm') && { rhythmWords: rhythm }),
  };
}

/** Whether a part is not the person's to change. One's own number is, beside an organisation's words. */
export function isFixedPart(part: LinePart, fixed: FixedFields): boolean {
  return part !== 'notMyField' && part !== 'rhythm' && isFixed(part, fixed);
}

function isFixed(part: keyof EditorialLine, fixed: FixedFields): boolean {
  return fixed.has(`editorialLine.${part}`);
}

/** A policy's messages have no ids: that of the same words in one's own line, else one made of them. */
function asKeyMessages(all: readonly string[], own: readonly KeyMessage[]): KeyMessage[] {
  const known = new Map(own.map((message) => [message.words, message]));
  const messages = all.map((words) => known.get(words) ?? { id: idOf(words), words });
  return firstOfEach(messages, ({ id }) => id);
}

/** The same for the same words, on each day and device, so that posts keep their message. */
function idOf(words: string): KeyMessage['id'] {
  const [one, other] = [2_166_136_261, 84_696_351].map((seed) => {
    let hash = seed;
    for (let at = 0; at < words.length; at++) {
      // FNV-1a, of 32 bits.
      hash = Math.imul(hash ^ words.charCodeAt(at), 16_777_619);
    }
    return (hash >>> 0).toString(36);
  });
  return parsed(keyMessageIdSchema, `policy-${one}-${other}`);
}
