import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDelivery } from '../../../utils/background/delivery';
import { createLiveStore } from '../../../utils/background/liveStore';
import { readSettings } from '../../../utils/domain/settings';
import { LIVE_KEYS, parseLiveState } from '../../../utils/storage/liveState';
import { unreadableIn } from '../../../utils/storage/setAside';
import { aDay, aSession, NOON, PARIS } from '../domain/helpers/make';
import { holds, holdsAsync, SEED } from '../domain/helpers/seed';
import { memoryArea } from './helpers/memoryArea';

const clock = { wallMs: () => NOON, monoMs: () => 0, calendar: PARIS.calendar };

/** What lies aside, and what the person is to be told of it. */
function asideIn(items: Record<string, unknown>) {
  const keys = Object.keys(items).filter((key) => key.startsWith('unreadable:'));
  const { setAside = [] } = (items.upkeep ?? {}) as { setAside?: string[] };
  expect(setAside).toEqual(keys);
  return keys.map((key) => items[key]);
}

async function afterAnUpdate(items: Record<string, unknown>) {
  const area = memoryArea(items);
  const store = createLiveStore({ area, clock, boot: 'b' });
  await store.update(() => ({ result: undefined }));
  return area.items;
}

describe('what cannot be read of the live state', () => {
  it.each([
    ['a budget that is no number', { settings: { dailyBudgetMinutes: 'many', idleSeconds: 90 } }],
    ['an hourly rate that is no number', { settings: { hourlyRate: 'much' } }],
    ['settings that are a text', { settings: 'lost' }],
    ['a network that is half there', { settings: { networks: { linkedin: { mode: 7 } } } }],
    ['a day whose time is no number', { day: { ...aDay(), spentMs: 'all' } }],
    ['a session without a goal', { session: { id: 's1', network: 'linkedin' } }],
    ['goals of which one is a number', { recent: [{ purpose: 'other', words: 'Anna' }, 4] }],
  ])('is put aside as it was, and told: %s', async (_what, items) => {
    const after = await afterAnUpdate({ day: aDay(), ...items });
    expect(asideIn(after)).toEqual([items]);
    // What can be read of it holds on; the next reading finds nothing amiss.
    const state = parseLiveState(after);
    expect(unreadableIn(after, state)).toEqual({});
    if ('settings' in items && typeof items.settings === 'object')
      expect(state.settings.idleSeconds).toBe('idleSeconds' in items.settings ? 90 : 60);
    expect(asideIn(await afterAnUpdate(after))).toEqual([items]);
  });

  it('is nothing, where all is as it was written, or only newer', async () => {
    const session = aSession();
    const settings = { ...readSettings({ hourlyRate: 80 }), ofTheFuture: { hideFeed: true } };
    const newer = { ...settings, networks: { linkedin: { on: true, hideFeed: 'always' } } };
    for (const items of [{}, { settings }, { settings: newer }, { session, pause: null }]) {
      expect(asideIn(await afterAnUpdate({ day: aDay(), ...items }))).toEqual([]);
    }
  });

  it(`is never lost, whatever lies there (seed ${SEED})`, async () => {
    const garbage = fc.record(
      { settings: fc.jsonValue(), day: fc.jsonValue(), recent: fc.jsonValue() },
      { requiredKeys: [] },
    );
    await holdsAsync(
      fc.asyncProperty(garbage, async (items) => {
        const raw = JSON.parse(JSON.stringify(items));
        const after = await afterAnUpdate(raw);
        const aside = Object.assign({}, ...asideIn(after)) as Record<string, unknown>;
        const read = parseLiveState(raw);
        for (const key of LIVE_KEYS) {
          const isKept = JSON.stringify(aside[key]) === JSON.stringify(raw[key]);
          const isRead = !(key in unreadableIn(raw, read));
          expect(isKept || isRead).toBe(true);
        }
      }),
    );
  });

  it(`is found by nothing that was written by us (seed ${SEED})`, () => {
    holds(
      fc.property(fc.jsonValue(), (json) => {
        const written = JSON.parse(JSON.stringify(parseLiveState({ settings: json })));
        expect(unreadableIn(written, parseLiveState(written))).toEqual({});
      }),
    );
  });

  it('of the outbox is put aside, and the rest is delivered', async () => {
    const entry = { kind: 'session', session: aSession() };
    const area = memoryArea({ outbox: [{ kind: 'odd' }, entry] });
    const store = createLiveStore({ area, clock, boot: 'b' });
    const applied: unknown[] = [];
    const journal = {
      apply: async (entries: readonly unknown[]) => void applied.push(...entries),
      sessionsSince: async () => [],
      openingsSince: async () => [],
    };
    await createDelivery(store, area, journal, clock.wallMs)();
    expect(applied).toEqual([entry]);
    expect(area.items.outbox).toEqual([]);
    expect(asideIn(area.items)).toEqual([{ outbox: [{ kind: 'odd' }] }]);
  });
});
