import { describe, expect, it } from 'vitest';
import { createWayBack } from '../../../../entrypoints/gate/wayBack';

interface Case {
  entries?: number;
  tab?: number;
  passedMs?: number;
}

/** A tab with so many pages in its history. */
function aTab(length: number) {
  const items = new Map<string, string>();
  const steps: number[] = [];
  let nowMs = 1_000;
  const gate = (entries = length, tab = 1) =>
    createWayBack({
      kept: {
        getItem: (key) => items.get(key) ?? null,
        setItem: (key, value) => void items.set(key, value),
        removeItem: (key) => void items.delete(key),
      },
      history: { length: entries, go: (by = 0) => void steps.push(by) },
      tabId: async () => tab,
      wallMs: () => nowMs,
    });
  return {
    items,
    steps,
    gate,
    pass(ms: number) {
      nowMs += ms;
    },
  };
}

describe('the way back from the gate', () => {
  it('leads past the page that leads here again', async () => {
    const { gate, steps, pass } = aTab(3);
    const first = gate();
    await first.come();
    first.go();
    pass(400);
    await gate().come();
    expect(steps).toEqual([-2]);
  });

  it.each([
    ['another place', { entries: 4 }],
    ['another tab', { tab: 2 }],
    ['later', { passedMs: 10_000 }],
    ['by a clock that went back', { passedMs: -5_000 }],
  ])('leads nowhere where that was %s', async (_case, { entries, tab, passedMs = 0 }: Case) => {
    const { gate, steps, pass } = aTab(3);
    const first = gate();
    await first.come();
    first.go();
    pass(passedMs);
    await gate(entries, tab).come();
    expect(steps).toEqual([]);
  });

  it('is none where the gate was answered, until it is shown again', async () => {
    const { gate, steps } = aTab(3);
    const answered = gate();
    await answered.come();
    answered.ledOn();
    answered.go();
    await gate().come();
    expect(steps).toEqual([]);
    answered.again();
    answered.go();
    await gate().come();
    expect(steps).toEqual([-2]);
  });

  it('is taken once, and not by what somebody else left', async () => {
    const { gate, items, steps } = aTab(3);
    const first = gate();
    await first.come();
    first.go();
    await gate().come();
    await gate().come();
    expect(steps).toEqual([-2]);
    for (const foreign of ['{', '{"tab":1}']) {
      items.set('gateLeft', foreign);
      await gate().come();
    }
    expect(steps).toEqual([-2]);
  });

  it('is none for a gate that goes before it knows its tab', async () => {
    const { gate, items } = aTab(3);
    gate().go();
    expect(items.size).toBe(0);
  });
});
