import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GOVERNED_PATHS } from '../../../utils/domain/governed';
import { MESSAGES_MAX, readPolicy, TEXT_MAX_LENGTH } from '../../../utils/domain/policy';
import { PURPOSES, PURPOSES_MAX } from '../../../utils/domain/purposes';
import { LIMITS } from '../../../utils/domain/settingsChange';
import { policyExamples } from '../../practice/readme.ts';
import { manifestOf, textOf } from './builtExtension';
import { filesOfHouse, importsOf, ROOT } from './floorsOfHouse';

/** The part of a JSON schema that Chrome reads. */
interface Schema {
  id?: string;
  $ref?: string;
  type?: 'object' | 'array' | 'string' | 'integer' | 'boolean';
  properties?: Record<string, Schema>;
  items?: Schema;
  required?: string[];
  minimum?: number;
  maximum?: number;
  enum?: string[];
  pattern?: string;
  title?: string;
}
const KNOWN_WORDS =
  'id $ref type properties items required minimum maximum enum pattern title'.split(' ');

const FILE = 'policy-schema.json';
const whole: Schema = JSON.parse(readFileSync(join(ROOT, 'public', FILE), 'utf8'));

/** A schema and all within it. */
function within(schema: Schema): Schema[] {
  const inner = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.items ? [schema.items] : []),
  ];
  return [schema, ...inner.flatMap(within)];
}

function resolved(schema: Schema): Schema {
  if (!schema.$ref) return schema;
  const meant = within(whole).find(({ id }) => id === schema.$ref);
  if (!meant) throw new Error(`The schema has no ${schema.$ref}`);
  return meant;
}

/** The fields that are no groups of others, by their path. */
function leaves(schema: Schema, above = ''): [path: string, schema: Schema][] {
  const { properties, ...rest } = resolved(schema);
  if (!properties) return [[above, rest]];
  return Object.entries(properties).flatMap(([name, inner]) =>
    leaves(inner, above ? `${above}.${name}` : name),
  );
}

/** Whether the browser would let a value pass. */
function allows(schema: Schema, value: unknown): boolean {
  const { type, properties = {}, items, required = [], ...limits } = resolved(schema);
  switch (type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer': {
      const { minimum = -Infinity, maximum = Infinity } = limits;
      return Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum;
    }
    case 'string':
      return (
        typeof value === 'string' &&
        (limits.enum?.includes(value) ?? true) &&
        new RegExp(limits.pattern ?? '').test(value)
      );
    case 'array':
      return Array.isArray(value) && value.every((item) => items && allows(items, item));
    default: {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
      return (
        required.every((name) => name in value) &&
        Object.entries(value).every(([name, inner]) => {
          const field = properties[name];
          return !field || allows(field, inner);
        })
      );
    }
  }
}

/** Whether a policy that says this at this path is taken over. */
function isTaken(path: string, value: unknown): boolean {
  const fixed = path.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);
  const read = readPolicy({ fixed }).fixed;
  return path.split('.').reduce<unknown>((at, name) => (at as never)?.[name], read) !== undefined;
}

const { min, max } = LIMITS.dailyBudgetMinutes;
const letters = (count: number) => 'x'.repeat(count);
const purposes = [
  ...[
    ...PURPOSES,
    'own-1',
    `own-${letters(40)}`,
    `own-${letters(41)}`,
    'own-',
    'own-é',
    'x',
    '',
  ].map((id) => ({ id })),
  ...[1, 40, 41, 0].map((count) => ({ id: 'watch', name: letters(count) })),
  ...[true, 'yes'].map((hidden) => ({ id: 'watch', hidden })),
  ...['groups', 3].map((leadsTo) => ({ id: 'watch', leadsTo })),
  { name: 'without an id' },
];
/** Values on either side of each limit. */
const PROBES = [
  ...[min - 1, min, min + 0.5, max, max + 1, 0, -1],
  ...['on-page', 'hands-off', 'off', '', letters(TEXT_MAX_LENGTH), letters(TEXT_MAX_LENGTH + 1)],
  ...['two\nlines', String(min), true, false, null, {}],
  ...purposes.map((one) => [one]),
  ...[[], ['a'], [''], [letters(TEXT_MAX_LENGTH)], [letters(TEXT_MAX_LENGTH + 1)], [3]],
];

