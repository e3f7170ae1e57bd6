import { describe, expect, it } from 'vitest';
import { createWayBack } from '../../../../entrypoints/gate/wayBack';

const FEED = 'https://www.linkedin.com/feed/';

/** A tab with so many pages in its history. */
function aTab(length: number) {
  const items = new Map<string, string>();
  const steps: number[] = [];
  let nowMs = 1_000;
  const gate = (address = FEED, entries = length) =>
    createWayBack({
      address,
      kept: {
        getItem: (key) => items.get(key) ?? null,
        setItem: (key, value) => void items.set(key, value),
        removeItem: (key) => void items.delete(key),
      },
      history: { length: entries, go: (by = 0) => void steps.push(by) },
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
  it('leads past the page that leads here again', () => {
    const { gate, steps, pass } = aTab(3);
    const first = gate();
    first.come();
    first.go();
    pass(400);
    gate().come();
    expect(steps).toEqual([-2]);
  });

  it('leads nowhere where that was another page, another place or later', () => {
    const { gate, steps, pass } = aTab(3);
    gate().go();
    gate('https://www.linkedin.com/messaging/').come();
    gate().go();
    gate(FEED, 4).come();
    gate().go();
    pass(10_000);
    gate().come();
    gate().go();
    pass(-5_000);
    gate().come();
    expect(steps).toEqual([]);
  });

  it('is none where the gate was answered, until it is shown again', () => {
    const { gate, steps } = aTab(3);
    const answered = gate();
    answered.ledOn();
    answered.go();
    gate().come();
    expect(steps).toEqual([]);
    answered.again();
    answered.go();
    gate().come();
    expect(steps).toEqual([-2]);
  });

  it('is taken once, and not by what somebody else left', () => {
    const { gate, items, steps } = aTab(3);
    gate().go();
    gate().come();
    gate().come();
    items.set('gateLeft', '{');
    gate().come();
    items.set('gateLeft', '{"address":1}');
    gate().come();
    expect(steps).toEqual([-2]);
  });
});
