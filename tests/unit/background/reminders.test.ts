import { describe, expect, it, vi } from 'vitest';
import { createReminders } from '../../../utils/background/reminders';
import { actionId, anAction, NOW, personId } from '../domain/helpers/actions';
import { NOON, PARIS } from '../domain/helpers/make';
import { aPerson } from '../domain/helpers/people';

describe('reminders', () => {
  it('name nobody who is not to be contacted, and count no step with them alone', async () => {
    const notify = vi.fn(async () => {});
    const remind = createReminders({
      notifier: { isAllowed: async () => true, notify },
      remembered: { read: async () => [], write: async () => {} },
      texts: async () => ({ title: 'Due', message: (name, note) => `${name}: ${note}` }),
    });
    const step = (id: string, ...people: string[]) =>
      anAction({
        id: actionId(id),
        people: people.map(personId),
        next: { note: id, due: NOW.date },
      });
    const barred = aPerson('no', { name: 'Nora', doNotContact: { at: 1, why: 'asked' } });
    const people = [barred, aPerson('yes', { name: 'Yves' })];
    const both = await remind(
      [step('a1', 'no'), step('a2', 'no', 'yes')],
      people,
      NOON,
      PARIS.calendar,
    );
    expect(both.due.map(({ action }) => action.id)).toEqual(['a2']);
    expect(notify.mock.calls).toEqual([[`a2:${NOW.date}`, 'Due', 'Yves: a2']]);
    const none = await remind([step('a1', 'no')], people, NOON, PARIS.calendar);
    expect(none).toEqual({ due: [], nextAtMs: undefined });
  });

  it('are said once where the worker looks twice at the same time, as an alarm makes it', async () => {
    const notify = vi.fn(async () => {});
    let reminded: string[] = [];
    const remind = createReminders({
      notifier: { isAllowed: async () => true, notify },
      remembered: {
        read: async () => reminded,
        async write(keys) {
          reminded = keys;
        },
      },
      texts: async () => ({ title: 'Due', message: (name, note) => `${name}: ${note}` }),
    });
    const step = anAction({ id: actionId('a1'), next: { note: 'call', due: NOW.date } });
    const look = () => remind([step], [], NOON, PARIS.calendar);
    const [one, other] = await Promise.all([look(), look()]);
    expect(one).toEqual(other);
    expect(notify).toHaveBeenCalledOnce();
  });
});
