import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE_MS } from '../../../utils/domain/time';
import { holdsAsync } from '../domain/helpers/seed';
import { someChanges } from '../domain/helpers/someChanges';
import { aLifeOfDevices, liveTogether } from './helpers/simulatedDevices';

const lives = aLifeOfDevices(someChanges);

const PATIENCE_MS = 60_000;

describe('devices whose messages are lost, late, repeated and out of order', () => {
  it(
    'agree in the end on every setting, and on what is gone of the day: no minute twice, none lost',
    async () => {
      await holdsAsync(
        fc.asyncProperty(lives, async (life) => {
          const { devices, takenMs } = await liveTogether(life);
          for (const device of devices) {
            expect(device.settings).toEqual(devices[0]?.settings);
            expect(device.takenMs).toBe(takenMs);
          }
        }),
        200,
      );
    },
    PATIENCE_MS,
  );

  it(
    'agree on the last word of one that has heard the others',
    async () => {
      await holdsAsync(
        fc.asyncProperty(lives, fc.nat(3), async (life, who) => {
          const heard = [0, 1, 2, 3].flatMap((from) => [
            { who: from, kind: 'push' } as const,
            { who, kind: 'delivery', from } as const,
          ]);
          const steps = [
            ...life.steps,
            ...heard,
            { who, kind: 'change', change: { weeklyTarget: 77 } } as const,
          ];
          const { devices } = await liveTogether({ ...life, steps });
          for (const { settings } of devices) expect(settings.weeklyTarget).toBe(77);
        }),
      );
    },
    PATIENCE_MS,
  );

  it('lose nothing of what one did while it was offline', async () => {
    const spend = { kind: 'spend', ms: 3 * MINUTE_MS } as const;
    const { devices, takenMs } = await liveTogether({
      devices: 2,
      steps: [
        { who: 0, ...spend },
        { who: 1, ...spend },
        { who: 0, kind: 'change', change: { weeklyTarget: 8 } },
        { who: 1, kind: 'change', change: { currency: 'CHF' } },
      ],
    });
    expect(takenMs).toBe(6 * MINUTE_MS);
    for (const device of devices) {
      expect(device.settings).toMatchObject({ weeklyTarget: 8, currency: 'CHF' });
      expect(device.takenMs).toBe(6 * MINUTE_MS);
    }
  });
});
