import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GOVERNED_PATHS, type GovernedPath } from '../../../utils/domain/governed';
import {
  editorialLineOf,
  fixedFields,
  type Policy,
  type PolicyFields,
  readPolicy,
  withoutFixed,
  withPolicy,
} from '../../../utils/domain/policy';
import { readSettings, settingsOfNewDay } from '../../../utils/domain/settings';
import { changeSettings, type SettingsChange } from '../../../utils/domain/settingsChange';
import { holds } from './helpers/seed';

const defaults = readSettings({});
const under = (settings: typeof defaults, policy: Policy, done: GovernedPath[] = []) =>
  withPolicy(settings, policy, done);

const network = fc.record(
  { on: fc.boolean(), mode: fc.constantFrom('on-page' as const, 'hands-off' as const) },
  { requiredKeys: [] },
);
const networks = fc.record({ linkedin: network, facebook: network }, { requiredKeys: [] });
const purposes = fc.uniqueArray(
  fc.record(
    {
      id: fc.constantFrom('watch' as const, 'messages' as const, 'own-fair' as const),
      name: fc.constantFrom('Fair', 'Trade press'),
      hidden: fc.boolean(),
    },
    { requiredKeys: ['id'] },
  ),
  { selector: ({ id }) => id },
);
const budget = fc.integer({ min: 5, max: 240 });
const fields: fc.Arbitrary<PolicyFields> = fc.record(
  { dailyBudgetMinutes: budget, networks, purposes },
  { requiredKeys: [] },
);
const policies: fc.Arbitrary<Policy> = fc.record(
  { fixed: fields, preset: fields },
  { requiredKeys: [] },
);
const changes: fc.Arbitrary<SettingsChange> = fc.record(
  {
    dailyBudgetMinutes: budget,
    unlimited: fc.boolean(),
    networks,
    purposes,
    strict: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** The values of governed paths, as far as they are there. */
function valuesOf(value: object): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const path of GOVERNED_PATHS) {
    const at = path.split('.').reduce<unknown>((inner, name) => {
      return (inner as Record<string, unknown> | undefined)?.[name];
    }, value);
    if (at !== undefined) found.set(path, at);
  }
  return found;
}

describe('reading a policy', () => {
  it('takes what fits', () => {
    const policy = {
      fixed: { dailyBudgetMinutes: 30, networks: { linkedin: { on: true, mode: 'hands-off' } } },
      preset: {
        purposes: [{ id: 'own-fair', name: 'Prepare the fair' }],
        editorialLine: { audience: 'Owners', messages: ['We call back'] },
      },
    };
    expect(readPolicy(policy)).toEqual(policy);
  });

  it('lets each field fall away by itself', () => {
    const read = readPolicy({
      fixed: {
        dailyBudgetMinutes: 4,
        networks: { linkedin: { on: 'yes', mode: 'hands-off' }, facebook: 3 },
        purposes: [{ id: 'watch', name: 'x'.repeat(41) }],
        editorialLine: { audience: ' ', tone: ' plain ' },
        idleSeconds: 5,
      },
      preset: 'all',
    });
    expect([...fixedFields(read)]).toEqual(['networks.linkedin.mode', 'editorialLine.tone']);
    expect(read.fixed?.editorialLine?.tone).toBe('plain');
    expect(read.preset).toBeUndefined();
    expect(read.fixed).not.toHaveProperty('idleSeconds');
  });

  it('knows no list that names a purpose twice', () => {
    const twice = [{ id: 'watch' }, { id: 'watch', hidden: true }];
    expect(readPolicy({ fixed: { purposes: twice } }).fixed?.purposes).toBeUndefined();
  });

  it('never throws, and gives what it would read again', () => {
    const garbage = fc.oneof(
      fc.anything(),
      fc.record({ fixed: fc.anything(), preset: fc.anything() }),
      fc.record({
        fixed: fc.record(
          {
            dailyBudgetMinutes: fc.oneof(fc.integer(), fc.double(), fc.anything()),
            networks: fc.oneof(networks, fc.anything()),
            purposes: fc.oneof(purposes, fc.array(fc.anything())),
            editorialLine: fc.dictionary(
              fc.constantFrom('audience', 'messages', '__proto__', 'x'),
              fc.oneof(fc.string(), fc.array(fc.string()), fc.anything()),
            ),
          },
          { requiredKeys: [] },
        ),
      }),
    );
    holds(
      fc.property(garbage, (raw) => {
        const policy = readPolicy(raw);
        expect(readPolicy(policy)).toEqual(policy);
        const { settings } = under(defaults, policy);
        expect(readSettings(settings)).toEqual(settings);
      }),
      300,
    );
  });
});

