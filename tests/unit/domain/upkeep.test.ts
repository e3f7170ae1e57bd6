import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings, type Settings } from '../../../utils/domain/settings';
import { changeSettings, type SettingsChange } from '../../../utils/domain/settingsChange';
import {
  answered,
  BACKUP_ASKED_AFTER_MS,
  EASING_ASKED_AFTER_MS,
  questionOf,
  type Upkeep,
  withEasings,
} from '../../../utils/domain/upkeep';
import { NOON } from './helpers/make';
import { holds, SEED } from './helpers/seed';

const fresh: Upkeep = { backedUpAt: undefined, backupAsked: false, easings: [], setAside: [] };
const settings = readSettings({ welcomedAt: NOON });
const LATER = NOON + EASING_ASKED_AFTER_MS;

function adjusted(changes: readonly SettingsChange[], from = settings) {
  let [upkeep, now] = [fresh, from];
  for (const change of changes) {
    const changed = changeSettings(now, change);
    upkeep = withEasings(upkeep, now, changed, NOON);
    now = changed;
  }
  return { upkeep, settings: now };
}

describe('an easing', () => {
  it('is asked about after seven days, not before, and once', () => {
    const eased = adjusted([{ dailyBudgetMinutes: 45 }]);
    expect(questionOf(eased.upkeep, eased.settings, LATER - 1)).toBeUndefined();
    const question = questionOf(eased.upkeep, eased.settings, LATER);
    expect(question).toEqual({
      kind: 'easing',
      easing: { what: 'budget', at: NOON, minutes: 20 },
    });
    if (!question) return;
    expect(questionOf(answered(eased.upkeep, question), eased.settings, LATER)).toBeUndefined();
  });

  it('remembers where one came from, when it is raised again', () => {
    const { upkeep } = adjusted([{ dailyBudgetMinutes: 30 }, { dailyBudgetMinutes: 60 }]);
    expect(upkeep.easings).toEqual([{ what: 'budget', at: NOON, minutes: 20 }]);
  });

  it('that no longer holds is not asked about, whoever took it back', () => {
    const { upkeep } = adjusted([
      { dailyBudgetMinutes: 60, networks: { facebook: { on: false } } },
    ]);
    expect(upkeep.easings).toHaveLength(2);
    expect(questionOf(upkeep, settings, LATER)).toBeUndefined();
    const off = changeSettings(settings, { networks: { facebook: { on: false } } });
    const question = questionOf(upkeep, off, LATER);
    expect(question).toMatchObject({ easing: { what: 'network' } });
    if (question) expect(answered(upkeep, question).easings).toMatchObject([{ what: 'budget' }]);
  });

  it('that was taken back by oneself is not asked about', () => {
    for (const changes of [
      [{ dailyBudgetMinutes: 30 }, { dailyBudgetMinutes: 20 }],
      [{ dailyBudgetMinutes: 30 }, { dailyBudgetMinutes: 5 }],
      [{ networks: { facebook: { on: false } } }, { networks: { facebook: { on: true } } }],
    ] satisfies SettingsChange[][]) {
      expect(adjusted(changes).upkeep.easings).toEqual([]);
    }
  });

  it('is none in the welcome, where the first budget is chosen', () => {
    expect(adjusted([{ dailyBudgetMinutes: 60 }], readSettings({})).upkeep).toBe(fresh);
  });

  it('is a network switched off, too; no limit, for whom one is a barrier, is none', () => {
    expect(adjusted([{ networks: { facebook: { on: false } } }]).upkeep.easings).toEqual([
      { what: 'network', at: NOON, network: 'facebook' },
    ]);
    expect(adjusted([{ unlimited: true, notices: false }]).upkeep).toBe(fresh);
  });

  it(`is there exactly while the settings are easier than they were (seed ${SEED})`, () => {
    const change = fc.oneof(
      fc.integer({ min: 5, max: 240 }).map((minutes) => ({ dailyBudgetMinutes: minutes })),
      fc.boolean().map((on) => ({ networks: { linkedin: { on } } })),
    );
    holds(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const eased = adjusted(changes);
        const { networks } = eased.settings;
        const about = (what: string) => eased.upkeep.easings.filter((one) => one.what === what);
        expect(about('network')).toHaveLength(networks.linkedin.on ? 0 : 1);
        const [budget, ...more] = about('budget');
        expect(more).toEqual([]);
        const minutes = minutesOf(eased.settings);
        if (minutes > 20) expect(budget).toBeDefined();
        if (budget?.what === 'budget') expect(budget.minutes).toBeLessThan(minutes);
      }),
    );
  });
});

function minutesOf({ dailyBudgetMinutes, nextDailyBudgetMinutes }: Settings): number {
  return nextDailyBudgetMinutes ?? dailyBudgetMinutes;
}

describe('the reminder of a backup', () => {
  const month = NOON + BACKUP_ASKED_AFTER_MS;

  it('comes after thirty days without one, once', () => {
    expect(questionOf(fresh, settings, month - 1)).toBeUndefined();
    expect(questionOf(fresh, settings, month)).toEqual({ kind: 'backup' });
    const asked = answered(fresh, { kind: 'backup' });
    expect(questionOf(asked, settings, month * 2)).toBeUndefined();
  });

  it('does not come to whom has saved one, or has not begun', () => {
    expect(questionOf({ ...fresh, backedUpAt: NOON }, settings, month)).toBeUndefined();
    expect(questionOf(fresh, readSettings({}), month)).toBeUndefined();
  });
});

describe('what was put aside', () => {
  it('is told first, and what came meanwhile is told after it', () => {
    const upkeep = { ...adjusted([{ dailyBudgetMinutes: 60 }]).upkeep, setAside: ['a'] };
    const question = questionOf(upkeep, settings, LATER);
    expect(question).toEqual({ kind: 'set-aside', keys: ['a'] });
    if (!question) return;
    const rest = answered({ ...upkeep, setAside: ['a', 'b'] }, question);
    expect(questionOf(rest, settings, LATER)).toEqual({ kind: 'set-aside', keys: ['b'] });
  });
});
