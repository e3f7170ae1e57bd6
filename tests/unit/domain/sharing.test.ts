import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings, type Settings, settingsOfNewDay } from '../../../utils/domain/settings';
import { changeSettings } from '../../../utils/domain/settingsChange';
import {
  applied,
  declare,
  elsewhereMs,
  isSame,
  join,
  readDevice,
  recentDays,
  type View,
} from '../../../utils/domain/sharing';
import { NOON } from './helpers/make';
import { holds } from './helpers/seed';
import { someChanges as changes } from './helpers/someChanges';

const defaults = readSettings({ welcomedAt: 1 });
/** Few instants, so that several devices declare at the same one. */
const views: fc.Arbitrary<View> = fc
  .array(fc.tuple(changes, fc.nat(4)), { maxLength: 6 })
  .map((declared) => {
    let settings = defaults;
    let view: View = {};
    for (const [change, at] of declared) {
      const after = changeSettings(settings, change);
      view = declare(view, settings, after, at);
      settings = after;
    }
    return view;
  });

describe('joining what devices know', () => {
  it('gives the same in whatever order', () => {
    holds(fc.property(views, views, (a, b) => isSame(join(a, b), join(b, a))));
  });
  it('gives the same in whatever groups', () => {
    holds(
      fc.property(views, views, views, (a, b, c) =>
        isSame(join(join(a, b), c), join(a, join(b, c))),
      ),
    );
  });
  it('gives the same however often', () => {
    holds(fc.property(views, views, (a, b) => isSame(join(join(a, b), b), join(a, b))));
    holds(fc.property(views, (a) => isSame(join(a, a), a)));
  });
  it('survives being written and read, in whatever order of keys', () => {
    holds(
      fc.property(views, (view) => {
        const settings = JSON.parse(
          JSON.stringify(Object.fromEntries(Object.entries(view).toReversed())),
        );
        expect(readDevice({ updatedAt: 1, settings })?.settings).toEqual(view);
      }),
    );
  });
});

describe('a declared change', () => {
  it('is newer than what it changes, even by a clock that is behind', () => {
    const ahead = declare({}, defaults, { ...defaults, weeklyTarget: 9 }, NOON + 60_000);
    const nine = { ...defaults, weeklyTarget: 9 };
    const view = declare(ahead, nine, { ...nine, weeklyTarget: 4 }, NOON);
    expect(join(ahead, view)).toEqual({ weeklyTarget: [4, NOON + 60_001] });
  });

  it('declares nothing that it leaves as it was', () => {
    const after = changeSettings(defaults, { weeklyTarget: 3, networks: {} });
    expect(declare({}, defaults, after, NOON)).toEqual({});
  });

  it('never tells of the welcome', () => {
    expect(declare({}, defaults, { ...defaults, welcomedAt: 1 }, NOON)).toEqual({});
  });

  const DAY = 86_400_000;
  const take = (settings: Settings, view: View, dayStartedAt: number) =>
    applied(settings, {}, view, dayStartedAt);

  it('of a higher budget waits on the other device as it does here', () => {
    const view = declare({}, defaults, changeSettings(defaults, { dailyBudgetMinutes: 40 }), NOON);
    const other = take(defaults, view, NOON - 1);
    expect(other).toMatchObject({ dailyBudgetMinutes: 20, nextDailyBudgetMinutes: 40 });
    expect(settingsOfNewDay(other).dailyBudgetMinutes).toBe(40);
  });

  it('of a higher budget waits no longer on a device that hears of it a day later', () => {
    const view = declare({}, defaults, changeSettings(defaults, { dailyBudgetMinutes: 40 }), NOON);
    const other = take({ ...defaults, strict: true, strictEnds: true }, view, NOON + DAY);
    expect(other).toMatchObject({ dailyBudgetMinutes: 40, nextDailyBudgetMinutes: undefined });
    // What was asked for today on the device itself still waits.
    expect(other).toMatchObject({ strict: true, strictEnds: true });
  });

  it('takes an old raise with it: none comes back on a device that joins later', () => {
    const raised = changeSettings(defaults, { dailyBudgetMinutes: 40 });
    const old = declare({}, defaults, raised, NOON);
    const nextDay = settingsOfNewDay(raised);
    const lowered = changeSettings(nextDay, { dailyBudgetMinutes: 10 });
    const view = declare(old, nextDay, lowered, NOON + 2 * DAY);
    const joining = settingsOfNewDay(take(defaults, view, NOON + DAY));
    expect(joining.dailyBudgetMinutes).toBe(10);
  });

  it('of a higher budget takes the place of another of the same instant, which came true here', () => {
    const [forty, fifty] = [40, 50].map((minutes) =>
      changeSettings(defaults, { dailyBudgetMinutes: minutes }),
    ) as [Settings, Settings];
    const former = declare({}, defaults, forty, NOON);
    const view = join(former, declare({}, defaults, fifty, NOON));
    const other = applied(settingsOfNewDay(forty), former, view, NOON + DAY);
    expect(other.dailyBudgetMinutes).toBe(50);
  });

  it('of strict mode ends where it was known, when the end is heard of a day later', () => {
    const strict = changeSettings(defaults, { strict: true });
    const former = declare({}, defaults, strict, NOON);
    const view = declare(former, strict, changeSettings(strict, { strict: false }), NOON + 1);
    expect(applied(strict, former, view, NOON + DAY).strict).toBe(false);
    expect(applied(strict, former, view, NOON - 1)).toMatchObject({
      strict: true,
      strictEnds: true,
    });
  });

  it('takes the end of strict mode with it, too', () => {
    const strict = changeSettings(defaults, { strict: true });
    const ends = changeSettings(strict, { strict: false });
    let view = declare(declare({}, defaults, strict, NOON), strict, ends, NOON + 1);
    const free = settingsOfNewDay(ends);
    view = declare(view, free, changeSettings(free, { strict: true }), NOON + 2 * DAY);
    expect(settingsOfNewDay(take(defaults, view, NOON + DAY)).strict).toBe(true);
  });
});

describe('the time of other devices', () => {
  const min = (spentMs: number, earnedMs = 0, overtimeMs = 0) => ({
    spentMs,
    earnedMs,
    overtimeMs,
  });

  it('is what they spent, less what they extended and earned', () => {
    expect(elsewhereMs([], 0, 15)).toBe(0);
    expect(elsewhereMs([min(10, 5, 2), min(1)], 0, 15)).toBe(4);
    expect(elsewhereMs([min(0, 5)], 0, 15)).toBe(-5);
  });

  it('earns all devices together no more than one may earn', () => {
    expect(elsewhereMs([min(0, 15), min(0, 10)], 10, 15)).toBe(-5);
    expect(elsewhereMs([min(0, 15)], 20, 15)).toBe(0);
  });

  it('is told for today and the two days before', () => {
    const day = min(1);
    const days = Object.fromEntries(
      ['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30', '2026-12-01', '2026-12-02'].map(
        (key) => [key, day],
      ),
    );
    expect(Object.keys(recentDays(days, '2026-12-01'))).toEqual([
      '2026-11-29',
      '2026-11-30',
      '2026-12-01',
    ]);
  });
});
