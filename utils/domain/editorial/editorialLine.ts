import * as v from 'valibot';
import { parsed } from '../parsed';
import { keyMessageIdSchema } from './ids';

const dateKey = v.pipe(v.string(), v.isoDate());

/** What one wants to be known for, as one sentence. Posts name it by its id. */
const keyMessageSchema = v.object({
  id: keyMessageIdSchema,
  words: v.pipe(v.string(), v.trim(), v.minLength(1)),
  /** The local date on which it was added, where that is known. */
  since: v.fallback(v.optional(dateKey), undefined),
});
export type KeyMessage = v.InferOutput<typeof keyMessageSchema>;

export const RHYTHM_SPANS = ['week', 'month'] as const;

/** So many posts a week or a month, meant so since a local date. */
const rhythmSchema = v.object({
  posts: v.pipe(v.number(), v.integer(), v.minValue(1)),
  per: v.picklist(RHYTHM_SPANS),
  since: v.fallback(v.optional(dateKey), undefined),
});
export type Rhythm = v.InferOutput<typeof rhythmSchema>;

const text = v.fallback(v.string(), '');

/**
 * What the person writes in public for. A missing or unreadable field is empty by itself, and of the
 * messages those that can be read are kept; how long a text may be is the form's rule.
 */
export const ownLineSchema = v.object({
  /** Whom do I address? */
  audience: text,
  /** What should they feel and think? */
  feeling: text,
  messages: v.pipe(
    eachReadable(keyMessageSchema),
    v.transform((messages) => firstOfEach(messages, ({ id }) => id)),
  ),
  /** What is my field, and what is not? */
  field: text,
  notMyField: text,
  tone: text,
  rhythm: v.fallback(v.optional(rhythmSchema), undefined),
  /** What the local check looks for in a post, when the person asks for it. */
  watchWords: eachReadable(v.pipe(v.string(), v.trim(), v.minLength(1))),
  /** 0 as long as it was never written down. */
  updatedAt: v.fallback(v.number(), 0),
});
export type OwnLine = v.InferOutput<typeof ownLineSchema>;

export const emptyLine: OwnLine = readLine({});

/** Reads whatever the store holds. Never throws. */
export function readLine(raw: unknown): OwnLine {
  return parsed(ownLineSchema, typeof raw === 'object' && raw ? raw : {});
}

/** What the line is made of, in the order in which it is asked for. */
export const LINE_PARTS = [
  'audience',
  'feeling',
  'messages',
  'field',
  'notMyField',
  'tone',
  'rhythm',
] as const;
export type LinePart = (typeof LINE_PARTS)[number];

/** The parts to which there is no answer yet. */
export function openParts(line: Pick<OwnLine, LinePart>): LinePart[] {
  return LINE_PARTS.filter((part) => {
    const value = line[part];
    return typeof value === 'string' ? !value.trim() : !value || isEmptyList(value);
  });
}

/** Whether it says anything that could stand beside a composer. */
export function isFilledIn(line: Pick<OwnLine, LinePart>): boolean {
  return openParts(line).length < LINE_PARTS.length;
}

/** The things whose key none before them has. */
export function firstOfEach<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): Thing[] {
  const known = new Set<string>();
  return things.filter((thing) => {
    const key = keyOf(thing);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

/** A list of which what is not of its shape falls away by itself. */
function eachReadable<Schema extends v.GenericSchema>(schema: Schema) {
  return v.pipe(
    v.fallback(v.array(v.unknown()), []),
    v.transform((all) =>
      all.flatMap((one): v.InferOutput<Schema>[] => {
        const read = v.safeParse(schema, one);
        return read.success ? [read.output] : [];
      }),
    ),
  );
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
