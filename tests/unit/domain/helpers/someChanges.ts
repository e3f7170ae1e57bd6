import fc from 'fast-check';
import type { SettingsChange } from '../../../../utils/domain/settingsChange';

/** Changes of a few settings, so that devices often change the same; one of each kind that there is. */
export const someChanges: fc.Arbitrary<SettingsChange> = fc.oneof(
  fc.record({ dailyBudgetMinutes: fc.integer({ min: 5, max: 60 }) }),
  fc.record({ strict: fc.boolean() }),
  fc.record({ weeklyTarget: fc.nat(3) }),
  fc.record({ hourlyRate: fc.option(fc.nat(3)) }),
  fc.record({ networks: fc.record({ facebook: fc.record({ on: fc.boolean() }) }) }),
);