describe('what is fixed', () => {
  it('holds at once, a higher budget too, and what waited for tomorrow falls away', () => {
    const raised = changeSettings({ ...defaults, unlimited: true }, { dailyBudgetMinutes: 90 });
    const { settings } = under(raised, { fixed: { dailyBudgetMinutes: 60 } });
    expect(settings).toEqual({ ...defaults, dailyBudgetMinutes: 60 });
    expect(settingsOfNewDay(settings)).toBe(settings);
  });

  it('takes “no limit” along with the budget', () => {
    const policy = { fixed: { dailyBudgetMinutes: 30 } };
    expect([...fixedFields(policy)]).toEqual(['dailyBudgetMinutes', 'unlimited']);
    expect(withoutFixed({ unlimited: true, strict: true }, policy)).toEqual({ strict: true });
  });

  it('holds after any sequence of changes, and the rest is the person’s', () => {
    holds(
      fc.property(policies, fc.array(changes, { maxLength: 6 }), (policy, wanted) => {
        const fixed = fixedFields(policy);
        let { settings, presetDone } = under(defaults, policy);
        for (const change of wanted) {
          const own = withoutFixed(change, policy);
          for (const path of valuesOf(own).keys()) expect(fixed).not.toContain(path);
          expect(own.strict).toBe(change.strict);
          settings = changeSettings(settings, own);
          // As after a day, and after the worker's next start.
          settings = settingsOfNewDay(settings);
          const again = under(settings, policy, presetDone);
          expect(again.settings).toBe(settings);
          ({ presetDone } = again);
        }
        const values = valuesOf(settings);
        for (const [path, value] of valuesOf(policy.fixed ?? {})) {
          expect(values.get(path)).toEqual(value);
        }
        if (fixed.has('dailyBudgetMinutes')) {
          expect(settings.unlimited).toBe(false);
          expect(settings.nextDailyBudgetMinutes).toBeUndefined();
        }
      }),
      300,
    );
  });

  it('is held whatever else takes the place of the settings', () => {
    holds(
      fc.property(policies, fc.array(changes), (policy, elsewhere) => {
        const restored = elsewhere.reduce(changeSettings, defaults);
        const values = valuesOf(under(restored, policy).settings);
        for (const [path, value] of valuesOf(policy.fixed ?? {})) {
          expect(values.get(path)).toEqual(value);
        }
      }),
    );
  });

  it('keeps its value when the policy goes', () => {
    holds(
      fc.property(policies, (policy) => {
        const { settings, presetDone } = under(defaults, policy);
        expect(under(settings, readPolicy({}), presetDone)).toEqual({ settings, presetDone });
        // Nor does a preset come after it.
        const onlyPreset = { ...policy, fixed: {} };
        expect(under(settings, onlyPreset, presetDone).settings).toBe(settings);
      }),
    );
  });
});

describe('what is preset', () => {
  it('is filled in where nobody has changed it', () => {
    const policy = {
      preset: { dailyBudgetMinutes: 45, networks: { facebook: { on: false } }, purposes: [] },
    };
    const { settings, presetDone } = under(defaults, policy);
    expect(settings).toMatchObject({
      dailyBudgetMinutes: 45,
      networks: { linkedin: { on: true }, facebook: { on: false, mode: 'on-page' } },
    });
    expect(presetDone).toEqual(['dailyBudgetMinutes', 'networks.facebook.on', 'purposes']);
  });

  it.each([
    ['a raise that waits', changeSettings(defaults, { dailyBudgetMinutes: 90 })],
    ['no limit', changeSettings(defaults, { unlimited: true })],
    ['another budget', changeSettings(defaults, { dailyBudgetMinutes: 10 })],
  ])('leaves the person’s own budget alone: %s', (_name, own) => {
    const { settings, presetDone } = under(own, { preset: { dailyBudgetMinutes: 45 } });
    expect(settings).toBe(own);
    expect(presetDone).toEqual(['dailyBudgetMinutes']);
  });

  it('never overrides a person’s own value', () => {
    holds(
      fc.property(policies, fc.array(changes), ({ preset = {} }, own) => {
        const before = own.reduce(changeSettings, defaults);
        const { settings } = under(before, { preset });
        const first = valuesOf(defaults);
        const after = valuesOf(settings);
        for (const [path, value] of valuesOf(before)) {
          const isOwn = JSON.stringify(value) !== JSON.stringify(first.get(path));
          if (isOwn) expect(after.get(path), path).toEqual(value);
        }
      }),
    );
  });

  it('is applied once: who goes back to the default stays there', () => {
    holds(
      fc.property(policies, policies, (policy, later) => {
        const { presetDone } = under(defaults, policy);
        const again = under(defaults, { preset: policy.preset }, presetDone);
        expect(again.settings).toBe(defaults);
        expect(again.presetDone).toEqual(presetDone);
        // Nothing is ever forgotten.
        expect(under(defaults, later, presetDone).presetDone).toEqual(
          expect.arrayContaining(presetDone),
        );
      }),
    );
  });
});

it('the texts of the editorial line hold as fixed, else as preset', () => {
  const policy = readPolicy({
    fixed: { editorialLine: { tone: 'Plain' } },
    preset: { editorialLine: { tone: 'Grand', audience: 'Owners' } },
  });
  expect(editorialLineOf(policy)).toEqual({ tone: 'Plain', audience: 'Owners' });
  expect(editorialLineOf(readPolicy({ fixed: { editorialLine: { tone: 3 } } }))).toBeUndefined();
  expect(withPolicy(defaults, policy, [])).toEqual({ settings: defaults, presetDone: [] });
});
