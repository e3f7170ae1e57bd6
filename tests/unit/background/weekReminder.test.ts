import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createWeekReminder } from '../../../utils/background/weekReminder';
import { calendarOf } from '../../../utils/domain/calendar';
import type { WeekNote } from '../../../utils/domain/review/weekNote';
import { readSettings } from '../../../utils/domain/settings';
import { at } from '../domain/helpers/make';

const calendar = calendarOf('Europe/Paris');
const settings = readSettings({ reviewDay: 5, welcomedAt: at('2026-01-05T12:00+01:00') });
const [EIGHT, NINE, THURSDAY] = [
  at('2026-11-20T08:59+01:00'),
  at('2026-11-20T09:00+01:00'),
  at('2026-11-19T12:00+01:00'),
];
const NEXT = at('2026-11-27T09:00+01:00');

let reminded: string | undefined;
let allowed: boolean;
let note: WeekNote | undefined;
const notify = vi.fn(async () => {});

const remind = createWeekReminder({
  notifier: { isAllowed: async () => allowed, notify },
  remembered: {
    read: async () => reminded,
    async write(week) {
      reminded = week;
    },
  },
  noteOf: async (week) => (note?.week === week ? note : undefined),
  texts: async () => ({ weekTitle: 'Week', week: 'Three minutes' }),
});

beforeEach(() => {
  [reminded, allowed, note] = [undefined, true, undefined];
  notify.mockClear();
});

describe('the reminder of the weekly review', () => {
  it('is shown once on its day, however often the worker looks', async () => {
    expect(await remind(settings, EIGHT, calendar)).toBe(NINE);
    expect(notify).not.toHaveBeenCalled();
    expect(await remind(settings, NINE, calendar)).toBe(NEXT);
    expect(await remind(settings, NINE + 3_600_000, calendar)).toBe(NEXT);
    expect(notify.mock.calls).toEqual([['week:2026-11-16', 'Week', 'Three minutes']]);
    await remind(settings, NEXT, calendar);
    expect(notify).toHaveBeenCalledTimes(2);
  });

  it('is not shown on another day, nor without a day', async () => {
    expect(await remind(settings, THURSDAY, calendar)).toBe(NINE);
    expect(await remind({ ...settings, reviewDay: 0 }, NINE, calendar)).toBeUndefined();
    expect(await remind({ ...settings, welcomedAt: undefined }, NINE, calendar)).toBeUndefined();
    expect(notify).not.toHaveBeenCalled();
  });

  it('is not shown of a review that is done', async () => {
    note = { week: '2026-11-16', context: '', reviewedAt: EIGHT, updatedAt: EIGHT };
    await remind(settings, NINE, calendar);
    expect(notify).not.toHaveBeenCalled();
  });

  it('waits for the leave to notify', async () => {
    allowed = false;
    await remind(settings, NINE, calendar);
    expect([reminded, notify.mock.calls.length]).toEqual([undefined, 0]);
    allowed = true;
    await remind(settings, NINE, calendar);
    expect(notify).toHaveBeenCalledOnce();
  });

  it('keeps its hour over a change of the clocks', async () => {
    const saturday = at('2026-10-24T12:00+02:00');
    expect(await remind({ ...settings, reviewDay: 7 }, saturday, calendar)).toBe(
      at('2026-10-25T09:00+01:00'),
    );
  });

  it('is said once where the worker looks twice at the same time, as an alarm makes it', async () => {
    const looks = [remind(settings, NINE, calendar), remind(settings, NINE, calendar)];
    expect(await Promise.all(looks)).toEqual([NEXT, NEXT]);
    expect(notify).toHaveBeenCalledOnce();
  });

  it('is not said twice, though it cannot be shown', async () => {
    notify.mockRejectedValueOnce(new Error('no'));
    await expect(remind(settings, NINE, calendar)).rejects.toThrow('no');
    await remind(settings, NINE, calendar);
    expect(notify).toHaveBeenCalledOnce();
  });
});