describe('the schema that Chrome checks a policy against', () => {
  it('is in the manifest for Chrome, and in that alone', () => {
    expect(manifestOf('chrome-mv3').storage).toEqual({ managed_schema: FILE });
    expect(JSON.parse(textOf('chrome-mv3', FILE))).toEqual(whole);
    expect(manifestOf('firefox-mv3')).not.toHaveProperty('storage');
  });

  it('says only what Chrome understands', () => {
    expect(whole.type).toBe('object');
    const words = within(whole).flatMap((one) => Object.keys(one));
    expect(words.filter((word) => !KNOWN_WORDS.includes(word))).toEqual([]);
  });

  it.each(['fixed', 'preset'])(
    'has under “%s” the fields that Rappel reads, and no other',
    (part) => {
      const schema = whole.properties?.[part];
      const paths = schema && leaves(schema).map(([path]) => path);
      // `unlimited` follows from the budget.
      expect(paths).toEqual(GOVERNED_PATHS.filter((path) => path !== 'unlimited'));
      expect(Object.keys(whole.properties ?? {})).toEqual(['fixed', 'preset']);
    },
  );

  it('has the same limits', () => {
    for (const [path, schema] of leaves(whole.properties?.fixed ?? {})) {
      const allowed = PROBES.filter((probe) => allows(schema, probe));
      expect(allowed, path).toEqual(PROBES.filter((probe) => isTaken(path, probe)));
      expect(allowed.length, path).toBeGreaterThan(0);
      expect(allowed.length, path).toBeLessThan(PROBES.length);
    }
  });

  it('says how long lists can be, where Chrome cannot check it', () => {
    const titles = within(whole)
      .filter(({ type }) => type === 'array')
      .map(({ title }) => title);
    expect(titles).toEqual([
      expect.stringContaining(`${PURPOSES_MAX} at most`),
      expect.stringContaining(`${MESSAGES_MAX} at most`),
    ]);
    const messages = (count: number) => Array.from({ length: count }, () => 'x');
    expect(isTaken('editorialLine.messages', messages(MESSAGES_MAX))).toBe(true);
    expect(isTaken('editorialLine.messages', messages(MESSAGES_MAX + 1))).toBe(false);
    const own = (count: number) => messages(count).map((_, index) => ({ id: `own-${index}` }));
    expect(isTaken('purposes', own(PURPOSES_MAX))).toBe(true);
    expect(isTaken('purposes', own(PURPOSES_MAX + 1))).toBe(false);
  });
});

describe('the examples of policies in the README', () => {
  const { chromium, firefox } = policyExamples();
  const { extensions } = JSON.parse(chromium)['3rdparty'];
  const { Extensions } = JSON.parse(firefox).policies['3rdparty'];
  const gecko = manifestOf('firefox-mv3').browser_specific_settings?.gecko;

  it.each([
    ['Chrome', extensions.EXTENSION_ID],
    ['Firefox', Extensions[String(gecko?.id)]],
  ])('are taken over whole (%s)', (_browser, policy) => {
    expect(allows(whole, policy)).toBe(true);
    expect(readPolicy(policy)).toEqual(policy);
  });
});

describe('a policy', () => {
  const imports = importsOf(filesOfHouse());

  /** All that files lead to, by whatever way, themselves included. */
  function reach(files: readonly string[]): string[] {
    const found = new Set(files);
    // A set gives out what is added while it is walked.
    for (const file of found) {
      for (const { from, to } of imports) if (from === file) found.add(to);
    }
    return [...found].toSorted();
  }

  const POLICY = [
    'utils/background/policy.ts',
    'utils/domain/governed.ts',
    'utils/domain/policy.ts',
    'utils/storage/policyState.ts',
  ];

  it('reaches itself and the settings: no log, no history, no browser, no message', () => {
    const beyond = reach(POLICY).filter((file) => !POLICY.includes(file));
    expect(beyond.filter((file) => !file.startsWith('utils/domain/'))).toEqual([
      'utils/background/queue.ts',
      'valibot',
    ]);
    expect(beyond).toContain('utils/domain/settings.ts');
    const told = /domain\/(action|person|record|session|journalEntry|opening|logDraft|ledger)\.ts$/;
    expect(beyond.filter((file) => told.test(file))).toEqual([]);
    // The rule itself: a file that does reach the log is found out.
    expect(reach(['utils/background/recovery.ts'])).toContain('utils/storage/log.ts');
  });

  it('is not read by the guard on a network’s page', () => {
    const guard = imports.filter(({ from }) => from.startsWith('entrypoints/guard/'));
    const reached = reach(guard.map(({ from }) => from));
    expect(reached).toContain('utils/domain/settings.ts');
    expect(reached.filter((file) => POLICY.includes(file))).toEqual([]);
  });

  it('has fields that set and say something, and none that sends or shows anything', () => {
    expect(GOVERNED_PATHS).toEqual([
      'dailyBudgetMinutes',
      'unlimited',
      'networks.linkedin.on',
      'networks.linkedin.mode',
      'networks.facebook.on',
      'networks.facebook.mode',
      'purposes',
      'editorialLine.audience',
      'editorialLine.feeling',
      'editorialLine.messages',
      'editorialLine.field',
      'editorialLine.tone',
      'editorialLine.rhythm',
    ]);
  });
});
